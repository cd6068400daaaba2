An indexer that waits for its input holds the database: a second one is sent away.

  $ mkfifo strom.jsonl
  $ zeitstrahl-index -d db strom.jsonl 2>err & indexer=$!
  $ exec 3>strom.jsonl
  $ echo 'Ein Satz.' > a.txt
  $ zeitstrahl-index -d db a.txt 2>busy
  [75]
  $ head -c 24 busy
  zeitstrahl-index: error: (no-eol)

Ctrl-C ends the run in order: what was read is kept, and the exit code says so.

  $ echo '{"id":"1","text":"Ein Satz."}' >&3
  $ kill -INT $indexer
  $ exec 3>&-
  $ wait $indexer
  [130]
  $ cat err
  zeitstrahl-index: note: interrupted after 'strom.jsonl:1': what is done stays, the next run goes on
  zeitstrahl-index: 1 article: 1 new, 0 changed, 0 unchanged, 0 skipped; 1 without a date; 0 events; 0.0 MB in * (glob)

  $ echo '{"id":"1","text":"Ein Satz."}' > weiter.jsonl
  $ echo '{"id":"2","text":"Noch einer."}' >> weiter.jsonl
  $ zeitstrahl-index -d db weiter.jsonl
  zeitstrahl-index: 2 articles: 1 new, 0 changed, 1 unchanged, 0 skipped; 2 without a date; 0 events; 0.0 MB in * (glob)
