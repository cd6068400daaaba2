What a timeline quotes stands word for word in the article, without the stamp of a ticker and the marks of a newspaper.

  $ cat > a.jsonl <<'EOF'
  > {"id":"a1","published":"2025-05-05","text":"Montag, 5. Mai, 9.15 Uhr: Die Stadt Celle eröffnet heute ihre neue Brücke über die Aller.\n\nAlle Gäste kamen mit dem Bus."}
  > {"id":"a2","published":"2025-06-03","text":"(CB Plus) Die Brücke über die Aller ist am Montag wegen eines Sturms gesperrt worden."}
  > EOF
  $ zeitstrahl-index -q -d db a.jsonl
  $ zeitstrahl-search timeline -d db --format json Brücke > timeline.json
  $ jq -r '.entries[] | "\(.date) \(.text)"' timeline.json
  2025-05-05 Die Stadt Celle er\xc3\xb6ffnet heute ihre neue Br\xc3\xbccke \xc3\xbcber die Aller. (esc)
  2025-06-02 Die Br\xc3\xbccke \xc3\xbcber die Aller ist am Montag wegen eines Sturms gesperrt worden. (esc)
  $ jq -r --slurpfile articles a.jsonl '.entries[] | .text as $text | .sources[0] as $of
  >   | ($articles[] | select(.id == $of.id) | .text[$of.begin:$of.end]) == $text' timeline.json
  true
  true

The line that pins it names what was quoted, and finds it again:

  $ zeitstrahl-search timeline -d db --explain Brücke | grep -E '^ *pin 2025-05-05' | sed 's/^ *//' > wahl.txt
  $ cat wahl.txt
  pin 2025-05-05 a1 Die Stadt Celle er\xc3\xb6ffnet heute ihre neue Br\xc3\xbccke \xc3\xbcber die Aller. (esc)
  $ zeitstrahl-search timeline -d db --edits wahl.txt --limit 1 --format json Brücke | jq -r '.entries[].text'
  Die Stadt Celle er\xc3\xb6ffnet heute ihre neue Br\xc3\xbccke \xc3\xbcber die Aller. (esc)

A digest tells of much that its title does not stand for:

  $ cat > digest.jsonl <<'END'
  > {"id":"d1","title":"Deichbruch in Husum, Streik in Kiel - was wichtig war","published":"2025-03-04","text":"In Husum ist am Dienstag ein Deich gebrochen.\n\nIn Kiel haben am Dienstag die Lotsen gestreikt."}
  > {"id":"d2","title":"Deichbruch überschwemmt Koog","published":"2025-03-04","text":"Nach dem Deichbruch in Husum wurden am Dienstag drei Höfe geräumt."}
  > END
  $ zeitstrahl-index -q -d digests digest.jsonl
  $ zeitstrahl-search timeline -d digests "Deichbruch Husum" --format json | jq -r '.entries[].text'
  Nach dem Deichbruch in Husum wurden am Dienstag drei H\xc3\xb6fe ger\xc3\xa4umt. (esc)
  In Husum ist am Dienstag ein Deich gebrochen.

An item of it that says all of the topic may be quoted by any of its sentences:

  $ cat > items.jsonl <<'END'
  > {"id":"i1","title":"Nachrichten am Abend","published":"2025-03-04","text":"Die Klinik sucht Personal.\n\nHusums Bürgermeister trat am Dienstag zurück. Anlass war der Deichbruch im Koog nach dem Sturm."}
  > {"id":"i2","title":"Deichbruch in Husum","published":"2025-02-04","text":"Nach dem Deichbruch im Husumer Koog, den der Sturm in Husum brachte, wurden am Dienstag drei Höfe geräumt."}
  > END
  $ zeitstrahl-index -q -d items items.jsonl
  $ zeitstrahl-search timeline -d items "Deichbruch Husum Koog Sturm" --format json | jq -r '.entries[].text'
  Nach dem Deichbruch im Husumer Koog, den der Sturm in Husum brachte, wurden am Dienstag drei H\xc3\xb6fe ger\xc3\xa4umt. (esc)
  Husums B\xc3\xbcrgermeister trat am Dienstag zur\xc3\xbcck. (esc)

What cannot be understood alone, or names nothing of the topic, is shown behind the sentence before it, quoted likewise:

  $ cat > leaning.jsonl <<'END'
  > {"id":"l1","title":"Streit um das Dock","published":"2025-03-07","text":"Über das Dock wird in Emden gestritten.\n\nDie Werft möchte es verkaufen. Sie legte dem Rat am Donnerstag einen Antrag vor."}
  > END
  $ zeitstrahl-index -q -d leaning leaning.jsonl
  $ zeitstrahl-search timeline -d leaning Werft --format json > timeline.json
  $ jq -c '.entries[] | {date, text, context: .context.text}' timeline.json
  {"date":"2025-03-06","text":"Sie legte dem Rat am Donnerstag einen Antrag vor.","context":"Die Werft m\xc3\xb6chte es verkaufen."} (esc)
  $ jq -r --slurpfile articles leaning.jsonl '.entries[] | .context | . as $of | ($articles[0].text[$of.begin:$of.end]) == .text' timeline.json
  true
  $ zeitstrahl-search timeline -d leaning Werft | tail -n 4
  Do 06.03.2025  Ereignis
      (davor: Die Werft m\xc3\xb6chte es verkaufen.) (esc)
      Sie legte dem Rat am Donnerstag einen Antrag vor.
      07.03.2025: Streit um das Dock
  $ zeitstrahl-search timeline -d leaning Werft --format csv | tail -n 1
  2025-03-06,2025-03-06,day,other,happened,Sie legte dem Rat am Donnerstag einen Antrag vor.,l1,stated,,Streit um das Dock,1,1,1,,,,2025-03-07,Die Werft m\xc3\xb6chte es verkaufen.\r (esc)
