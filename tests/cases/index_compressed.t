Files inside gzip, xz and zstd are read like others, whatever their name says; streams behind one another are one.

  $ printf '{"id":"1","text":"Eins."}\n' > eins.jsonl
  $ printf '{"id":"2","text":"Zwei."}\n' > zwei.jsonl
  $ gzip -k eins.jsonl && xz -k eins.jsonl && zstd -q eins.jsonl
  $ (gzip -c eins.jsonl; gzip -c zwei.jsonl) > beide.jsonl.gz
  $ (xz -c eins.jsonl; xz -c zwei.jsonl) > beide.jsonl.xz
  $ (zstd -qc eins.jsonl; zstd -qc zwei.jsonl) > beide.jsonl.zst
  $ cp eins.jsonl.gz ohne-endung.jsonl
  $ zeitstrahl-index --explain -q eins.jsonl.* beide.jsonl.* ohne-endung.jsonl | jq -r '.origin + " " + .text'
  eins.jsonl.gz:1 Eins.
  eins.jsonl.xz:1 Eins.
  eins.jsonl.zst:1 Eins.
  beide.jsonl.gz:1 Eins.
  beide.jsonl.gz:2 Zwei.
  beide.jsonl.xz:1 Eins.
  beide.jsonl.xz:2 Zwei.
  beide.jsonl.zst:1 Eins.
  beide.jsonl.zst:2 Zwei.
  ohne-endung.jsonl:1 Eins.

  $ printf 'Berlin (dpa) - Das Wetter bleibt.\n' | xz > wetter.txt.xz
  $ zeitstrahl-index --explain -q wetter.txt.xz | jq -c '[.origin, .places, .agency]'
  ["wetter.txt.xz",["Berlin"],"dpa"]

Compressing an archive makes no new articles, even where they carry no id:

  $ echo 'Der Hafen ist wieder frei.' > hafen.txt
  $ zeitstrahl-index -q -d db hafen.txt
  $ mkdir fort && xz hafen.txt && mv hafen.txt.xz fort
  $ zeitstrahl-index -d db fort
  zeitstrahl-index: 1 article: 0 new, 0 changed, 1 unchanged, 0 skipped; 1 without a date; 0 events; 0.0 MB in * (glob)

What was read of a file that is cut short counts:

  $ for i in $(seq 5000); do echo "{\"id\":\"$i\",\"text\":\"Meldung Nummer $i von $((i * 7919 % 10007)).\"}"; done | gzip > voll.jsonl.gz
  $ head -c 30000 voll.jsonl.gz > halb.jsonl.gz
  $ zeitstrahl-index -d db2 halb.jsonl.gz
  zeitstrahl-index: skipped 'halb.jsonl.gz': truncated gzip input, after [0-9]+ lines (re)
  zeitstrahl-index: [0-9],[0-9]{3} articles: [0-9],[0-9]{3} new, 0 changed, 0 unchanged, 1 skipped; .* (re)
  [1]
  $ zeitstrahl-index -q -d db2 voll.jsonl.gz
  $ touch voll.jsonl.gz
  $ zeitstrahl-index -d db2 voll.jsonl.gz
  zeitstrahl-index: 5,000 articles: 0 new, 0 changed, 5,000 unchanged, 0 skipped; 5,000 without a date; 0 events; 0.3 MB in * (glob)

  $ head -c 25 wetter.txt.xz > rest.txt.xz
  $ zeitstrahl-index --explain -q rest.txt.xz
  zeitstrahl-index: skipped 'rest.txt.xz': * (glob)
  [1]

A bomb is bounded:

  $ head -c 40000000 /dev/zero | tr '\0' 'a' | gzip > bombe.txt.gz
  $ (head -c 40000000 /dev/zero | tr '\0' 'a'; printf '\n{"id":"1","text":"Danach."}\n') | gzip > bombe.jsonl.gz
  $ zeitstrahl-index --explain -q bombe.txt.gz bombe.jsonl.gz | jq -r .text
  zeitstrahl-index: skipped 'bombe.txt.gz': longer than 2 MB
  zeitstrahl-index: skipped 'bombe.jsonl.gz:1': longer than 2 MB
  Danach.

An xz stream that asks for more memory than anybody needs to pack text is refused:

  $ echo '{"id":"1","text":"Eins."}' | xz --lzma2=dict=512MiB > weit.jsonl.xz
  $ zeitstrahl-index --explain -q weit.jsonl.xz
  zeitstrahl-index: skipped 'weit.jsonl.xz': the xz stream needs more than 128 MB of memory
  [1]
  $ echo '{"id":"1","text":"Eins."}' | xz -9e > eng.jsonl.xz
  $ zeitstrahl-index --explain -q eng.jsonl.xz | jq -r .text
  Eins.
