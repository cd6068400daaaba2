The examples of the README, over the sample corpus.

  $ zeitstrahl-index -q -d db "$TESTDIR/../../sample_corpus"
  $ titles() { zeitstrahl-search find -d db --limit 100 --collapse none --format json -- "$1" | jq -r .title; }
  $ grep -v '^#' "$TESTDIR/../tables/query_examples.tsv" | tail -n +2 > examples.tsv
  $ while IFS=$'\t' read -r query finds leaves_out; do
  >   titles "$query" > found
  >   grep -qF -- "$finds" found || echo "'$query' does not find: $finds"
  >   [ "$leaves_out" = - ] || ! grep -F -- "$leaves_out" found || echo "'$query' finds the above"
  > done < examples.tsv
  $ wc -l < examples.tsv
  10

More that people type: days in words without quotation marks, gender forms, articles without a date.

  $ titles 'published:letzte Woche alaska' | sort
  Trump und Putin beenden Gipfel in Alaska ohne Einigung
  Trump und Putin treffen sich am Freitag in Alaska
  $ titles 'Lokführer*innen' | grep -c 'Streik der Lokführer'
  1
  $ titles 'date:none' | sort
  Chronologie: Wichtige Abkommen der Ukraine und Russlands
  Was der Verlust von Wuhledar für die Verteidiger bedeutet
