Databases of every schema there was are read, or refused with the command that renews them; and renewed they answer.

  $ for old in "$TESTDIR"/../compat/schema-*; do
  >   rm -rf db; cp -R "$old/database" db
  >   if ! zeitstrahl-search info -d db >/dev/null 2>err; then grep -q 'FOLDER --reanalyse' err || cat err; fi
  >   zeitstrahl-index -d db --reanalyse 2>&1 | sed 's/;.*//'
  >   zeitstrahl-search info -d db --format json | jq -c '{articles, undated, from, to}'
  >   zeitstrahl-search timeline -d db Lingen --format json | jq -c '.entries[] | [.date, .text]'
  >   zeitstrahl-search find -d db Gewerkschaft --format json | jq -r .id
  > done | sort | uniq
  ["2025-03-02","Am Sonntag hatten Stadt und Bund ein Abkommen über die Kosten unterzeichnet."]
  ["2025-03-20","Die Schleuse soll am 20. März folgen."]
  k2
  zeitstrahl-index: 3 articles analysed anew
  {"articles":3,"undated":1,"from":"2025-03-04","to":"2025-03-05"}

Articles that were there are known as before:

  $ zeitstrahl-index -d db "$TESTDIR"/../compat/schema-1/meldungen.jsonl 2>&1 | sed 's/;.*//'
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 0 skipped

The user's own tables travel with the database, and a change of them takes hold with --reanalyse:

  $ zeitstrahl-search find -d db kind:strike --format json | jq -r .id
  k2
  $ mkdir tabellen
  $ printf '#replace\n' > tabellen/event_triggers.tsv
  $ head -1 "$TESTDIR"/../../shared/lexicon/event_triggers.tsv >> tabellen/event_triggers.tsv
  $ zeitstrahl-index -d db --lexicon tabellen "$TESTDIR"/../compat/schema-1/meldungen.jsonl 2>&1 | sed 's/; .*//'
  zeitstrahl-index: note: 'db' was built with other tables: what is unchanged keeps the analysis it has, until --reanalyse
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 0 skipped
  $ zeitstrahl-search find -d db kind:strike --format json | jq -r .id
  k2
  $ zeitstrahl-index -d db --lexicon tabellen --reanalyse 2>&1 | sed 's/;.*//'
  zeitstrahl-index: 3 articles analysed anew
  $ zeitstrahl-search find -d db kind:strike --format json | jq -r .id
  zeitstrahl-search: note: no article matches
  $ echo '{"id":"k4","text":"Die Lokführer streiken seit Montag."}' > neu.jsonl
  $ zeitstrahl-index -d db neu.jsonl 2>&1 | sed 's/;.*//'
  zeitstrahl-index: 1 article: 1 new, 0 changed, 0 unchanged, 0 skipped
  $ zeitstrahl-search find -d db kind:strike --format json | jq -r .id
  zeitstrahl-search: note: no article matches

Nothing is left of the old segments:

  $ ls db
  XAPIANDB
  lock
  manifest
  seg-* (glob)
