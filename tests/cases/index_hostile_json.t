JSON that is made to harm costs its record only.

100,000 levels, closed and not, of lists and of objects:

  $ perl -e 'print "{\"id\":\"1\",\"text\":", "[" x 100000, "\"Tief unten.\"", "]" x 100000, "}\n"' > tief.jsonl
  $ perl -e 'print "{\"id\":\"2\",\"text\":\"Das Wehr.\",\"a\":", "{\"a\":" x 100000, "1", "}" x 100001, "\n"' >> tief.jsonl
  $ perl -e 'print "{\"id\":\"3\",\"text\":\"Das Wehr.\",\"a\":", "[" x 100000, "\n"' >> tief.jsonl
  $ perl -e 'print "{\"a\":" x 100000, "\n"' >> tief.jsonl
  $ perl -e 'print "{\"id\":\"5\",\"text\":\"Das Wehr.\",\"a\":", "[" x 100000, "}" x 100000, "\n"' >> tief.jsonl
  $ echo '{"id":"6","text":"Danach."}' >> tief.jsonl
  $ zeitstrahl-index --explain -q tief.jsonl | jq -c '[.id, .text]'
  zeitstrahl-index: skipped 'tief.jsonl:3': broken JSON at byte 100034: Invalid value.
  zeitstrahl-index: skipped 'tief.jsonl:4': broken JSON at byte 500001: Invalid value.
  zeitstrahl-index: skipped 'tief.jsonl:5': broken JSON at byte 100034: Invalid value.
  ["1","Tief unten."]
  ["2","Das Wehr."]
  ["6","Danach."]

Half a surrogate pair is no character:

  $ cat > halb.jsonl <<'END'
  > {"id":"1","text":"Wehr \ud83d."}
  > {"id":"2","text":"Wehr \ude00."}
  > {"id":"3","text":"Wehr.","x\udc00":1}
  > {"id":"4","text":"Wehr \ud83d\ude00."}
  > END
  $ zeitstrahl-index --explain -q halb.jsonl | jq -c '[.id, .text]'
  zeitstrahl-index: skipped 'halb.jsonl:1': broken JSON at byte *: The surrogate pair in string is invalid. (glob)
  zeitstrahl-index: skipped 'halb.jsonl:2': broken JSON at byte *: The surrogate pair in string is invalid. (glob)
  zeitstrahl-index: skipped 'halb.jsonl:3': broken JSON at byte *: The surrogate pair in string is invalid. (glob)
  ["4","Wehr \xf0\x9f\x98\x80."] (esc)

A long name with many members, of which each path would repeat it; and many values:

  $ perl -e 'print "{\"id\":\"1\",\"text\":\"Das Wehr.\",\"", "n" x 100000, "\":{", join(",", map { "\"$_\":0" } 1 .. 10000), "}}\n"' > namen.jsonl
  $ perl -e 'print "{\"id\":\"2\",\"text\":\"Das Wehr.\",\"keywords\":[", join(",", (1) x 950000), "]}\n"' >> namen.jsonl
  $ zeitstrahl-index --jobs 1 --explain -q namen.jsonl | jq -c '[.id, .text]'
  ["1","Das Wehr."]
  ["2","Das Wehr."]

Numbers no machine holds, and names that are none:

  $ cat > zahlen.jsonl <<'END'
  > {"id":1e999999,"text":"Das Wehr."}
  > {"id":-0.0e-99999999999999999999,"text":123456789012345678901234567890}
  > {"":"","id":"2","text":"Das Wehr.","text.a":"x","a":{"":{"":1}}}
  > END
  $ zeitstrahl-index --explain -q zahlen.jsonl | jq -c '[.id, .text]'
  zeitstrahl-index: skipped 'zahlen.jsonl:1': broken JSON at byte 7: Number too big to be stored in double.
  ["-0.0e-99999999999999999999","123456789012345678901234567890"]
  ["2","Das Wehr."]
