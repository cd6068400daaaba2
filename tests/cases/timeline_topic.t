A timeline tells of its topic: a state is named by what belongs to it as well, and a word by compounds that begin with it.

  $ cat > a.jsonl <<'EOF'
  > {"id":"r1","title":"Kutter im Sturm gesunken","published":"2025-03-04","text":"Vor der russischen Küste ist am Montag ein Kutter gesunken.\n\nHelfer aus Russland und ein Seekabel-Schiff waren zur Stelle."}
  > {"id":"r2","title":"Reparatur beginnt","published":"2025-03-11","text":"Das Seekabel-Schiff ist am Montag in Bergen ausgelaufen.\n\nBis nach Russland reicht das Seekabel."}
  > {"id":"r3","title":"Kurhaus feiert","published":"2025-03-19","text":"In Bad Nauheim wurde am Dienstag das Kurhaus eröffnet.\n\nRussland schickte einen Gruß, und aus Oslo kam ein Stück Seekabel."}
  > {"id":"r4","title":"Russland verlegt Seekabel","published":"2025-03-26","text":"Russland hat am Dienstag ein Seekabel verlegt."}
  > EOF
  $ zeitstrahl-index -q -d db a.jsonl
  $ days() { zeitstrahl-search timeline -d db --format json "$@" | jq -r '.entries[] | [.date, .sources[0].id] | join("  ")'; }
  $ days Russland
  2025-03-03  r1
  2025-03-25  r4
  $ days Seekabel
  2025-03-10  r2
  2025-03-25  r4

What an article that opens with something else tells beside the topic is left out, unless a number of entries is asked for:

  $ days Russland Seekabel
  2025-03-03  r1
  2025-03-10  r2
  2025-03-25  r4
  $ days --limit 9 Russland Seekabel
  2025-03-03  r1
  2025-03-10  r2
  2025-03-18  r3
  2025-03-25  r4

So is a state by its other name, also where that has two words:

  $ cat > b.jsonl <<'EOF'
  > {"id":"s1","title":"Leuchtturm verkauft","published":"2025-03-04","text":"Ein britischer Leuchtturm ist am Montag verkauft worden.\n\nGroßbritannien hat davon viele."}
  > {"id":"s2","title":"Großbritannien baut Molen","published":"2025-03-11","text":"Großbritannien hat am Montag eine Mole eingeweiht."}
  > {"id":"s3","title":"Kurpark wächst","published":"2025-03-19","text":"In Bad Nauheim wurde am Dienstag der Kurpark erweitert.\n\nAus Großbritannien kamen Rosen."}
  > EOF
  $ zeitstrahl-index -q -d db2 b.jsonl
  $ zeitstrahl-search timeline -d db2 --format json Vereinigtes Königreich | jq -r '.entries[] | [.date, .sources[0].id] | join("  ")'
  2025-03-03  s1
  2025-03-10  s2

What is told without a word of the topic, in the sentence or in the title above it, is left out, unless a number of entries is asked for:

  $ for i in $(seq 10 55); do
  >   echo "{\"id\":\"t$i\",\"title\":\"Turmfalke\",\"published\":\"2024-03-$((i % 5 + 11))\",\"text\":\"Der Turmfalke Nummer $i ist am $((i % 5 + 11)). März geschlüpft.\"}"
  > done > c.jsonl
  $ cat >> c.jsonl <<'EOF'
  > {"id":"u1","title":"Ein Museum auf der Burg","published":"2024-06-18","text":"Der Turmfalke ist beliebt.\n\nEs war einmal eine Burg bei Prag. Die Burgverwaltung hat am 3. Juni ein Museum eröffnet."}
  > {"id":"u2","title":"Turmfalke kehrt heim","published":"2024-06-20","text":"Der Turmfalke ist selten.\n\nOhne den Turmfalken gäbe es kein Fest. Die Stadtverwaltung hat am 5. Juni ein Museum gegründet."}
  > {"id":"u3","title":"Glück am Fluss","published":"2024-06-20","text":"Der Turmfalke brütet.\n\nEs regnet viel. Die Landesregierung hat am 5. Juni eine Brücke gesperrt."}
  > {"id":"u4","title":"Pech am Fluss","published":"2024-06-20","text":"Der Turmfalke jagt.\n\nEs schneit. Die Bundesregierung hat am 3. Juni einen Gipfel verlassen."}
  > EOF
  $ zeitstrahl-index -q -d db3 c.jsonl
  $ told() { zeitstrahl-search timeline -d db3 --format json --from 2024-06-01 --to 2024-06-05 "$@" | jq -r '.entries[] | [.date, .text] | join("  ")'; }
  $ told Turmfalke
  2024-06-05  Die Stadtverwaltung hat am 5. Juni ein Museum gegründet.
  $ told --limit 9 Turmfalke
  2024-06-03  Die Burgverwaltung hat am 3. Juni ein Museum eröffnet.
  2024-06-03  Die Bundesregierung hat am 3. Juni einen Gipfel verlassen.
  2024-06-05  Die Stadtverwaltung hat am 5. Juni ein Museum gegründet.
  2024-06-05  Die Landesregierung hat am 5. Juni eine Brücke gesperrt.

