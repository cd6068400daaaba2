The file of -o is replaced at once, when the answer is there.

  $ echo '{"id":"a1","title":"Brücke in Celle","published":"2025-03-05","text":"Die Brücke in Celle ist fertig."}' > a.jsonl
  $ zeitstrahl-index -q -d db a.jsonl
  $ echo davor > antwort && chmod 640 antwort && ln antwort zweiter-name && ln -s antwort verweis
  $ zeitstrahl-search find -d db --format trec -o verweis Brücke
  $ cut -d' ' -f3 antwort; stat -c %a antwort; test -L verweis && cat zweiter-name
  a1
  640
  davor
  $ ls -A
  a.jsonl
  antwort
  db
  verweis
  zweiter-name

Pipes and devices are written to as they are.

  $ zeitstrahl-search find -d db --format trec -o /dev/stdout Brücke | cut -d' ' -f3
  a1
  $ mkfifo rohr
  $ cut -d' ' -f3 rohr > aus-dem-rohr & reader=$!
  $ zeitstrahl-search find -d db --format trec -o rohr Brücke && wait $reader && cat aus-dem-rohr && test -p rohr
  a1

Ctrl-C while questions are still to come: 130, and the file is as it was.

  $ mkfifo fragen
  $ zeitstrahl-search find -d db --format trec --queries fragen -o antwort & searcher=$!
  $ exec 3>fragen
  $ printf 'q1\tBrücke\n' >&3
  $ kill -INT $searcher
  $ wait $searcher
  [130]
  $ exec 3>&-
  $ cut -d' ' -f3 antwort; ls -A | grep -c '^\.antwort'
  a1
  0
  [1]

A beginning stands for the words of the archive that begin so, in titles, too.

  $ zeitstrahl-search find -d db --format trec 'title:brück*' | cut -d' ' -f3
  a1
  $ seq 1100 | sed 's/.*/{"id":"w&","text":"Wort xa& steht hier."}/' > viele.jsonl
  $ zeitstrahl-index -q -d db2 viele.jsonl
  $ zeitstrahl-search find -d db2 --format trec --limit 2000 'xa*' > treffer; test $(wc -l < treffer) -ge 1000
  zeitstrahl-search: note: more than 1000 words begin with 'xa'; the most frequent ones are searched
