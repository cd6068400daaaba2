A file of queries is asked in one go; --format trec is what scorers of retrieval read.

  $ cat > a.jsonl <<'END'
  > {"id":"a1","title":"Celle und Gifhorn bauen Brücke","published":"2025-03-05","source":"Heidebote","text":"Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet."}
  > {"id":"a2","title":"Hafen in Emden gesperrt","published":"2025-04-11","source":"Heidebote","text":"Der Hafen in Emden ist am Donnerstag wegen Sturms gesperrt worden."}
  > {"id":"a 3%","title":"Brücke am Hafen","published":"2025-05-11","text":"Am Hafen von Emden steht eine Brücke."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ printf 'q1\tBrücke -Emden\r\n# ein Kommentar\n\nq2\tHafen kind:Abkomen\nq3\tLeuchtturm\n' > fragen.tsv

  $ zeitstrahl-search find -d db --queries fragen.tsv --format trec | sed 's/ [0-9.]* zeitstrahl/ S zeitstrahl/'
  zeitstrahl-search: note: 'fragen.tsv' line 4: 'Abkomen' is no kind of event; did you mean Abkommen?
  zeitstrahl-search: note: 'fragen.tsv' line 4: 'Abkomen' is no value of 'kind:'; it is searched as words
  q1 Q0 a1 1 S zeitstrahl

Blanks part the columns, so those of an id are written as in an URL. All other options go for each query.

  $ printf 'b 1\tBrücke\n' | zeitstrahl-search find -d db --queries - --format trec --from 2025-05 | sed 's/ [0-9.]* zeitstrahl/ S zeitstrahl/'
  b%201 Q0 a%203% 1 S zeitstrahl
  $ printf 'a\tBrücke\nb\tHafen\n' | zeitstrahl-search find -d db --queries - --format trec --sort oldest --limit 1
  a Q0 a1 1 0.000000 zeitstrahl
  b Q0 a2 1 0.000000 zeitstrahl
  $ zeitstrahl-search find -d db --format trec --sort newest Brücke
  1 Q0 a%203% 1 0.000000 zeitstrahl
  1 Q0 a1 2 0.000000 zeitstrahl

The other formats name the query of each hit.

  $ printf 'a\tGifhorn\nb\tSturm\nc\tLeuchtturm\n' > drei.tsv
  $ zeitstrahl-search find -d db --queries drei.tsv --format json --explain | jq -c '[.query_id, .query // .id]'
  ["a","gifhorn"]
  ["a","a1"]
  ["b","sturm"]
  ["b","a2"]
  ["c","leuchtturm"]
  $ zeitstrahl-search find -d db --queries drei.tsv --width 70 | grep -v '^   '
  a
  
   1. Celle und Gifhorn bauen Brücke
  
  1–1 von 1 Artikeln
  
  b
  
   1. Hafen in Emden gesperrt
  
  1–1 von 1 Artikeln
  

A line that holds no query is named with what to do, and the run goes on; its exit code tells of it.

  $ printf 'x1\tBrücke\nohne Tabulator\n\tHafen\nx3\t \nx4\t( ) -\nx1\tSturm\nx5\tSturm\n' > schlecht.tsv
  $ zeitstrahl-search find -d db --queries schlecht.tsv --format trec > lauf
  zeitstrahl-search: error: 'schlecht.tsv' line 2: no tab behind the id
  hint: write an id, a tab and the query
  zeitstrahl-search: error: 'schlecht.tsv' line 3: no id in front of the tab
  hint: write an id, a tab and the query
  zeitstrahl-search: error: 'schlecht.tsv' line 4: no query behind the tab
  hint: write an id, a tab and the query
  zeitstrahl-search: error: 'schlecht.tsv' line 5: '( ) -' holds no word to search for
  hint: give at least one word
  zeitstrahl-search: error: 'schlecht.tsv' line 6: a second query 'x1'
  hint: give each query an id of its own
  [2]
  $ cut -d' ' -f1,3,4 lauf
  x1 a%203% 1
  x1 a1 2
  x5 a2 1

Nothing found at all is 1, as for a single query; no file is 3.

  $ printf 'a\tLeuchtturm\n' | zeitstrahl-search find -d db --queries - --format trec
  [1]
  $ zeitstrahl-search find -d db --queries nirgends.tsv
  zeitstrahl-search: error: 'nirgends.tsv' cannot be read
  hint: check its name and its rights
  [3]
  $ zeitstrahl-search find -d db --queries . --format trec
  zeitstrahl-search: error: '.' cannot be read
  hint: check its name and its rights
  [3]
  $ zeitstrahl-search find -d db --queries drei.tsv Brücke
  zeitstrahl-search: error: --queries 'drei.tsv' and the query 'Brücke' are both given
  hint: leave one of them out
  [2]

Timelines are told for each query, too; in text and JSON, as the other forms hold one timeline each.

  $ printf 't1\tBrücke\nt2\tLeuchtturm\nt3\tHafen\n' > themen.tsv
  $ zeitstrahl-search timeline -d db --queries themen.tsv --format json | jq -c '[.query_id, .topic, (.entries | length > 0)]'
  ["t1","Br\xc3\xbccke",true] (esc)
  ["t2","Leuchtturm",false]
  ["t3","Hafen",true]
  $ zeitstrahl-search timeline -d db --queries themen.tsv --width 60 | grep -e ' Artikel · ' -e ^Hafen
  2 Artikel \xc2\xb7 1 Eintrag \xc2\xb7 04.03.2025 (esc)
  Hafen
  2 Artikel \xc2\xb7 1 Eintrag \xc2\xb7 10.04.2025 (esc)
  $ zeitstrahl-search timeline -d db --queries themen.tsv --format csv
  zeitstrahl-search: error: --queries does not go with --format csv
  hint: choose text or json, or ask for one topic at a time
  [2]
