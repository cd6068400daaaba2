Nothing is removed without --prune; with it, what vanished from under the given paths.

  $ mkdir -p archiv/alt archiv/neu
  $ echo 'Der erste Satz.' > archiv/alt/eins.txt
  $ echo 'Der zweite Satz.' > archiv/alt/zwei.txt
  $ echo '{"id":"3","text":"Der dritte."}' > archiv/neu/rest.jsonl
  $ echo '{"id":"4","text":"Der vierte."}' >> archiv/neu/rest.jsonl
  $ summary() { sed 's/; [0-9,]* without a date.*//; s/; [0-9]* files\{0,1\} unchanged, not read//'; }
  $ articles() { zeitstrahl-search info -d db --format json | jq .articles; }
  $ zeitstrahl-index -d db archiv 2>&1 | summary
  zeitstrahl-index: 4 articles: 4 new, 0 changed, 0 unchanged, 0 skipped
  $ rm archiv/alt/zwei.txt
  $ sed -i 1d archiv/neu/rest.jsonl
  $ zeitstrahl-index -d db archiv 2>&1 | summary
  zeitstrahl-index: note: changed files no longer hold 1 article: kept; --prune removes what vanished
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 0 skipped
  $ articles
  4

--dry-run says what would go:

  $ zeitstrahl-index -n --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: nothing written; 2 articles: 0 new, 0 changed, 2 unchanged, 2 removed, 0 skipped
  $ articles
  4

What lies elsewhere is not touched:

  $ zeitstrahl-index --prune -d db archiv/neu 2>&1 | summary
  zeitstrahl-index: 1 article: 0 new, 0 changed, 1 unchanged, 1 removed, 0 skipped
  $ zeitstrahl-index --prune -d db archiv --report bericht.json 2>&1 | summary
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 1 removed, 0 skipped
  $ jq .counts.removed bericht.json
  1
  $ zeitstrahl-index --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 0 skipped
  $ articles
  2

A path that is missing or empty is refused, before anything is done:

  $ mkdir leer
  $ zeitstrahl-index --prune -d db archiv leer
  zeitstrahl-index: error: 'leer' is empty or cannot be read: nothing was changed
  hint: check that its disk is there; --prune removes what vanished only where something is left
  [3]
  $ zeitstrahl-index --prune -d db archiv fort
  zeitstrahl-index: error: cannot read 'fort': No such file or directory
  hint: nothing was read; give a file or a folder
  [3]
  $ articles
  2

A folder that is there and has become empty looks like a disk that is not:

  $ mv archiv/alt/eins.txt .
  $ zeitstrahl-index --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: note: '*/archiv/alt' is empty: its articles are kept; remove the folder if they are to go (glob)
  zeitstrahl-index: 1 article: 0 new, 0 changed, 1 unchanged, 0 skipped
  $ rmdir archiv/alt
  $ zeitstrahl-index --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: 1 article: 0 new, 0 changed, 1 unchanged, 1 removed, 0 skipped
  $ articles
  1

A file that cannot be read as a whole keeps what it had:

  $ echo '{"id":"5","text":"Der fünfte."}' >> archiv/neu/rest.jsonl
  $ zeitstrahl-index -q -d db archiv
  $ echo '{"id":"5","text":"Der fünf' > archiv/neu/rest.jsonl
  $ zeitstrahl-index --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: skipped '*/rest.jsonl:1': broken JSON * (glob)
  zeitstrahl-index: 0 articles: 0 new, 0 changed, 0 unchanged, 1 skipped; 0 events; 0.0 MB in * (glob)
  $ rm archiv/neu/rest.jsonl
  $ ln -s nirgends archiv/neu/rest.jsonl
  $ echo 'Noch ein Satz.' > archiv/da.txt
  $ zeitstrahl-index --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: skipped 'archiv/neu/rest.jsonl': No such file or directory
  zeitstrahl-index: 1 article: 1 new, 0 changed, 0 unchanged, 1 skipped
  $ articles
  3

A record that moved to another file has not vanished:

  $ rm archiv/neu/rest.jsonl
  $ echo '{"id":"5","text":"Der fünfte."}' > archiv/neu/umgezogen.jsonl
  $ zeitstrahl-index --prune -d db archiv 2>&1 | summary
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 1 removed, 0 skipped
  $ zeitstrahl-search show -d db 5 --format json | jq -r .text
  Der fünfte.

JSON lines without an id are told apart by what they say, also where their url is the same: a file that is written
anew with other articles must not lose the old ones.

  $ line() { echo "{\"text\":\"Der Zwerg $1.\",\"url\":\"https://zwerg.example/\"}"; }
  $ summary() { sed 's/ in [0-9.]* s.*//; s/; [0-9]* without a date.*//'; }
  $ (line hämmert; line schürft) > täglich.jsonl
  $ zeitstrahl-index -d täglich täglich.jsonl 2>&1 | summary
  zeitstrahl-index: 2 articles: 2 new, 0 changed, 0 unchanged, 0 skipped
  $ (line feilt; line sägt; line schweißt) > täglich.jsonl
  $ zeitstrahl-index -d täglich täglich.jsonl 2>&1 | summary
  zeitstrahl-index: note: changed files no longer hold 2 articles: kept; --prune removes what vanished
  zeitstrahl-index: 3 articles: 3 new, 0 changed, 0 unchanged, 0 skipped
  $ mkdir woanders; line sägt > woanders/täglich.jsonl; sed -i 2d täglich.jsonl
  $ zeitstrahl-index -d täglich täglich.jsonl woanders 2>&1 | summary
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 0 skipped

Where the url tells one article from another, it can be the id:

  $ sed 's,example/,example/1,' woanders/täglich.jsonl > eigen.jsonl
  $ zeitstrahl-index -q -d eigen --map id=url eigen.jsonl
  $ sed -i 's/sägt/sägt nicht/' eigen.jsonl
  $ zeitstrahl-index -d eigen --map id=url eigen.jsonl 2>&1 | summary
  zeitstrahl-index: 1 article: 0 new, 1 changed, 0 unchanged, 0 skipped
  $ zeitstrahl-search show -d eigen https://zwerg.example/1 --format json | jq -r '.text, .url'
  Der Zwerg sägt nicht.
  https://zwerg.example/1