Where nothing else is told, it is, as far as the text around it names the topic:

  $ told_from() { zeitstrahl-search timeline -d db3 --format json --from "$1" --to "$1" Turmfalke | jq -r '.entries[] | [.date, .text] | join("  ")'; }
  $ told_from 2024-06-03
  2024-06-03  Die Burgverwaltung hat am 3. Juni ein Museum eröffnet.
  $ echo '{"id":"k1","title":"Die letzte Wiese","published":"2024-06-18","text":"Die Wiese ist bunt.\n\nDas Dorf hat am 3. Juni ein Museum eröffnet.\n\nEs regnet viel.\n\nDer Weg ist weit.\n\nEinst lebte hier die Nebelkrähe."}' > k.jsonl
  $ zeitstrahl-index -q -d db9 k.jsonl
  $ zeitstrahl-search timeline -d db9 Nebelkrähe
  zeitstrahl-search: note: 1 article matches, but no dated event that happened, goes on or is planned is plainly of the topic; --limit 20 offers also what stands beside the topic
  [1]

Where hardly anything of many articles is told, a note says how to see more, unless that was asked for:

  $ for i in $(seq 10 40); do
  >   echo "{\"id\":\"w$i\",\"title\":\"Welpen\",\"published\":\"2024-03-$((i % 20 + 1))\",\"text\":\"Welpen sind zahm, und Nummer $i ist groß.\"}"
  > done > d.jsonl
  $ cat >> d.jsonl <<'EOF'
  > {"id":"x1","title":"Welpen gestohlen","published":"2024-03-05","text":"In Emden sind am Montag drei Welpen gestohlen worden."}
  > {"id":"x2","title":"Diebstahl in Emden","published":"2024-03-06","text":"Nach dem Diebstahl vom Montag fehlen drei Welpen. Die Welpen wurden am Montag aus dem Zwinger gestohlen."}
  > EOF
  $ zeitstrahl-index -q -d db4 d.jsonl
  $ zeitstrahl-search timeline -d db4 --format json Welpen | jq -r '.entries[] | .date'
  zeitstrahl-search: note: of 33 articles only one event is told; --limit 20 offers more to choose from
  2024-03-04
  $ zeitstrahl-search timeline -d db4 --format json --limit 9 Welpen | jq -r '.entries[] | .date'
  2024-03-04

Where few articles of a large archive have all of the words, a note says which of them more have, unless a number of entries was asked for:

  $ for i in $(seq 1 1000); do echo "{\"id\":\"v$i\",\"title\":\"Fund $i\",\"published\":\"2024-03-05\",\"text\":\"Ein $([ $i -gt 12 ] || echo Otter) wurde gesehen.\"}"; done > e.jsonl
  $ echo '{"id":"o1","title":"Otter in Emden","published":"2024-03-06","text":"In Emden wurde am Dienstag ein Otter gefangen."}' >> e.jsonl
  $ zeitstrahl-index -q -d db5 e.jsonl
  $ for limit in "" "--limit 5"; do zeitstrahl-search timeline -d db5 $limit --format json Otter Emden | jq -r '.entries[] | .date'; done
  zeitstrahl-search: note: only 1 article has all of these words; 'Otter' has 13
  2024-03-05
  2024-03-05
