Words are shown with their stems and, by what the archive taught, with their parts:

  $ mkdir -p archiv
  $ for n in 1 2 3; do printf 'Das Tor im Garten %s\n\nDas Gartentor und der Gartenzaun am Garten: Ein Zaun und ein Tor kosten Geld.\n' $n > archiv/$n.txt; done
  $ zeitstrahl-index -q -d db archiv
  $ printf 'Gartentore\nGarten\nimpfen\nImpfung\nGarten-Zaun\n\n--\n' | zeitstrahl-search words -d db -
  Gartentore\tgartentor\tgarten tore (esc)
  Garten\tgarten\tgarten (esc)
  impfen\timpf\timpfen (esc)
  Impfung\timpf\timpfung (esc)
  Garten-Zaun\tgarten-zau\tgarten zaun (esc)
  --\t--\t-- (esc)

  $ zeitstrahl-search words --help | sed -n 3p
  Show stems and parts of all words, or those of FILE (- is standard input).

Without a file, all words of the database; a file that is not there is an error:

  $ zeitstrahl-search words -d db | grep gartenzaun
  gartenzaun\tgartenzau\tgarten zaun (esc)
  $ zeitstrahl-search words -d db nichts.txt
  zeitstrahl-search: error: 'nichts.txt' cannot be read
  hint: give a file of words, or -
  [3]

A part finds its compounds, below the word itself; a compound finds its parts further down; only the exact form is exact:

  $ printf 'Ein Zaun\n\nDer Zaun ist neu.\n' > archiv/zaun.txt
  $ printf 'Gartenzaun\n\nDer Gartenzaun ist neu.\n' > archiv/gartenzaun.txt
  $ printf 'Garten\n\nIm Garten steht nun ein Zaun.\n' > archiv/beides.txt
  $ zeitstrahl-index -q -d neu archiv/zaun.txt archiv/gartenzaun.txt archiv/beides.txt
  $ zeitstrahl-search find -d neu --format json Zaun | jq -r .title
  Ein Zaun
  Garten
  Gartenzaun
  $ zeitstrahl-search find -d neu --format json Gartenzaun | jq -r .title
  zeitstrahl-search: note: 1 of 2 articles has not the word itself but its parts near each other; =Wort finds just this form
  Gartenzaun
  Garten
  $ zeitstrahl-search find -d neu --format json =Gartenzaun | jq -r .title
  Gartenzaun

The table is frozen until --relearn; more threads learn the same:

  $ printf 'Uhrturm\n\nDer Uhrturm hat einen Turm mit einer Uhr.\n' > archiv/uhr.txt
  $ zeitstrahl-index -q -d neu archiv/uhr.txt
  $ echo Uhrturm | zeitstrahl-search words -d neu -
  Uhrturm\tuhrturm\tuhrturm (esc)
  $ zeitstrahl-index -q -d neu --relearn
  $ echo Uhrturm | zeitstrahl-search words -d neu -
  Uhrturm\tuhrturm\tuhr turm (esc)
  $ zeitstrahl-index -q -d eins --jobs 1 archiv; zeitstrahl-index -q -d zwei --jobs 2 archiv
  $ zeitstrahl-search words -d eins > eins.tsv; zeitstrahl-search words -d zwei | cmp - eins.tsv
  $ zeitstrahl-index -d neu --relearn archiv
  zeitstrahl-index: error: --relearn reads the database, no archive
  hint: leave out the paths; give them to a run of their own
  [2]

Names find their other names:

  $ printf 'Kyjiw\n\nIn Kyjiw brennt Licht.\n' > archiv/kyjiw.txt
  $ zeitstrahl-index -q -d neu archiv/kyjiw.txt
  $ zeitstrahl-search find -d neu --format json Kiew | jq -r .title
  Kyjiw
