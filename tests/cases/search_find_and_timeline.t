Finding articles and telling a timeline over a small archive.

  $ cat > a.jsonl <<'END'
  > {"id":"a1","title":"Celle und Gifhorn bauen Brücke","published":"2025-03-05","source":"Heidebote","text":"Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet. Die Brücke kostet zwei Millionen Euro."}
  > {"id":"a2","title":"Hafen in Emden gesperrt","published":"2025-04-11","source":"Heidebote","text":"Der Hafen in Emden ist am Donnerstag wegen Sturms gesperrt worden."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl

  $ zeitstrahl-search find -d db --width 60 Brücken
   1. Celle und Gifhorn bauen Brücke
      05.03.2025 · Heidebote · a1
      Celle und Gifhorn haben am Dienstag ein Abkommen über
      eine neue *Brücke* unterzeichnet. Die *Brücke* kostet
      zwei Millionen Euro.
  
  1–1 von 1 Artikeln

  $ zeitstrahl-search find -d db --format json Hafen | sed 's/"score":[0-9.]*/"score":S/'
  {"format":1,"rank":1,"id":"a2","title":"Hafen in Emden gesperrt","published":"2025-04-11","score":S,"url":"","source":"Heidebote","snippet":"Der Hafen in Emden ist am Donnerstag wegen Sturms gesperrt worden.","marks":[{"begin":4,"end":9}],"similar":0}

Who published an article is its source, or else the agency of its dateline, in all formats and for the field.

  $ printf 'Der Deich hält\n\nLeer (zsd) - Der Deich in Leer hält seit Montag.\n' > agentur.txt
  $ zeitstrahl-index -q -d agenturen agentur.txt a.jsonl
  $ zeitstrahl-search find -d agenturen --format json source:zsd | jq -r .source
  zsd
  $ zeitstrahl-search find -d agenturen --format csv Deich | cut -d, -f5
  source
  zsd
  $ zeitstrahl-search find -d agenturen --facets --limit 0 --format json 'Deich OR Brücke' | jq -c .facets.sources
  [{"value":"heidebote","label":"Heidebote","articles":1},{"value":"zsd","label":"zsd","articles":1}]

  $ zeitstrahl-search find -d db --sort newest --any --format json Brücke Hafen | grep -o '"id":"[^"]*"'
  "id":"a2"
  "id":"a1"

  $ zeitstrahl-search find -d db --from 2025-04 --any --format json Brücke Hafen | grep -o '"id":"[^"]*"'
  "id":"a2"

  $ zeitstrahl-search timeline -d db --width 60 Brücke
  Brücke
  1 Artikel · 1 Eintrag · 04.03.2025
  █
  05.03.2025, Berichte je Tag
  
  Di 04.03.2025  Abkommen
      Celle und Gifhorn haben am Dienstag ein Abkommen über
      eine neue Brücke unterzeichnet.
      Heidebote, 05.03.2025: Celle und Gifhorn bauen Brücke

  $ zeitstrahl-search timeline -d db --format json Brücke | grep -o '"date":"[^"]*"\|"status":"[^"]*"\|"because":{"text":"[^"]*","begin":[0-9]*,"end":[0-9]*'
  "date":"2025-03-04"
  "because":{"text":"Dienstag","begin":27,"end":35
  "status":"happened"

  $ zeitstrahl-search timeline -d db --any --limit 1 --format json Brücke Hafen | grep -o '"rank"' | wc -l
  1

  $ zeitstrahl-search timeline -d db --kind talks Brücke
  zeitstrahl-search: note: 1 article matches, but no dated event passes --kind; --limit 20 offers also what stands beside the topic
  [1]
  $ zeitstrahl-search timeline -d db --status verneint --to 2025-03 Brücke
  zeitstrahl-search: note: 1 article matches, but no dated event passes --status and --to; --limit 20 offers also what stands beside the topic
  [1]
  $ printf 'drop 2025-03-04\n' > weg.txt
  $ zeitstrahl-search timeline -d db --edits weg.txt --limit 9 Brücke
  zeitstrahl-search: note: 1 article matches, but no dated event passes --edits
  [1]
  $ zeitstrahl-search timeline -d db --offset 7 Brücke
  zeitstrahl-search: note: --offset 7 leaves out all entries: there is 1
  [1]
  $ zeitstrahl-search find -d db --offset 7 Brücke
  zeitstrahl-search: note: --offset 7 leaves out all hits: 1 article matches
  [1]

A side of the time that was left open reaches as far as anything is told.

  $ zeitstrahl-search timeline -d db --from 2025-03 --any Brücke Hafen | sed -n 2p
  2 Artikel · 2 Einträge · 01.03.2025 – 10.04.2025
  $ zeitstrahl-search timeline -d db --to 2025-03 --format json --any Brücke Hafen | jq -c '[.from,.to]'
  ["2025-03-04","2025-03-31"]
  $ zeitstrahl-search timeline -d db --from 2026 --format json Brücke | jq -c '[.from,.to]'
  zeitstrahl-search: note: 1 article matches, but no dated event passes --from; --limit 20 offers also what stands beside the topic
  ["2026-01-01","2026-01-01"]

  $ zeitstrahl-search timeline -d db --from 2025-04 --any --format json Brücke Hafen | grep -o '"date":"[^"]*"'
  "date":"2025-04-10"

An article without a title is shown by how it begins.

  $ cat > untitled.jsonl <<'END'
  > {"id":"u1","published":"2025-05-02","text":"Kurz gemeldet\n\nDer Leuchtturm auf der kleinen Insel vor Norden wird im Herbst neu gestrichen. Er ist rot."}
  > END
  $ zeitstrahl-index -q -d untitled untitled.jsonl
  $ zeitstrahl-search find -d untitled --width 40 Leuchtturm | head -2
   1. Der Leuchtturm auf der kleinen Inse…
      02.05.2025 · u1

  $ zeitstrahl-search info -d db --format json | grep -o '"articles":[0-9]*\|"from":"[^"]*"\|"schema":7'
  "articles":2
  "from":"2025-03-05"
  "schema":7
