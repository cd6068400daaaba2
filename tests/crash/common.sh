# Shared by the tests of this folder: an archive, what a database says of it, and a program under a failing system.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# articles FIRST LAST EDITION: JSON lines of as many different stories; another edition has other texts.
articles() {
  awk -v first="$1" -v last="$2" -v edition="$3" '
  function name(number, word, digits, k) {  # a word of its own for each number
    split("ba ke li mo nu ra se ti vo wu", syllable)
    digits = number ""
    for (k = 1; k <= length(digits); ++k) word = word syllable[1 + substr(digits, k, 1)]
    return toupper(substr(word, 1, 1)) substr(word, 2)
  }
  BEGIN {
    months = split("Januar Februar März April Mai Juni", month)
    places = split("Lingen Meppen Papenburg Leer Emden Norden Aurich Jever Varel Brake Elsfleth Nordenham", place)
    things = split("Brücke Schleuse Fähre Mole Straße Bahnlinie Kaje Werft Schule Klinik Halle Mühle", thing)
    people = split("Stadt Land Bund Kammer Werft Kirche Reederei Gewerkschaft Hochschule Genossenschaft", one)
    for (i = first; i <= last; ++i) {
      day = 1 + i % 27; m = 1 + i % months
      printf "{\"id\":\"n%d\",\"published\":\"2025-%02d-%02dT0%d:30:00+01:00\",\"title\":\"%s Nummer %d\",\"text\":\"", \
        i, m, day, i % 9, thing[1 + i % things], i
      printf "%s (dpa) - %s und %s haben am %d. %s in %s ein Abkommen über die Brücke %s unterzeichnet, %s Fassung. ", \
        place[1 + i % places], one[1 + i % people], one[1 + int(i / 7) % people], day, month[m], place[1 + int(i / 5) % places], name(i), edition
      for (k = 1; k <= 12; ++k)
        printf "%s %s und %s %s in %s kosten %d Euro. ", thing[1 + (i * k + k) % things], name(i * k % 977), \
          thing[1 + (i + k * k) % things], name((i + 31 * k) % 613), place[1 + (i + 5 * k) % places], i * k
      printf "\\n\\nDie %s soll am %d. %s wieder öffnen, sagte %s.\"}\n", thing[1 + i % things], day + 1, month[m], \
        name(i * 7)
    }
  }'
}

# All that the database at $1 holds, in an order of its own: articles with their events, and a timeline.
content() {
  zeitstrahl-search info -d "$1" --format json | jq -c '{articles, events, undated, from, to, kinds}'
  zeitstrahl-search find -d "$1" --limit 100000 --sort oldest brücke --format json | jq -r .id >ids
  sort ids | uniq -d | sed 's/^/twice: /'
  xargs -n 500 zeitstrahl-search show -d "$1" --format json <ids | jq -c 'del(.origin)' | sort
  zeitstrahl-search timeline -d "$1" --limit 30 brücke --format json
}

count() { zeitstrahl-search info -d "$1" --format json | jq .articles; }

# failing NAME=VALUE... -- COMMAND...
failing() {
  local settings=()
  while [ "$1" != -- ]; do settings+=("$1"); shift; done
  shift
  env "${settings[@]}" LD_PRELOAD="$FAILING_SYSTEM" "$@"
}

# The exit code of a command, which does not end the test.
code_of() {
  local code=0
  "$@" >/dev/null 2>err || code=$?
  echo "$code"
}
