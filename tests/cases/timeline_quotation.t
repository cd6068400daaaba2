What a timeline quotes stands word for word in the article, without the stamp of a ticker and the marks of a newspaper.

  $ cat > a.jsonl <<'EOF'
  > {"id":"a1","published":"2025-05-05","text":"Montag, 5. Mai, 9.15 Uhr: Die Stadt Celle eröffnet heute ihre neue Brücke über die Aller.\n\nAlle Gäste kamen mit dem Bus."}
  > {"id":"a2","published":"2025-06-03","text":"(CB Plus) Die Brücke über die Aller ist am Montag wegen eines Sturms gesperrt worden."}
  > EOF
  $ zeitstrahl-index -q -d db a.jsonl
  $ zeitstrahl-search timeline -d db --format json Brücke > timeline.json
  $ jq -r '.entries[] | "\(.date) \(.text)"' timeline.json
  2025-05-05 Die Stadt Celle eröffnet heute ihre neue Brücke über die Aller.
  2025-06-02 Die Brücke über die Aller ist am Montag wegen eines Sturms gesperrt worden.
  $ jq -r --slurpfile articles a.jsonl '.entries[] | .text as $text | .sources[0] as $of
  >   | ($articles[] | select(.id == $of.id) | .text[$of.begin:$of.end]) == $text' timeline.json
  true
  true

The line that pins it names what was quoted, and finds it again:

  $ zeitstrahl-search timeline -d db --explain Brücke | grep -E '^ *pin 2025-05-05' | sed 's/^ *//' > wahl.txt
  $ cat wahl.txt
  pin 2025-05-05 a1 Die Stadt Celle eröffnet heute ihre neue Brücke über die Aller.
  $ zeitstrahl-search timeline -d db --edits wahl.txt --limit 1 --format json Brücke | jq -r '.entries[].text'
  Die Stadt Celle eröffnet heute ihre neue Brücke über die Aller.

A digest tells of much that its title does not stand for:

  $ cat > digest.jsonl <<'END'
  > {"id":"d1","title":"Deichbruch in Husum, Streik in Kiel - was wichtig war","published":"2025-03-04","text":"In Husum ist am Dienstag ein Deich gebrochen.\n\nIn Kiel haben am Dienstag die Lotsen gestreikt."}
  > {"id":"d2","title":"Deichbruch überschwemmt Koog","published":"2025-03-04","text":"Nach dem Deichbruch in Husum wurden am Dienstag drei Höfe geräumt."}
  > END
  $ zeitstrahl-index -q -d digests digest.jsonl
  $ zeitstrahl-search timeline -d digests "Deichbruch Husum" --format json | jq -r '.entries[].text'
  Nach dem Deichbruch in Husum wurden am Dienstag drei H\xc3\xb6fe ger\xc3\xa4umt. (esc)
  In Husum ist am Dienstag ein Deich gebrochen.
