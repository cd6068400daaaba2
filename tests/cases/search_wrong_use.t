Wrong use of the searcher ends with exit code 2, a database that cannot be used with 3, nothing found with 1.

  $ cat > a.jsonl <<'END'
  > {"id":"a1","title":"Celle und Gifhorn bauen Brücke","published":"2025-03-05","text":"Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl

  $ zeitstrahl-search find -d db Leuchtturm
  zeitstrahl-search: note: no article matches
  [1]

A table has its head line also where nothing is in it; what a format has no place for is refused; a help that cannot be written is no help.

  $ zeitstrahl-search find -d db --format csv Leuchtturm | tr -d '\r'
  zeitstrahl-search: note: no article matches
  rank,id,published,title,source,snippet,score,similar,url
  $ zeitstrahl-search find -d db --format trec --explain Brücke
  zeitstrahl-search: error: --explain does not go with --format trec
  hint: choose text, json or markdown
  [2]
  $ zeitstrahl-search timeline -d db --format ics --explain Brücke
  zeitstrahl-search: error: --explain does not go with --format ics
  hint: choose text or json
  [2]
  $ for program in zeitstrahl-search zeitstrahl-index; do for option in --help --version; do $program $option > /dev/full; echo $?; done; done
  zeitstrahl-search: error: standard output cannot be written
  hint: is the disk full?
  3
  zeitstrahl-search: error: standard output cannot be written
  hint: is the disk full?
  3
  zeitstrahl-index: error: standard output cannot be written
  hint: is the disk full?
  3
  zeitstrahl-index: error: standard output cannot be written
  hint: is the disk full?
  3

  $ zeitstrahl-search find -d db '( ) -'
  zeitstrahl-search: error: '( ) -' holds no word to search for
  hint: give at least one word
  [2]

  $ zeitstrahl-search find -d db 'AND OR'
  zeitstrahl-search: note: there are only operators; they are searched as words
  zeitstrahl-search: note: no article has all of these words; --any asks for any of them
  [1]

  $ zeitstrahl-search find -d db
  zeitstrahl-search: error: there is nothing to search for
  hint: zeitstrahl-search find QUERY
  [2]

  $ zeitstrahl-search find -d db --limmit 3 Brücke
  zeitstrahl-search: error: unknown option '--limmit'
  hint: did you mean --limit?
  [2]

  $ zeitstrahl-search find -d db --limit 0 Brücke
  zeitstrahl-search: error: '0' is no value of --limit
  hint: give a whole number from 1 to 1000000
  [2]

  $ zeitstrahl-search timeline -d db --from 30.02.2025 Brücke
  zeitstrahl-search: error: '30.02.2025' is no value of --from
  hint: give a day, month or year: 2025-01-16, 2025-01, 2025, -30d, "letzte Woche"
  [2]

  $ zeitstrahl-search timeline -d db --from 2025 --to 2024 Brücke
  zeitstrahl-search: error: --from '2025' is later than --to '2024'
  hint: exchange them
  [2]

  $ zeitstrahl-search timeline -d db --kind agrement Brücke
  zeitstrahl-search: error: 'agrement' is no kind of event
  hint: did you mean agreement?
  [2]

  $ zeitstrahl-search timelin -d db Brücke
  zeitstrahl-search: error: unknown command 'timelin'
  hint: did you mean timeline?
  [2]

  $ zeitstrahl-search
  zeitstrahl-search: error: no command is given
  hint: --help lists the commands
  [2]

  $ zeitstrahl-search find -d nowhere Brücke 2> errors
  [3]
  $ head -1 errors | grep -c nowhere
  1

A file that -o names is written when the answer is there: a wrong question leaves it as it was.

  $ echo before > answer
  $ zeitstrahl-search find -d db -o answer --from never Brücke 2> /dev/null
  [2]
  $ zeitstrahl-search find -d db -o answer --kind never Brücke 2> /dev/null
  [2]
  $ zeitstrahl-search show -d nowhere -o answer a1 2> /dev/null
  [3]
  $ cat answer
  before
  $ zeitstrahl-search find -d db -o answer --limit x Brücke 2> /dev/null
  [2]
  $ zeitstrahl-search timeline -d db -o answer --width x Brücke 2> /dev/null
  [2]
  $ cat answer
  before
  $ zeitstrahl-search timeline -d db -o answer Leuchtturm
  zeitstrahl-search: note: no article matches
  [1]
  $ cat answer
  $ zeitstrahl-search info -d db -o no/folder
  zeitstrahl-search: error: 'no/folder' cannot be written
  hint: check the folder and its rights
  [3]

Kinds go by their label, too; an unknown one is named in a note.

  $ zeitstrahl-search find -d db --format json 'Brücke kind:Abkommen' | grep -c a1
  1
  $ zeitstrahl-search timeline -d db --format json --kind abkommen Brücke | grep -c a1
  1
  $ zeitstrahl-search find -d db 'Brücke kind:Abkomen'
  zeitstrahl-search: note: 'Abkomen' is no kind of event; did you mean Abkommen?
  zeitstrahl-search: note: 'Abkomen' is no value of 'kind:'; it is searched as words
  zeitstrahl-search: note: no article has all of these words; --any asks for any of them
  [1]

  $ zeitstrahl-search show -d db a1 unknown 2> notes | head -1; cat notes
  Celle und Gifhorn bauen Brücke
  zeitstrahl-search: note: there is no article 'unknown'
