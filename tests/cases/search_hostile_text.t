What an archive says never reaches a terminal as a command: control characters (C0, DEL, C1) and what turns the direction
of writing.

  $ cat > wehr.jsonl <<'END'
  > {"id":"w\u001b]0;x\u0007","title":"Wehr \u001b[31mrot\u001b[0m \u202egedreht\u202c und \u2066fern\u2069","source":"Fluss\u009b2Jbote\u200f","author":"C.\u0008 D.","url":"https://beispiel.example/\u001b[5m","published":"2025-01-17","text":"Ulm und Celle haben am \u202aDonnerstag\u202c ein \u001b[1mAbkommen\u001b[0m über das Wehr unterzeichnet.\u2028Es gilt \u061cab\u007f sofort.\rZeile\u200e\tzwei"}
  > {"id":"z","title":"Das Abkommen\nzweite Zeile\u001b[2J","source":"\u202etob\u2067","published":"2025-01-17","text":"Das Wehr an der Donau ist am Donnerstag \u001b]8;;http://x\u0007eröffnet\u001b]8;;\u0007 worden."}
  > {"id":"o","published":"2025-01-17","text":"\u001b[2JOhne Titel\u202e steht das Wehr am Donnerstag offen.\u0000"}
  > END
  $ zeitstrahl-index -q -d db wehr.jsonl
  $ obeyed() { perl -CI -ne 'printf "line %d: U+%04X\n", $., ord $1 while /([\x00-\x09\x0b-\x1f\x7f-\x9f\x{61c}\x{200e}\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}])/g'; }
  $ printf 'a\033b\302\233c\342\200\256\n' | obeyed
  line 1: U+001B
  line 1: U+009B
  line 1: U+202E

  $ id=$(printf 'w\033]0;x\007')
  $ (zeitstrahl-search find -d db --explain Wehr
  >  zeitstrahl-search timeline -d db --explain Wehr
  >  zeitstrahl-search timeline -d db $'W\033[5mehr\u202e'
  >  zeitstrahl-search show -d db "$id" z o
  >  zeitstrahl-search info -d db) > alles.txt
  zeitstrahl-search: note: no article matches
  $ obeyed < alles.txt
  $ wc -l < alles.txt | awk '{ print ($1 > 40) }'
  1

With colours there are our own, and nothing else:

  $ (zeitstrahl-search find -d db --color always Wehr
  >  zeitstrahl-search timeline -d db --color always --explain Wehr
  >  zeitstrahl-search show -d db --color always "$id" z o) | perl -pe 's/\e\[(0|1|2|3[1-6])m//g' | sed 's/\xef\xbf\xbd/?/g' > bunt.txt
  $ obeyed < bunt.txt
  $ grep -c '31mrot' bunt.txt
  3

Notes and errors show what was typed, and are as harmless:

  $ (zeitstrahl-search show -d db $'n\033[31mix\u202e'
  >  zeitstrahl-search find -d db $'kind:\033[31m\u2066'
  >  zeitstrahl-search find -d $'\033[2Jnirgends\u202e' Wehr
  >  zeitstrahl-search find -d db $'--\033[2J'
  >  zeitstrahl-search $'\033[2J\u202e'
  >  zeitstrahl-index -d db2 $'\033[2Jnirgends\u202e'
  >  zeitstrahl-index -d db2 --map $'\033[2J=a' wehr.jsonl) > /dev/null 2> fehler.txt
  [2]
  $ obeyed < fehler.txt
  $ grep -c -e error: -e note: fehler.txt
  9

The name of a file is printed, too:

  $ mkdir kopie && cp wehr.jsonl "$(printf 'kopie/a\033[31m\342\200\256.jsonl')" && echo '{' > "$(printf 'kopie/b\007\377.jsonl')"
  $ zeitstrahl-index -v -d db3 kopie > bericht.txt 2>&1
  [1]
  $ obeyed < bericht.txt
  $ grep -c skipped bericht.txt
  2

JSON keeps every character, and is JSON:

  $ zeitstrahl-search find -d db --format json Wehr | jq -r 'select(.id == "z") | .title' | tail -1 | tr '\033' '?'
  zweite Zeile?[2J
  $ zeitstrahl-search find -d db --format json Wehr | grep -c '\\u001B'
  3
  $ zeitstrahl-search timeline -d db --format json Wehr | jq '.entries | length > 0'
  true
  $ zeitstrahl-search show -d db --format json "$id" | jq -c '[.id, (.text | contains("\u202a"))]'
  ["w\u001b]0;x\u0007",true]
