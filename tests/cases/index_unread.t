Files that did not change are not read again; the counts are as if they were.

  $ mkdir archiv
  $ echo '{"id":"a","published":"2025-03-03","text":"Alt, in der ersten Datei."}' > archiv/1.jsonl
  $ echo '{"id":"a","published":"2025-03-03","text":"Neu, in der zweiten Datei."}' > archiv/2.jsonl
  $ echo '{"id":"b","text":"Ohne Datum."}' >> archiv/2.jsonl
  $ echo 'Ein Text für sich.' > archiv/3.txt
  $ summary() { sed 's/; [0-9,]* events\{0,1\}.*//'; }
  $ settle() { touch -d 2025-01-01 archiv/*; sleep 2.1; }
  $ settle
  $ zeitstrahl-index -d db archiv 2>&1 | summary
  zeitstrahl-index: note: 'archiv/1.jsonl:1': replaced by 'archiv/2.jsonl:1', which has the same id
  zeitstrahl-index: 3 articles: 3 new, 0 changed, 0 unchanged, 0 skipped; 1 record replaced by a later one of the same id; 2 without a date
  $ zeitstrahl-index -d db archiv 2>&1 | summary
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 0 skipped; 1 record replaced by a later one of the same id; 3 files unchanged, not read; 2 without a date

That holds wherever the program is started, and not where records would be read otherwise:

  $ (cd archiv && zeitstrahl-index -n -d ../db .) 2>&1 | grep -o '[0-9]* files unchanged'
  3 files unchanged
  $ zeitstrahl-index -n -d db --date 2025-03-01 archiv 2>&1 | grep -c 'not read'
  0
  [1]

A file that changed is read, the others are not; of records with one id the last one in the archive still counts:

  $ echo '{"id":"c","text":"Noch einer."}' >> archiv/1.jsonl
  $ zeitstrahl-index -d db archiv 2>&1 | summary
  zeitstrahl-index: note: 'archiv/1.jsonl:1': replaced by a later one of the same id, in a file that did not change
  zeitstrahl-index: 4 articles: 1 new, 0 changed, 3 unchanged, 0 skipped; 1 record replaced by a later one of the same id; 2 files unchanged, not read; 3 without a date
  $ zeitstrahl-search show -d db a --format json | jq -r .text
  Neu, in der zweiten Datei.

Where the later record vanishes, the earlier one comes back:

  $ rm archiv/2.jsonl
  $ zeitstrahl-index --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: 3 articles: 0 new, 1 changed, 2 unchanged, 1 removed, 0 skipped; 1 file unchanged, not read; 2 without a date
  $ zeitstrahl-search show -d db a --format json | jq -r .text
  Alt, in der ersten Datei.

A file with a fault is read each time, so that the fault is not forgotten:

  $ echo '{"id":"d"' > archiv/4.jsonl
  $ settle
  $ zeitstrahl-index -q -d db archiv
  zeitstrahl-index: skipped 'archiv/4.jsonl:1': broken JSON * (glob)
  [1]
  $ zeitstrahl-index -d db archiv 2>&1 | summary
  zeitstrahl-index: skipped 'archiv/4.jsonl:1': broken JSON * (glob)
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 1 skipped; 2 files unchanged, not read; 2 without a date

Without the list of files, or with a damaged one, all is read and compared:

  $ head -c 100 db/manifest > manifest && mv manifest db/manifest
  $ zeitstrahl-index -d db archiv 2>&1 | summary
  zeitstrahl-index: skipped 'archiv/4.jsonl:1': broken JSON * (glob)
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 1 skipped; 2 without a date
