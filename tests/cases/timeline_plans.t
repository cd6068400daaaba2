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
