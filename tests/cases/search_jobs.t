How many threads write a database changes nothing that is found: the same hits in the same order with the same scores, the same counts, the
same timeline.

  $ for day in 10 11 12 13 14 15 16 17 18 19; do for place in Husum Emden Celle Jever Norden; do
  >   echo '{"id":"'$place-$day'","title":"Hafen in '$place'","published":"2025-01-'$day'T0'$((day % 7))':00:00Z","text":"Am 5. Februar 2025 haben '$place' und Leer einen Vertrag über die Hafenbrücke unterzeichnet. Der Brückenvertrag Nummer '$((day * 7))' gilt. Gestern trat der Hafenrat von '$place' zurück."}'
  > done; done > archiv.jsonl
  $ for jobs in 1 2 3; do zeitstrahl-index -q -d db$jobs --jobs $jobs archiv.jsonl; done
  $ answers() {
  >   for query in Hafen Brückenvertrag 'Brücke Vertrag' 'Hafen -Celle' '"Vertrag über"'; do
  >     zeitstrahl-search find -d $1 --limit 100 --collapse none --format json --facets --explain "$query"
  >     zeitstrahl-search find -d $1 --any --limit 20 --format trec "$query"
  >   done
  >   zeitstrahl-search timeline -d $1 --format json --explain Vertrag
  >   zeitstrahl-search words -d $1 - < woerter
  > }
  $ printf 'Hafenbrücke\nBrückenvertrag\n' > woerter
  $ for jobs in 1 2 3; do answers db$jobs > antworten$jobs; done
  zeitstrahl-search: note: no article has all of these words; --any asks for any of them
  zeitstrahl-search: note: 50 articles match, but no dated event that happened, goes on or is planned is plainly of the topic; --limit 20 offers also what stands beside the topic
  zeitstrahl-search: note: no article has all of these words; --any asks for any of them
  zeitstrahl-search: note: 50 articles match, but no dated event that happened, goes on or is planned is plainly of the topic; --limit 20 offers also what stands beside the topic
  zeitstrahl-search: note: no article has all of these words; --any asks for any of them
  zeitstrahl-search: note: 50 articles match, but no dated event that happened, goes on or is planned is plainly of the topic; --limit 20 offers also what stands beside the topic
  $ cmp antworten1 antworten2
  $ cmp antworten1 antworten3
  $ grep -c '"rank"' antworten1
  190
