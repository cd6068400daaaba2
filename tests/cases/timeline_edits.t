A person pins and drops entries of a timeline; the choice survives the next run.

  $ cat > a.jsonl <<'END'
  > {"id":"a1","title":"Eine Brücke für Celle","published":"2025-03-05","text":"Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet."}
  > {"id":"a2","title":"Brücke gesperrt","published":"2025-04-11","text":"Die Brücke ist am Donnerstag wegen Sturms gesperrt worden."}
  > {"id":"b c","title":"Brücke offen","published":"2025-05-03","text":"Am Freitag gab der Landkreis die reparierte Brücke wieder für Autos frei. Am 2. Mai fuhr der erste Bus über die Brücke."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ days() { zeitstrahl-search timeline -d db --format json "$@" Brücke | jq -r '.entries[] | "\(.date) \(.text)"'; }
  $ days
  2025-03-04 Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet.
  2025-04-10 Die Brücke ist am Donnerstag wegen Sturms gesperrt worden.
  2025-05-02 Am Freitag gab der Landkreis die reparierte Brücke wieder für Autos frei.
  2025-05-02 Am 2. Mai fuhr der erste Bus über die Brücke.

--explain prints the lines, with an id in quotes where it needs them:

  $ zeitstrahl-search timeline -d db --explain Brücke | grep -E '^ *(pin|drop) ' | sed 's/^ *//' > lines
  $ cat lines
  pin 2025-03-04 a1 Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet.
  drop 2025-03-04 a1 Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet.
  pin 2025-04-10 a2 Die Brücke ist am Donnerstag wegen Sturms gesperrt worden.
  drop 2025-04-10 a2 Die Brücke ist am Donnerstag wegen Sturms gesperrt worden.
  pin 2025-05-02 "b c" Am Freitag gab der Landkreis die reparierte Brücke wieder für Autos frei.
  drop 2025-05-02 "b c" Am Freitag gab der Landkreis die reparierte Brücke wieder für Autos frei.
  pin 2025-05-02 "b c" Am 2. Mai fuhr der erste Bus über die Brücke.
  drop 2025-05-02 "b c" Am 2. Mai fuhr der erste Bus über die Brücke.
  $ zeitstrahl-search timeline -d db --explain --format json Brücke | jq -r '.entries[] | .explain | .pin, .drop' | diff lines -

Dropping and pinning; a pinned entry takes its place whatever the limit:

  $ { echo '# für Montag'; sed -n '2p; 7p' lines; } > wahl.txt
  $ days --edits wahl.txt
  2025-04-10 Die Brücke ist am Donnerstag wegen Sturms gesperrt worden.
  2025-05-02 Am Freitag gab der Landkreis die reparierte Brücke wieder für Autos frei.
  2025-05-02 Am 2. Mai fuhr der erste Bus über die Brücke.
  $ days --edits wahl.txt --limit 1
  2025-05-02 Am 2. Mai fuhr der erste Bus über die Brücke.
  $ zeitstrahl-search timeline -d db --edits wahl.txt --limit 1 --explain Brücke | grep -o festgehalten
  festgehalten
  $ days --edits wahl.txt --format json --limit 1 > /dev/null
  $ zeitstrahl-search timeline -d db --edits wahl.txt --format json Brücke | jq -c '[.entries[].pinned]'
  [null,null,true]

By hand a day is enough, or how a sentence begins:

  $ printf 'drop 2025-04-10\ndrop 2025-05-02 "b c" am freitag gab...\n' > hand.txt
  $ days --edits hand.txt
  2025-03-04 Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet.
  2025-05-02 Am 2. Mai fuhr der erste Bus über die Brücke.

The same file after the archive was indexed anew, with more in it:

  $ echo '{"id":"d","published":"2025-06-03","text":"Die Brücke ist am Montag gestrichen worden."}' >> a.jsonl
  $ zeitstrahl-index -q -d anew a.jsonl
  $ zeitstrahl-search timeline -d anew --edits wahl.txt --format json Brücke | jq -r '.entries[].date'
  2025-04-10
  2025-05-02
  2025-05-02
  2025-06-02

A pin whose sentence is gone is said, and the timeline told without it:

  $ printf '# alt\npin 2025-01-01 fort Vergangenes\n' > alt.txt
  $ days --edits alt.txt --limit 1 | wc -l
  zeitstrahl-search: note: 'alt.txt' line 2: article 'fort' is not found by this topic now; the pin shows nothing
  1

So is a drop that drops nothing:

  $ printf 'drop 2025-04-10 b\ndrop 1990-01\n' > alt.txt
  $ days --edits alt.txt --limit 1 | wc -l
  zeitstrahl-search: note: 'alt.txt' line 1: nothing that this topic finds in article 'b' is dropped
  zeitstrahl-search: note: 'alt.txt' line 2: this topic tells nothing of 1990-01; nothing is dropped
  1

What is no line of an edits file, and no file:

  $ printf 'drop 2025-04-10\nstreiche 2025\n' > falsch.txt
  $ days --edits falsch.txt
  zeitstrahl-search: error: 'falsch.txt' line 2: 'streiche' is neither pin nor drop
  hint: a line is: pin DAYS ID SENTENCE, drop DAYS [ID [SENTENCE]], or # and a remark; --explain prints them
  $ days --edits nirgends.txt
  zeitstrahl-search: error: 'nirgends.txt' cannot be read
  hint: --edits takes a file of lines pin and drop
  $ days --edits .
  zeitstrahl-search: error: '.' cannot be read
  hint: --edits takes a file of lines pin and drop
  $ echo pin > falsch.txt; days --edits falsch.txt
  zeitstrahl-search: error: 'falsch.txt' line 1: there is no day
  hint: a line is: pin DAYS ID SENTENCE, drop DAYS [ID [SENTENCE]], or # and a remark; --explain prints them
  $ true > leer.txt; days --edits leer.txt | wc -l
  4
