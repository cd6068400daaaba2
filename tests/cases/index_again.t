A second run adds what is new, replaces what changed and leaves the rest.

  $ cat > meldungen.jsonl <<'END'
  > {"id":"m1","published":"2025-03-03","title":"Brücke gesperrt","text":"Die Brücke ist seit Montag gesperrt."}
  > {"id":"m2","published":"2025-03-04","title":"Fähre fährt","text":"Die Fähre fährt wieder."}
  > END
What was touched is read; else it depends on the machine's speed whether a file is old enough to be passed over.

  $ zeitstrahl-index() { touch *.jsonl; command zeitstrahl-index "$@"; }
  $ summary() { sed 's/; [0-9,]* events\{0,1\};.*//'; }
  $ zeitstrahl-index -d db meldungen.jsonl 2>&1 | summary
  zeitstrahl-index: 2 articles: 2 new, 0 changed, 0 unchanged, 0 skipped
  $ zeitstrahl-index -d db meldungen.jsonl 2>&1 | summary
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 0 skipped

--dry-run says what would be done, and does not:

  $ sed -i 's/wieder/nur noch sonntags/' meldungen.jsonl
  $ echo '{"id":"m3","text":"Der Steg ist neu."}' >> meldungen.jsonl
  $ zeitstrahl-index -n -d db meldungen.jsonl
  zeitstrahl-index: nothing written; 3 articles: 1 new, 1 changed, 1 unchanged, 0 skipped; 1 without a date; 0.0 MB in * (glob)
  $ zeitstrahl-index -n -d noch-keine meldungen.jsonl 2>&1 | sed 's/; 1 without.*//'
  zeitstrahl-index: nothing written; 3 articles: 3 new, 0 changed, 0 unchanged, 0 skipped
  $ test -e noch-keine
  [1]

  $ zeitstrahl-index -d db meldungen.jsonl 2>&1 | summary
  zeitstrahl-index: 3 articles: 1 new, 1 changed, 1 unchanged, 0 skipped; 1 without a date
  $ zeitstrahl-index -d db meldungen.jsonl 2>&1 | summary
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 0 skipped; 1 without a date

A record that was put in front moves the others, which is no change:

  $ sed -i '1i {"id":"m0","published":"2025-03-02","text":"Vorneweg."}' meldungen.jsonl
  $ zeitstrahl-index -d db meldungen.jsonl 2>&1 | summary
  zeitstrahl-index: 4 articles: 1 new, 0 changed, 3 unchanged, 0 skipped; 1 without a date

Of two records with one id the later counts, in each run the same:

  $ cat > doppelt.jsonl <<'END'
  > {"id":"x","published":"2025-03-05","text":"Erste Fassung."}
  > {"id":"y","published":"2025-03-05","text":"Etwas anderes."}
  > {"id":"x","published":"2025-03-05","text":"Zweite Fassung."}
  > END
  $ zeitstrahl-index -d db2 doppelt.jsonl 2>&1 | summary
  zeitstrahl-index: note: 'doppelt.jsonl:1': replaced by 'doppelt.jsonl:3', which has the same id
  zeitstrahl-index: 2 articles: 2 new, 0 changed, 0 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  $ zeitstrahl-index -d db2 doppelt.jsonl 2>&1 | summary
  zeitstrahl-index: note: 'doppelt.jsonl:1': replaced by 'doppelt.jsonl:3', which has the same id
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  $ zeitstrahl-search show -d db2 x --format json | jq -r .text
  Zweite Fassung.

So it is where thousands of records lie between them:

  $ (head -1 doppelt.jsonl; for i in $(seq 3000); do echo "{\"id\":\"n$i\",\"published\":\"2025-03-06\",\"text\":\"Nummer $i.\"}"; done; tail -1 doppelt.jsonl) > weit.jsonl
  $ for run in 1 2 3; do zeitstrahl-index --jobs $run -d db3 weit.jsonl 2>&1 | summary; zeitstrahl-search show -d db3 x --format json | jq -r .text; done
  zeitstrahl-index: note: 'weit.jsonl:3002': replaces an earlier record of the same id "x"
  zeitstrahl-index: 3,001 articles: 3,001 new, 0 changed, 0 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  Zweite Fassung.
  zeitstrahl-index: note: 'weit.jsonl:3002': replaces an earlier record of the same id "x"
  zeitstrahl-index: 3,001 articles: 0 new, 0 changed, 3,001 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  Zweite Fassung.
  zeitstrahl-index: note: 'weit.jsonl:3002': replaces an earlier record of the same id "x"
  zeitstrahl-index: 3,001 articles: 0 new, 0 changed, 3,001 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  Zweite Fassung.
  $ zeitstrahl-search info -d db3 --format json | jq .articles
  3001

The number of threads changes nothing:

  $ zeitstrahl-index -q --explain --jobs 1 weit.jsonl > eins; zeitstrahl-index -q --explain --jobs 7 weit.jsonl > sieben; cmp eins sieben
