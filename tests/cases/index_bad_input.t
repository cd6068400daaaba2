What cannot be read is named with its reason, costs itself only, and leads to exit code 1.

An empty file, and one of blank lines:

  $ : > leer.txt
  $ printf '\n  \n' > fastleer.txt
  $ zeitstrahl-index --explain leer.txt fastleer.txt
  zeitstrahl-index: skipped 'leer.txt': empty
  zeitstrahl-index: skipped 'fastleer.txt': empty
  zeitstrahl-index: 0 articles, 2 skipped; 0 events; 0.0 MB in * (glob)
  [1]

Head lines alone are no article, whatever they say:

  $ printf 'Titel: Kobold tritt zurück\n' > titel.txt
  $ printf 'Datum: 1.4.2025\n\n' > datum.txt
  $ zeitstrahl-index --explain -q titel.txt datum.txt
  zeitstrahl-index: skipped 'titel.txt': no text below the head lines
  hint: write the text below them; a title without a text can be a JSON line: {"title":"...","text":""}
  zeitstrahl-index: skipped 'datum.txt': no text below the head lines
  [1]
  $ echo '{"title":"Kobold tritt zurück","text":""}' > titel.jsonl
  $ zeitstrahl-index --explain -q titel.jsonl | jq -r .title
  Kobold tritt zurück

Lines may end as on old Macintoshs, also some of them:

  $ printf 'Titel: Kobold\rDatum: 1.4.2025\r\rWorms (dpa) - Der Kobold trat am Montag zurück.\r\rDann schlief er.\r' > mac.txt
  $ printf 'Titel: Kobold\r\nDatum: 1.4.2025\r\r\nWorms (dpa) - Der Kobold trat am Montag zurück.\r\rDann schlief er.\n' > misch.txt
  $ printf 'Kobold tritt zurück\rNachfolger gesucht\r\rWorms (dpa) - Der Kobold trat am Montag zurück.\r' > kopf.txt
  $ zeitstrahl-index --explain -q mac.txt misch.txt kopf.txt | jq -c '[.title, .published.day, .places[0], (.sentences | length), .events[0].date, .events[0].text]'
  ["Kobold","2025-04-01","Worms",2,"2025-03-31","Der Kobold trat am Montag zurück."]
  ["Kobold","2025-04-01","Worms",2,"2025-03-31","Der Kobold trat am Montag zurück."]
  ["Kobold tritt zurück",null,"Worms",2,null,null]

Their text is printed as any other:

  $ zeitstrahl-index -q -d mac mac.txt && zeitstrahl-search find -d mac --format json Kobold | jq -r .id | xargs zeitstrahl-search show -d mac | tail -n +4
  Worms (dpa) - Der Kobold trat am Montag zurück.
  
  Dann schlief er.

A binary file, and one in UTF-16:

  $ printf 'MZ\0\1\2' > programm.bin
  $ printf '\377\376H\0a\0' > fenster.txt
  $ zeitstrahl-index --explain -q programm.bin fenster.txt
  zeitstrahl-index: skipped 'programm.bin': binary
  hint: unpack archives; save documents as plain text
  zeitstrahl-index: skipped 'fenster.txt': UTF-16: save it as UTF-8
  hint: iconv -f UTF-16 -t UTF-8 does
  [1]

What is no UTF-8 is read as Windows-1252, each line for itself:

  $ printf '{"id":"a","text":"Gr\374n \204gut\223"}\n{"id":"b","text":"Grün"}\n' > alt.jsonl
  $ zeitstrahl-index --explain -q alt.jsonl | jq -r .text
  Gr\xc3\xbcn \xe2\x80\x9egut\xe2\x80\x9c (esc)
  Gr\xc3\xbcn (esc)

