Articles like one: by its weightiest words; what tells the same story is named.

  $ cat > a.jsonl <<'END'
  > {"id":"k1","title":"Orgel in Celle saniert","published":"2025-03-05","source":"Heidebote","text":"Die Orgel der Kirche in Celle ist saniert. Orgelbauer haben zwei Jahre an den Pfeifen gearbeitet, nun klingt die Orgel wieder."}
  > {"id":"k2","title":"Orgel klingt wieder","published":"2025-03-06","source":"Küstenkurier","text":"Die Orgel der Kirche in Celle ist saniert. Orgelbauer haben zwei Jahre an den Pfeifen gearbeitet, nun klingt die Orgel wieder. Am Sonntag wird sie eingeweiht."}
  > {"id":"k3","title":"Orgelbauer gesucht","published":"2025-06-01","source":"Heidebote","text":"Kirchen suchen Orgelbauer: Wer eine Orgel mit vielen Pfeifen pflegen will, wartet oft Monate."}
  > {"id":"k4","title":"Markt in Emden","published":"2025-06-02","source":"Küstenkurier","text":"Auf dem Markt in Emden gibt es Fisch und Blumen."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ zeitstrahl-search similar -d db --format json k1 | jq -c '[.rank, .id, .same_story, .similar]'
  [1,"k2",true,0]
  [2,"k3",false,0]
  $ zeitstrahl-search similar -d db k1 | grep -o 'k2 · .*'
  k2 · dieselbe Meldung
  $ zeitstrahl-search similar -d db --format trec --from 2025-04 k1 | cut -d' ' -f1-4
  1 Q0 k3 1
  $ zeitstrahl-search similar -d db k4
  [1]
  $ zeitstrahl-search similar -d db nirgends
  zeitstrahl-search: note: there is no article 'nirgends'
  [1]
  $ zeitstrahl-search similar -d db
  zeitstrahl-search: error: no id is given
  hint: find prints the ids of articles
  [2]
  $ zeitstrahl-search similar -d db k1 k2
  zeitstrahl-search: error: similar takes one id
  hint: put an id that holds blanks in quotation marks
  [2]
