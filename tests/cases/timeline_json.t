The JSON of a timeline is read by other programs: members are added, but none goes or changes its type while "format" is 1.

  $ cat > a.jsonl <<'END'
  > {"id":"a1","title":"Kanal nach Greetsiel","published":"2025-03-03","source":"Deichbote","url":"https://deichbote.example/1","text":"Der Kanal nach Greetsiel soll am 10. März geflutet werden."}
  > {"id":"a2","title":"Kanal geflutet","published":"2025-03-11","text":"Der Kanal nach Greetsiel ist laut Deichamt am Montag geflutet worden. Greetsiel und Emden unterzeichneten ein Abkommen über den Kanal. Am 3. Juni tagt der Rat über den Kanal."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ members() { jq -r '[paths as $p | {path: ($p | map(if type == "number" then "[]" else . end) | join(".")), type: getpath($p) | type}]
  >   | group_by(.path)[] | "\(.[0].path) \(map(.type) | unique | join("|"))"'; }
  $ zeitstrahl-search timeline -d db --format json Kanal | members
  articles number
  entries array
  entries.[] object
  entries.[].because object
  entries.[].because.anchor string
  entries.[].because.begin number
  entries.[].because.end number
  entries.[].because.rule string
  entries.[].because.text string
  entries.[].claimant null|string
  entries.[].date string
  entries.[].day_from string
  entries.[].evidence string
  entries.[].headline string
  entries.[].kind string
  entries.[].outcome string
  entries.[].precision string
  entries.[].rank number
  entries.[].reports number
  entries.[].score number
  entries.[].sources array
  entries.[].sources.[] object
  entries.[].sources.[].begin number
  entries.[].sources.[].end number
  entries.[].sources.[].id string
  entries.[].sources.[].published string
  entries.[].sources.[].source string
  entries.[].sources.[].title string
  entries.[].sources.[].url string
  entries.[].status string
  entries.[].stories number
  entries.[].text string
  entries.[].until string
  format number
  from string
  to string
  topic string
  $ zeitstrahl-search timeline -d db --format json --explain Kanal | members | grep explain
  entries.[].explain object
  entries.[].explain.day_parts object
  entries.[].explain.day_parts.agreement number
  entries.[].explain.day_parts.around number
  entries.[].explain.day_parts.burst number
  entries.[].explain.day_parts.headline number
  entries.[].explain.day_parts.precision number
  entries.[].explain.day_parts.support number
  entries.[].explain.day_score number
  entries.[].explain.drop string
  entries.[].explain.leads number
  entries.[].explain.pin string
  entries.[].explain.publication_days number
  entries.[].explain.runners_up array
  entries.[].explain.runners_up.[] object
  entries.[].explain.runners_up.[].id string
  entries.[].explain.runners_up.[].pin string
  entries.[].explain.runners_up.[].published string
  entries.[].explain.runners_up.[].text string
  entries.[].explain.triggers array
  entries.[].explain.triggers.[] string

The days asked for stand for those of the entries:

  $ zeitstrahl-search timeline -d db --format json --from 2025 --to 2025-06 Kanal | jq -c '[.from, .to]'
  ["2025-01-01","2025-06-30"]

Where the sentence before has to be read first, an entry has it as well:

  $ cat > b.jsonl <<'EOF'
  > {"id":"b1","title":"Kanal nach Greetsiel","published":"2025-03-11","text":"Über den Kanal nach Greetsiel stritten Bund und Land. Sie einigten sich am Montag."}
  > EOF
  $ zeitstrahl-index -q -d leaning b.jsonl
  $ zeitstrahl-search timeline -d leaning --format json Kanal | members | grep context
  entries.[].context object
  entries.[].context.begin number
  entries.[].context.end number
  entries.[].context.text string
