#!/usr/bin/env bash
# Does a timeline over the sample corpus hold what each tests/tables/timeline_*.tsv expects, and nothing it forbids?
# Needs zeitstrahl-index and zeitstrahl-search in the PATH, and jq. Names of tables as arguments run these only.
set -euo pipefail
tests=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# shellcheck disable=SC2016 # the names with $ are jq's
# A row is right where "some entry fits it" is what the row says; prints the rows that are wrong.
readonly check='
def fits($want; $have): $want == "-" or (($want | split("|")) | index($have // "-")) != null;
def has($words; $text): $words == "-" or any($words | split("|")[]; . as $word | $text | contains($word));
def shown: "\(.date)\t\(.kind)\t\(.status)\t\(.evidence)\t\(.text | gsub("\n"; " "))";
.entries as $entries
| $table | split("\n")[] | select(length > 0 and (startswith("#") or startswith("date\t") | not))
| . as $row | split("\t") as [$date, $kind, $status, $evidence, $words, $expect]
| [$entries[] | select((.date | startswith($date)) and fits($kind; .kind) and fits($status; .status)
    and fits($evidence; .evidence) and has($words; .text))] as $found
| (($expect | startswith("yes")) == ($found != [])) as $holds
| if ($expect | endswith(", not yet")) then
    if $holds then "holds now, take \"not yet\" away: \($row)" else empty end
  elif $expect == "yes" and $found == [] then
    "missing: \($row)", ($entries[] | select(.date | startswith($date)) | "    there: \(shown)")
  elif $expect == "no" and $found != [] then "forbidden: \($row)", ($found[] | "    found: \(shown)")
  else empty end'

setting() { sed -n "s/^# $1: //p" "$2"; }

check_table() {
  local table=$1 options status=0
  read -ra options <<<"$(setting options "$table")"
  zeitstrahl-search timeline -d "$work/db" --format json "${options[@]}" "$(setting query "$table")" \
    >"$work/timeline.json" || status=$?
  # 1 is "nothing found": then every expected row is reported below.
  if ((status > 1)); then return "$status"; fi
  [[ -s $work/timeline.json ]] || echo '{"entries":[]}' >"$work/timeline.json"
  # Called in a condition, so that -e is off: every step has to say what its failure means.
  jq -r --rawfile table "$table" "$check" "$work/timeline.json" >"$work/wrong" || return 2
  [[ -s $work/wrong ]] || return 0
  echo "${table##*/} (query: $(setting query "$table"))"
  cat "$work/wrong"
  return 1
}

tables=("$@")
((${#tables[@]})) || tables=("$tests"/tables/timeline_*.tsv)
zeitstrahl-index -q -d "$work/db" "$tests/../sample_corpus"
failed=0
for table in "${tables[@]}"; do
  check_table "$table" || failed=$((failed + 1))
done
echo "${#tables[@]} expected timelines, $failed not met"
((failed == 0))
