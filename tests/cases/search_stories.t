Updates and copies of one story are one hit; facets count articles.

  $ cat > a.jsonl <<'END'
  > {"id":"m1","title":"Sturm legt Fähren lahm","published":"2025-03-05T08:00:00+01:00","source":"Heidebote","text":"Emden (dpa) - Ein Sturm hat am Mittwoch die Fähren zu den Inseln lahmgelegt. Nach Angaben der Reederei warten in Emden rund 300 Reisende auf die Überfahrt."}
  > {"id":"m2","title":"Fähren stehen still","published":"2025-03-05T15:00:00+01:00","source":"Küstenkurier","text":"Emden (dpa) - Ein Sturm hat am Mittwoch die Fähren zu den Inseln lahmgelegt. Nach Angaben der Reederei warten in Emden rund 300 Reisende auf die Überfahrt. Erst am Abend soll der Wind schwächer werden, und dann legt das erste Schiff wieder ab."}
  > {"id":"m3","title":"Fähren fahren nicht","published":"2025-03-06","source":"Heidebote","text":"Emden (dpa) - Ein Sturm hat am Mittwoch die Fähren zu den Inseln lahmgelegt. Nach Angaben der Reederei warten in Emden rund 300 Reisende auf die Überfahrt. Am Donnerstag ging es weiter."}
  > {"id":"n1","title":"Fähren werden teurer","published":"2025-03-06","source":"Heidebote","text":"Norden (dpa) - Die Fähren nach Baltrum kosten ab Mai zwei Euro mehr. Das teilte die Reederei am Donnerstag mit."}
  > {"id":"n2","title":"Fähren aus Holz","published":"2025-05-02","source":"Küstenkurier","text":"In Papenburg zeigt das Museum alte Fähren aus Holz, und Kinder dürfen ans Ruder."}
  > {"id":"n3","title":"Fähren ohne Tag","source":"Küstenkurier","text":"Niemand weiß, wann diese Zeilen über Fähren geschrieben wurden und von wem sie sind."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl

  $ zeitstrahl-search find -d db --sort oldest --width 70 Fähren | grep -e '^ *[0-9]*\. ' -e ' · ' -e 'von [0-9]'
   1. Sturm legt Fähren lahm
      05.03.2025 · Heidebote · m1 · +2 ähnliche
   2. Fähren werden teurer
      06.03.2025 · Heidebote · n1
   3. Fähren aus Holz
      02.05.2025 · Küstenkurier · n2
   4. Fähren ohne Tag
      ohne Datum · Küstenkurier · n3
  1–4 von 6 Artikeln, dazu 2 ähnliche

The newest version stands for its story where the newest is asked for.

  $ zeitstrahl-search find -d db --sort newest --format json Fähren | jq -c '[.rank, .id, .similar]'
  [1,"n2",0]
  [2,"m3",2]
  [3,"n1",0]
  [4,"n3",0]

Pages are cut from the folded list, and the counts stay what they are.

  $ for offset in 0 1 2 3 4; do zeitstrahl-search find -d db --sort newest --limit 1 --offset $offset --format json Fähren | jq -c '[.rank, .id, .similar]'; done
  [1,"n2",0]
  [2,"m3",2]
  [3,"n1",0]
  [4,"n3",0]
  zeitstrahl-search: note: --offset 4 leaves out all hits: 6 articles match
  $ zeitstrahl-search find -d db --sort newest --limit 2 --offset 1 --format json Fähren | jq -c '[.rank, .id, .similar]'
  [2,"m3",2]
  [3,"n1",0]

Every article of its own: on request, and always for scorers.

  $ zeitstrahl-search find -d db --sort oldest --collapse none --format json Fähren | jq -c '[.id, .similar]' | tr '\n' ' '
  ["m1",0] ["m2",0] ["m3",0] ["n1",0] ["n2",0] ["n3",0]  (no-eol)
  $ zeitstrahl-search find -d db --sort oldest --format trec Fähren | wc -l
  6

What a query leaves out is not counted as similar.

  $ zeitstrahl-search find -d db --format json 'Fähren Donnerstag' --sort oldest | jq -c '[.id, .similar]'
  ["m3",0]
  ["n1",0]

Facets count all articles that match, folded or not, whatever part of the hits is shown.

  $ zeitstrahl-search find -d db --limit 0 --facets --format json Fähren | jq -c '.facets | del(.kinds)'
  {"articles":6,"stories":4,"undated":1,"months":[{"month":"2025-03","articles":4},{"month":"2025-04","articles":0},{"month":"2025-05","articles":1}],"sources":[{"value":"heidebote","label":"Heidebote","articles":3},{"value":"k\xc3\xbcstenkurier","label":"K\xc3\xbcstenkurier","articles":3}],"places":[{"value":"emden","label":"Emden","articles":3},{"value":"norden","label":"Norden","articles":1}]} (esc)
  $ zeitstrahl-search find -d db --limit 0 --facets --format json Fähren | jq -c '.facets.kinds | map(.value) | index("other") != null'
  true
  $ zeitstrahl-search find -d db --limit 1 --facets --format json Fähren | jq -c 'has("facets")'
  false
  true
  $ zeitstrahl-search find -d db --limit 0 --facets --format json --from 2025-05 Fähren | jq -c '.facets | [.articles, .stories]'
  [1,1]

A terminal that speaks no UTF-8 gets number signs for bars.

  $ zeitstrahl-search find -d db --limit 0 --facets --width 40 Fähren | sed -n '1,/Ereignisse/p'
  
  6 Artikel, zusammengefasst 4, 1 ohne Datum
  
  Zeit
    2025-03  4  ##########################
    2025-04  0
    2025-05  1  #######
  
  Quellen
    Heidebote     3  #####################
    Küstenkurier  3  #####################
  
  Ereignisse
  $ LC_ALL=C.UTF-8 zeitstrahl-search find -d db --limit 0 --facets --width 40 Fähren | grep 2025-05
    2025-05  1  ███████
  $ zeitstrahl-search find -d db --limit 0 --facets --format markdown Fähren | head -8
  6 Artikel, zusammengefasst 4, 1 ohne Datum
  
  | Zeit | Artikel |
  |---|---:|
  | 2025-03 | 4 |
  | 2025-04 | 0 |
  | 2025-05 | 1 |
  

  $ zeitstrahl-search find -d db --facets --format csv Fähren
  zeitstrahl-search: error: --facets does not go with --format csv
  hint: choose text, json or markdown
  [2]
  $ zeitstrahl-search find -d db --limit 0 Fähren
  zeitstrahl-search: error: '0' is no value of --limit
  hint: give a whole number from 1 to 1000000
  [2]
  $ zeitstrahl-search find -d db --limit 0 --facets Leuchtturm
  zeitstrahl-search: note: no article matches
  [1]

Tables are CSV with a head, markdown a list; what looks like a formula or like markup stays text.

  $ echo '{"id":"=1+1","title":"=SUMME(A1) *fett*","published":"2025-06-01","source":"a,b","url":"https://beispiel.example/x","text":"Ein \"Leck\" im Tank, sagt die Wehr."}' > b.jsonl
  $ zeitstrahl-index -q -d db2 b.jsonl
  $ zeitstrahl-search find -d db2 --format csv Leck | sed 's/,[0-9.]*,0,/,S,0,/'
  rank,id,published,title,source,snippet,score,similar,url\r (esc)
  1,"'=1+1",2025-06-01,"'=SUMME(A1) *fett*","a,b","Ein ""Leck"" im Tank, sagt die Wehr.",S,0,https://beispiel.example/x\r (esc)
  $ zeitstrahl-search find -d db2 --format markdown Leck
  1. [=SUMME(A1) \\*fett\\*](<https://beispiel.example/x>), 01.06.2025 \xc2\xb7 a,b \xc2\xb7 =1+1   (esc)
     Ein "**Leck**" im Tank, sagt die Wehr.
  
  1–1 von 1 Artikeln
  
  $ printf 'f\tLeck\ng\tTank\n' | zeitstrahl-search find -d db2 --queries - --format csv | cut -d, -f1-3
  query_id,rank,id
  f,1,"'=1+1"
  g,1,"'=1+1"

A word that hardly any article has may be a slip; the words of the archive say what was meant.

  $ for i in 1 2 3 4 5 6; do echo "{\"id\":\"l$i\",\"title\":\"Leuchttürme $i\",\"published\":\"2025-0$i-01\",\"text\":\"Nummer $i: Leuchttürme leuchten in Müllers Garten.\"}"; done > c.jsonl
  $ zeitstrahl-index -q -d db3 c.jsonl
  $ zeitstrahl-search find -d db3 'Leuchtürme Garten'
  zeitstrahl-search: note: did you mean 'Leuchtt\xc3\xbcrme Garten'? It finds 6 articles (esc)
  [1]
  $ zeitstrahl-search find -d db3 --format json lechttuerme
  zeitstrahl-search: note: did you mean 'leuchtt\xc3\xbcrme'? It finds 6 articles (esc)
  [1]
  $ zeitstrahl-search find -d db3 'Leuchttürme -Gaten' --limit 1 > antwort
  $ zeitstrahl-search find -d db3 Hafenrundfahrt
  zeitstrahl-search: note: no article matches
  [1]

A timeline that has nothing to tell says why, too:

  $ zeitstrahl-search timeline -d db3 'Leuchtürme Garten'
  zeitstrahl-search: note: did you mean 'Leuchtt\xc3\xbcrme Garten'? It finds 6 articles (esc)
  [1]
  $ zeitstrahl-search timeline -d db3 Leuchttürme Hafenrundfahrt
  zeitstrahl-search: note: no article has all of these words; --any asks for any of them
  [1]
  $ zeitstrahl-search timeline -d db3 --status denied Leuchttürme
  zeitstrahl-search: note: 6 articles match, but no dated event passes --status; --limit 20 offers also what stands beside the topic
  [1]
