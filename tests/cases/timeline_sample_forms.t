Every form of a timeline over the sample corpus holds all entries and keeps to its standard.

  $ zeitstrahl-index -q -d db "$TESTDIR/../../sample_corpus"
  $ form() { zeitstrahl-search timeline -d db --limit 25 --format "$@" Ukraine Abkommen; }
  $ entries=$(form json | jq '.entries | length')
  $ same() { [ "$1" = "$entries" ] && echo all || echo "$1 of $entries"; }

  $ form csv > t.csv
  $ same "$(/usr/bin/python3 -c 'import csv; print(sum(1 for row in csv.DictReader(open("t.csv", newline="")) if row["date_from"] and row["text"]))')"
  all

  $ form markdown > t.md
  $ same "$(grep -c '^- ' t.md)"
  all
  $ grep -o '\[[0-9]*\]' t.md | tr -d '[]' | sort -nu > used
  $ sed -n 's/^\([0-9]*\)\. .*/\1/p' t.md | diff used -

  $ form ics > t.ics
  $ same "$(grep -c '^BEGIN:VEVENT' t.ics)"
  all
  $ grep '^UID:' t.ics | sort -u | wc -l | grep -qx "$entries"
  $ tr -d '\r' < t.ics | LC_ALL=C awk 'length > 75' | wc -l
  0
  $ grep -c -v $'\r$' t.ics
  0
  [1]
  $ form ics | cmp - t.ics

  $ same "$(form timelinejs | jq '[.events[] | select(.text.headline != "" and .start_date.year > 2000)] | length')"
  all

  $ form html > t.html
  $ same "$(grep -c '^<li class="entry' t.html)"
  all
  $ same "$(sed -n 's|.*id="data">\(.*\)</script>|\1|p' t.html | jq '.timeline.entries | length')"
  all
  $ grep -c -E ' (style|on[a-z]+)=|url\(|@import|src=' t.html
  0
  [1]

The policy of the page names the very style and script that stand in it:

  $ cat > hashes.py <<'END'
  > import base64, hashlib, re
  > page = open("t.html", encoding="utf-8").read()
  > for tag in "style", "script":
  >     text = re.search(f"<{tag}>(.*?)</{tag}>", page, re.S).group(1)
  >     named = "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
  >     print(tag, f"{tag}-src '{named}'" in re.search('content="(default-src[^"]*)"', page).group(1))
  > END
  $ /usr/bin/python3 hashes.py
  style True
  script True
  $ grep -o "default-src 'none'" t.html
  default-src 'none'
