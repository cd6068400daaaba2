Who holds an office is explained, and is found and counted as no change of office.

  $ cat > a.jsonl <<'EOF'
  > {"id":"held","title":"Neue Halle in Emden","published":"2025-03-05","text":"Werft-Chefin Anke Lüders winkte den Lehrlingen. Die Halle steht am Kai."}
  > {"id":"left","title":"Wechsel in Emden","published":"2025-04-11","text":"Werft-Chefin Anke Lüders ist am Donnerstag zurückgetreten."}
  > EOF
  $ zeitstrahl-index --explain -q a.jsonl | jq -r '.id as $id | .events[] | select(.kind == "personnel") | [$id, .mode, .date, .status] | @tsv'
  held\tin-office\t\tongoing (esc)
  left\t\t2025-04-10\thappened (esc)
  left\tin-office\t\tongoing (esc)

  $ zeitstrahl-index -q -d db a.jsonl
  $ zeitstrahl-search find -d db --format json kind:personnel | jq -r .id
  left
  $ zeitstrahl-search find -d db --format json status:ongoing | jq -r .id
  zeitstrahl-search: note: no article matches
  $ zeitstrahl-search info -d db --format json | jq -c '[.events, .kinds]'
  [1,{"personnel":1}]
  $ zeitstrahl-search timeline -d db --format json Werft | jq -r '.entries[].date'
  2025-04-10
