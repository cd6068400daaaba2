--explain prints one object for each article, in input order, and writes nothing.

  $ printf 'Neuer Fahrplan\n\nUlm/Neu-Ulm (dpa/lsw) - Der Fahrplan gilt ab Montag.\n\nMehr Züge\n\nEs fahren mehr Züge.\n' > fahrplan_2025-01-17.txt
  $ zeitstrahl-index --explain -q fahrplan_2025-01-17.txt > out
  $ jq -c '[.format, .origin, .title, .places, .agency, .published]' out
  [1,"fahrplan_2025-01-17.txt","Neuer Fahrplan",["Ulm","Neu-Ulm"],"dpa",{"instant":null,"day":"2025-01-17","from":"filename"}]
  $ jq -r '.text' out
  Ulm/Neu-Ulm (dpa/lsw) - Der Fahrplan gilt ab Montag.
  
  Mehr Z\xc3\xbcge (esc)
  
  Es fahren mehr Z\xc3\xbcge. (esc)
  
  $ jq -r '. as $a | .sentences[] | $a.text[.begin:.end]' out
  Der Fahrplan gilt ab Montag.
  Mehr Z\xc3\xbcge (esc)
  Es fahren mehr Z\xc3\xbcge. (esc)
  $ jq -r '. as $a | .timexes[], .events[] | (if .part == "title" then $a.title else $a.text end)[.begin:.end] == .text' out | sort -u
  true

Members may have other names, also inside others, and text in several parts:

  $ echo '{"nr":7,"kopf":{"zeile":"Ein Titel"},"absatz":["Erster.","Zweiter."],"wann":"2025-02-03","ort":"Köln","wo":"https://a.example/7","tags":["A","B"]}' > eigen.jsonl
  $ zeitstrahl-index --explain -q --map id=nr --map title=kopf.zeile --map text=absatz --map published=wann --map place=ort --map url=wo eigen.jsonl | jq -c '[.id, .title, .text, .published.day, .places, .url]'
  ["7","Ein Titel","Erster.\\nZweiter.","2025-02-03",["K\xc3\xb6ln"],"https://a.example/7"] (esc)

The text is kept as it was decoded: soft hyphens, decomposed umlauts, blanks.

  $ printf '{"id":"1","text":"  Ver\\u00adtrag u\\u0308ber\\tnichts \\n"}\n' > genau.jsonl
  $ zeitstrahl-index --explain -q genau.jsonl | jq -c .text | od -An -c | tr -d ' \n'
  "Ver302255tragu314210ber\tnichts\n"\n (no-eol)

Folders are walked in the order of the bytes of their paths; hidden files are left out.

  $ mkdir -p b/a b/.git
  $ for f in b/z.txt b/a/1.txt b/a-1.txt b/.versteckt.txt b/.git/x.txt; do echo "Text $f" > $f; done
  $ zeitstrahl-index --explain -q b a 2>/dev/null
  [3]
  $ zeitstrahl-index --explain -q b | jq -r .origin
  b/a-1.txt
  b/a/1.txt
  b/z.txt
