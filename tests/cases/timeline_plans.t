A plan that was carried out is one entry, quoted from the report and with the announcement among its sources; a plan
whose day passed without a report says so; one that lies ahead is only planned.

  $ cat > a.jsonl <<'EOF'
  > {"id":"p1","title":"Neue Fähre nach Juist","published":"2025-03-03","text":"Die neue Fähre nach Juist soll am 10. März getauft werden."}
  > {"id":"p2","title":"Fähre getauft","published":"2025-03-11","text":"Die neue Fähre nach Juist ist am Montag in Norddeich getauft worden."}
  > {"id":"p3","title":"Probefahrt geplant","published":"2025-03-12","text":"Die Fähre soll am 20. März zu einer Probefahrt auslaufen."}
  > {"id":"p4","title":"Werft zieht Bilanz","published":"2025-04-02","text":"Die Werft der Fähre hat am Dienstag ihre Bilanz vorgelegt. Die Fähre soll am 5. Mai den Dienst aufnehmen."}
  > EOF
  $ zeitstrahl-index -q -d db a.jsonl
  $ zeitstrahl-search timeline -d db Fähre --format json > t.json
  $ jq -r '.entries[] | [.date, .status, .outcome // "-", ([.sources[].id] | join(" "))] | join("  ")' t.json
  2025-03-10  happened  reported  p2 p1
  2025-03-20  planned  unreported  p3
  2025-04-01  happened  -  p4
  2025-05-05  planned  open  p4
  $ zeitstrahl-search timeline -d db --width 70 Fähre | grep '\[geplant'
  Do 20.03.2025  Ereignis  [geplant, kein Vollzug gefunden]
  Mo 05.05.2025  Ereignis  [geplant]

No line is wider than a narrow screen, but those to be copied:

  $ zeitstrahl-search timeline -d db --width 32 --explain Fähre | sed -E '/^ +(pin|drop) /d' > narrow
  $ /usr/bin/python3 -c 'print([line for line in open("narrow", encoding="utf-8") if len(line) > 33])'
  []

On a narrow screen these words have lines of their own; none is cut:

  $ zeitstrahl-search timeline -d db --width 32 Fähre | sed -n '/^Do /,/soll/p'
  Do 20.03.2025  Ereignis
      [geplant, kein Vollzug
      gefunden]
      Die Fähre soll am 20. März

Where only plans are asked for, nobody knows what became of them:

  $ zeitstrahl-search timeline -d db --status planned --format json Fähre | jq -r '.entries[].outcome' | sort | uniq -c
  *3 open (glob)

That nothing is reported is only said where no article of these days has what the plan speaks of, also one that does
not name the topic:

  $ cat > b.jsonl <<'END'
  > {"id":"q1","title":"Hallig bekommt Windmühle","published":"2025-03-03","text":"Die Gemeinde Hooge will am 12. März ihre Windmühle einweihen. Am 18. März soll ein Drachenfest in Husum folgen."}
  > {"id":"q2","title":"Festakt auf Hooge","published":"2025-03-13","text":"Mit Blasmusik wurde auf Hooge eine Windmühle eingeweiht."}
  > {"id":"q3","title":"Hallig zählt Gäste","published":"2025-04-02","text":"Auf der Hallig haben am Dienstag die Zähler begonnen."}
  > END
  $ zeitstrahl-index -q -d db2 b.jsonl
  $ zeitstrahl-search timeline -d db2 Hallig --format json | jq -r '.entries[] | [.date, .outcome // "-"] | join("  ")'
  2025-03-03  -
  2025-03-12  unclear
  2025-03-18  unreported
  2025-04-01  -

Who looks back on the day later counts too:

  $ echo '{"id":"q4","title":"Husum im Frühling","published":"2025-04-20","text":"Das Drachenfest in Husum hatte am 18. März viele Gäste."}' > d.jsonl
  $ zeitstrahl-index -q -d db2 d.jsonl
  $ zeitstrahl-search timeline -d db2 Hallig --format json | jq -r '.entries[] | select(.date == "2025-03-18").outcome'
  unclear

What was to be and is off says so, before its day and behind it, and names the article that calls it off; calendars show it as cancelled:

  $ cat > c.jsonl <<'END'
  > {"id":"r1","title":"Sylt plant Regatta","published":"2025-03-03","text":"Vor Sylt soll am 15. März eine Regatta der Jollen stattfinden. Am 5. Mai soll auf Sylt der neue Leuchtturm öffnen."}
  > {"id":"r2","title":"Zu viel Wind","published":"2025-03-14","text":"Die für den 15. März geplante Regatta der Jollen vor Sylt wurde abgesagt."}
  > {"id":"r3","title":"Leuchtturm wird später fertig","published":"2025-04-02","text":"Der neue Leuchtturm auf Sylt sollte eigentlich am 5. Mai öffnen."}
  > END
  $ zeitstrahl-index -q -d db3 c.jsonl
  $ zeitstrahl-search timeline -d db3 Sylt --format json | jq -r '.entries[] | [.date, .status, .outcome // "-", ([.sources[].id] | join(" "))] | join("  ")'
  2025-03-15  planned  called-off  r1 r2
  2025-05-05  planned  called-off  r1 r3
  $ zeitstrahl-search timeline -d db3 Sylt | grep '\['
  Sa 15.03.2025  Ereignis  [geplant, kam nicht zustande]
  Mo 05.05.2025  Ereignis  [geplant, kam nicht zustande]
  $ zeitstrahl-search timeline -d db3 Sylt --format ics | tr -d '\r' | grep -E '^(STATUS|DTSTAMP)'
  DTSTAMP:20250313T230000Z
  STATUS:CANCELLED
  DTSTAMP:20250401T220000Z
  STATUS:CANCELLED
