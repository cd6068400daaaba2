An event of the title is dated by the title's own words, also where they are an evening and the text is shorter:

  $ echo '{"id":"a","title":"Drohne am Abend über Celle abgeschossen","published":"2025-01-17","text":"Mehr folgt."}' > a.jsonl
  $ zeitstrahl-index --explain -q a.jsonl | jq -c '.events[0] | [.date, .because.text]'
  ["2025-01-16","Abend"]
  $ zeitstrahl-index -q -d db a.jsonl
  $ zeitstrahl-search timeline -d db --format json Drohne | jq -c '.entries[] | [.date, .because.text, .text]'
  ["2025-01-16","Abend","Drohne am Abend \xc3\xbcber Celle abgeschossen"] (esc)