Broken JSON in the middle:

  $ cat > zeilen.jsonl <<'END'
  > {"id":"1","text":"Eins."}
  > {"id":"2","text":"Zwei.
  > 
  > ["drei"]
  > {"id":"4","body":"Vier."}
  > {"id":"5","body":"Fünf."}
  > {"id":"6","text":"\ud800"}
  > {"id":"7","text":" "}
  > {"id":"8","text":"Acht."}
  > END
  $ zeitstrahl-index -d db zeilen.jsonl
  zeitstrahl-index: skipped 'zeilen.jsonl:2': broken JSON at byte 24: Missing a closing quotation mark in string.
  zeitstrahl-index: skipped 'zeilen.jsonl:4': the record is no JSON object
  zeitstrahl-index: skipped 'zeilen.jsonl:5': no "text"
  hint: name the member that holds it, as in --map text=body
  zeitstrahl-index: skipped 'zeilen.jsonl:6': no "text"
  zeitstrahl-index: skipped 'zeilen.jsonl:7': broken JSON at byte *: The surrogate pair in string is invalid. (glob)
  zeitstrahl-index: skipped 'zeilen.jsonl:8': empty text and no title
  zeitstrahl-index: 2 articles: 2 new, 0 changed, 0 unchanged, 6 skipped; 2 without a date; 0 events; 0.0 MB in * (glob)
  [1]

JSON that is no JSON lines is one fault, not one a line:

  $ printf '[\n{"text":"a"},\n{"text":"b"}\n]\n' > liste.json
  $ printf '{\n "text": "a"\n}\n' > lang.json
  $ zeitstrahl-index --explain -q liste.json lang.json
  zeitstrahl-index: skipped 'liste.json': a JSON list: JSON lines are needed, one object a line
  hint: jq -c '.[]' FILE > FILE.jsonl makes them
  zeitstrahl-index: skipped 'lang.json': JSON over several lines: JSON lines are needed, one object a line
  hint: jq -c . FILE > FILE.jsonl makes them
  [1]

A byte astray in UTF-8 costs only itself, and is named:

  $ printf 'Flüsse über Ufer\n\nDie Bäche auch, im Caf\351.\n' > astray.txt
  $ printf '{"id":"a","text":"Flüsse über Ufern \344\344."}\n' > astray.jsonl
  $ zeitstrahl-index --explain astray.txt astray.jsonl 2>notes | jq -r .text
  Die Bäche auch, im Café.
  
  Flüsse über Ufern ää.
  $ grep note notes
  zeitstrahl-index: note: 'astray.txt': line 3: a byte is no UTF-8, beside characters that are: read as Windows-1252
  zeitstrahl-index: note: 'astray.jsonl:1': 2 bytes are no UTF-8, beside characters that are: read as Windows-1252

Nor are HTML, XML and other forms taken for text; in a record they are, with a note:

  $ printf '<?xml version="1.0"?>\n<newsItem>Das Wehr ist offen.</newsItem>\n' > nitf.xml
  $ printf '<!DOCTYPE html>\n<p>Das Wehr ist offen.</p>\n' > wehr.html
  $ printf '{\\rtf1 Das Wehr ist offen.}\n' > wehr.rtf
  $ printf 'From wehr@example.org Fri Jan 17 2025\nSubject: Wehr\n\nEs ist offen.\n' > wehr.mbox
  $ echo '{"id":"h","published":"2025-01-17","text":"<p>Das Wehr ist offen.</p>"}' > markup.jsonl
  $ zeitstrahl-index -n -d db nitf.xml wehr.html wehr.rtf wehr.mbox markup.jsonl 2>&1 | sed 's/;.*//'
  zeitstrahl-index: skipped 'nitf.xml': HTML or XML
  hint: make plain text of it, or JSON lines with the text in one member
  zeitstrahl-index: skipped 'wehr.html': HTML or XML
  zeitstrahl-index: skipped 'wehr.rtf': RTF
  hint: save it as plain text
  zeitstrahl-index: skipped 'wehr.mbox': a mailbox
  hint: write the text of each mail to a file of its own
  zeitstrahl-index: note: 'markup.jsonl:1': its text is HTML or XML, and the tags are read as words: make plain text of it
  zeitstrahl-index: nothing written

JSON lines are JSON lines whatever their file is called:

  $ printf '{"id":"1","text":"Eins."}\n{"id":"2","text":"Zwei."}\n' | tee export EXPORT.JSONL meldungen.jsonl.1 > export.dat
  $ gzip -c export > dump.gz && gzip -c export > dump.jsonl.GZ
  $ for file in export EXPORT.JSONL meldungen.jsonl.1 export.dat dump.gz dump.jsonl.GZ; do zeitstrahl-index --explain -q $file | jq -r .origin | paste -sd ' '; done
  export:1 export:2
  EXPORT.JSONL:1 EXPORT.JSONL:2
  meldungen.jsonl.1:1 meldungen.jsonl.1:2
  export.dat:1 export.dat:2
  dump.gz:1 dump.gz:2
  dump.jsonl.GZ:1 dump.jsonl.GZ:2

A link that leads nowhere, a link that leads in a circle, and an unreadable file, among others:

  $ mkdir -p bestand/unter && echo 'Ein Satz.' > bestand/a.txt
  $ ln -s nirgends bestand/b.txt
  $ ln -s .. bestand/unter/kreis
  $ zeitstrahl-index --explain -q bestand | jq -r .origin
  zeitstrahl-index: skipped 'bestand/b.txt': No such file or directory
  bestand/a.txt
  $ if [ "$(id -u)" = 0 ]; then echo "skipped 'bestand/c.txt': Permission denied"; else
  >   echo Nein. > bestand/c.txt; chmod 0 bestand/c.txt
  >   zeitstrahl-index --explain -q bestand 2>&1 >/dev/null | sed -n 's/.*: skipped.*c.txt/skipped '"'"'bestand\/c.txt/p'
  > fi
  skipped 'bestand/c.txt': Permission denied

File names come from the archive, too:

  $ printf 'Text.\n' > "$(printf 'weg\033[2J\nfalsch.txt')"
  $ printf '\0' > "$(printf 'b\366se\033.txt')"
  $ zeitstrahl-index --explain -q b*se*
  zeitstrahl-index: skipped 'b\xc3\xb6se\xef\xbf\xbd.txt': binary (esc)
  hint: unpack archives; save documents as plain text
  [1]

A report keeps all of it:

  $ zeitstrahl-index --explain -q --report bericht.json zeilen.jsonl leer.txt >/dev/null 2>&1
  [1]
  $ jq -c '.skipped[] | select(.reason | contains("JSON") | not)' bericht.json
  {"place":"zeilen.jsonl:5","reason":"no \"text\""}
  {"place":"zeilen.jsonl:6","reason":"no \"text\""}
  {"place":"zeilen.jsonl:8","reason":"empty text and no title"}
  {"place":"leer.txt","reason":"empty"}
  $ jq -c '.counts | {articles, new, skipped}' bericht.json
  {"articles":2,"new":2,"skipped":7}
