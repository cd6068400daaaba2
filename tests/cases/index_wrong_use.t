Wrong use ends with exit code 2, an archive or database that cannot be used with 3; each says what to do.

  $ echo 'Ein Satz.' > a.txt

  $ zeitstrahl-index -d db
  zeitstrahl-index: error: no archive given
  hint: zeitstrahl-index -d DATABASE FILE-OR-FOLDER...
  [2]

  $ zeitstrahl-index --databse db a.txt
  zeitstrahl-index: error: unknown option '--databse'
  hint: did you mean --database?
  [2]

  $ zeitstrahl-index --shrink a.txt
  zeitstrahl-index: error: unknown option '--shrink'
  hint: --help lists the options; words that begin with '-' go behind '--'
  [2]

  $ zeitstrahl-index --prone a.txt
  zeitstrahl-index: error: unknown option '--prone'
  hint: did you mean --prune?
  [2]

  $ zeitstrahl-index -d db --reanalyse a.txt
  zeitstrahl-index: error: --reanalyse reads the database, no archive
  hint: leave out the paths; give them to a run of their own
  [2]

  $ zeitstrahl-index -d db --reanalyse -n
  zeitstrahl-index: error: --reanalyse writes the database anew, and -n writes nothing
  hint: leave out -n; searches see the old database until the new one is complete
  [2]

  $ zeitstrahl-index -d db -n --relearn
  zeitstrahl-index: error: --relearn writes the database anew, and -n writes nothing
  hint: leave out -n; searches see the old database until the new one is complete
  [2]

  $ for option in '--date 2025-01-17' '--date-from mtime' '--map text=body'; do zeitstrahl-index -d db --reanalyse $option; done
  zeitstrahl-index: error: --date says how an archive is read, and --reanalyse reads none
  hint: index the archive with it: zeitstrahl-index -d DATABASE --date ... PATH
  zeitstrahl-index: error: --date-from says how an archive is read, and --reanalyse reads none
  hint: index the archive with it: zeitstrahl-index -d DATABASE --date-from ... PATH
  zeitstrahl-index: error: --map says how an archive is read, and --reanalyse reads none
  hint: index the archive with it: zeitstrahl-index -d DATABASE --map ... PATH
  [2]

  $ zeitstrahl-index -d keine --reanalyse
  zeitstrahl-index: error: there is no database at 'keine'
  hint: make it first: zeitstrahl-index -d FOLDER ARCHIVE
  [3]

  $ zeitstrahl-index --jobs 0 a.txt
  zeitstrahl-index: error: '0' is no value of --jobs
  hint: give a whole number from 1 to 256
  [2]

  $ zeitstrahl-index --date 30.02.2025 a.txt
  zeitstrahl-index: error: '30.02.2025' is no value of --date
  hint: write it as 2025-01-17
  [2]

  $ zeitstrahl-index --date-from clock a.txt
  zeitstrahl-index: error: 'clock' is no value of --date-from
  hint: choose one of: mtime
  [2]

  $ zeitstrahl-index --map body=text a.txt
  zeitstrahl-index: error: 'body=text' is no value of --map
  hint: write FIELD=NAME; fields: id, title, text, published, url, source, author, section, place, keywords
  [2]

  $ zeitstrahl-index --lexicon nirgends a.txt
  zeitstrahl-index: error: cannot read 'nirgends': No such file or directory
  hint: --lexicon takes a folder of tables (*.tsv)
  [2]

  $ zeitstrahl-index --explain --report nirgends/bericht.json a.txt
  zeitstrahl-index: error: cannot write 'nirgends/bericht.json': No such file or directory
  hint: --report needs a file in a folder that can be written to
  [2]

Nothing is read, and no database made, where a path does not exist:

  $ zeitstrahl-index -d db a.txt nirgends
  zeitstrahl-index: error: cannot read 'nirgends': No such file or directory
  hint: nothing was read; give a file or a folder
  [3]
  $ test -e db
  [1]

A folder without a file:

  $ mkdir leer
  $ zeitstrahl-index --explain leer
  zeitstrahl-index: error: nothing to read in 'leer'
  hint: give a file, or a folder with files
  [3]

A database that is something else is not touched:

  $ mkdir fotos && echo bild > fotos/a.jpg
  $ zeitstrahl-index -d fotos a.txt
  zeitstrahl-index: error: 'fotos' is something else than a database of zeitstrahl
  hint: name a new or empty folder with --database
  [3]
  $ ls fotos
  a.jpg
  $ zeitstrahl-index -d a.txt a.txt
  zeitstrahl-index: error: * (glob)
  hint: * (glob)
  [3]
  $ cat a.txt
  Ein Satz.

Help and version need nothing:

  $ zeitstrahl-index --help | sed -n '1p;/--explain/p'
  zeitstrahl-index [OPTIONS] PATH...
        --explain * (glob)
  $ zeitstrahl-index --version
  zeitstrahl-index 0.1.0

A table with a row that only searches would refuse is refused before anything is written, and so is a folder:

  $ mkdir schlecht && printf 'names\tkind\nKyjiw, Kiew\tnmae\n' > schlecht/aliases.tsv
  $ zeitstrahl-index -d neu --lexicon schlecht a.txt
  zeitstrahl-index: error: table 'aliases.tsv' line 2: 'nmae' is no kind of alias
  hint: write name, government or form
  [2]
  $ test -e neu
  [1]
  $ rm schlecht/aliases.tsv && mkdir schlecht/aliases.tsv
  $ zeitstrahl-index -d neu --lexicon schlecht a.txt
  zeitstrahl-index: error: 'schlecht/aliases.tsv' is a folder, no table
  [2]

Nor is a table taken that can have no effect:

  $ rmdir schlecht/aliases.tsv && printf 'stem\twords\nwehr\tWehr~\n' > schlecht/own_stems.tsv
  $ zeitstrahl-index -d neu --lexicon schlecht a.txt
  zeitstrahl-index: error: table 'own_stems.tsv': no table of your own can change how words are stemmed
  hint: leave it out; --lexicon takes all tables but closed_words, derivations, irregular_stems, long_participles, own_stems, spoken_signs, stem_lookalikes, verb_prefixes
  [2]

Rows for datelines have theirs, with the run and with the database that remembers them:

  $ mkdir eigene && printf 'code\tname\nWBD\tWehrbote\n' > eigene/agencies.tsv && printf 'suffix\nBille\n' > eigene/place_suffixes.tsv
  $ printf 'Neudorf/Bille (wbd) - Das Wehr ist offen.\n' > linie.txt
  $ zeitstrahl-index --explain -q --lexicon eigene linie.txt | jq -c '[.places, .agency]'
  [["Neudorf/Bille"],"Wehrbote"]
  $ zeitstrahl-index -q -d linien --lexicon eigene a.txt && zeitstrahl-index -q -d linien linie.txt
  $ zeitstrahl-search find -d linien source:wehrbote place:Neudorf/Bille --format json | jq -s length
  1
