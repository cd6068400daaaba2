A text file is one article: where its content changed, the new version replaces the old one, without --prune.

  $ mkdir archiv
  $ summary() { sed 's/; [0-9,]* events\{0,1\};.*//; s/; [0-9]* files\{0,1\} unchanged, not read//'; }
  $ index() { zeitstrahl-index -d db --report bericht.json "$@" archiv 2>&1 | summary; }
  $ told() { zeitstrahl-search find -d db --limit 100 --format json "$@" | jq -r .title | sort; }
  $ article() { printf 'Datum: 1.3.2025\nTitel: %s\n\nDer Zwerg Alberich %s.\n' "$2" "$3" > "archiv/$1"; }
  $ article a.txt 'Zwerg tritt zurück' 'ist am Freitag zurückgetreten'
  $ article b.txt 'Zwerg verreist' 'ist am Samstag nach Worms gereist'
  $ index
  zeitstrahl-index: 2 articles: 2 new, 0 changed, 0 unchanged, 0 skipped
  $ article a.txt 'Berichtigung: Zwerg bleibt' 'ist am Freitag nicht zurückgetreten'
  $ index -n
  zeitstrahl-index: nothing written; 2 articles: 0 new, 1 changed, 1 unchanged, 0 skipped; * (glob)
  $ told Alberich
  Zwerg tritt zurück
  Zwerg verreist
  $ index
  zeitstrahl-index: 2 articles: 0 new, 1 changed, 1 unchanged, 0 skipped
  $ told Alberich
  Berichtigung: Zwerg bleibt
  Zwerg verreist
  $ index
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 0 skipped

Back to the first version, and --prune finds nothing that is left of others:

  $ article a.txt 'Zwerg tritt zurück' 'ist am Freitag zurückgetreten'
  $ index --prune
  zeitstrahl-index: 2 articles: 0 new, 1 changed, 1 unchanged, 0 skipped
  $ index --prune
  zeitstrahl-index: 2 articles: 0 new, 0 changed, 2 unchanged, 0 skipped
  $ told Alberich
  Zwerg tritt zurück
  Zwerg verreist

So it is with an id that is given, and in a compressed file:

  $ printf 'Id: z1\nTitel: Erst\n\nDer Zwerg Mime schmiedet.\n' > archiv/id.txt
  $ printf 'Titel: Gepackt\n\nDer Zwerg Mime ruht.\n' | gzip > archiv/c.txt.gz
  $ index
  zeitstrahl-index: 4 articles: 2 new, 0 changed, 2 unchanged, 0 skipped; 2 without a date
  $ printf 'Id: z2\nTitel: Dann\n\nDer Zwerg Mime schmiedet.\n' > archiv/id.txt
  $ printf 'Titel: Neu gepackt\n\nDer Zwerg Mime ruht nicht.\n' | gzip > archiv/c.txt.gz
  $ index
  zeitstrahl-index: 4 articles: 0 new, 2 changed, 2 unchanged, 0 skipped; 2 without a date
  $ told Mime
  Dann
  Neu gepackt

A version that cannot be read replaces nothing:

  $ : > archiv/id.txt
  $ index
  zeitstrahl-index: skipped 'archiv/id.txt': empty
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 1 skipped; 1 without a date
  $ told Mime
  Dann
  Neu gepackt
  $ rm archiv/id.txt archiv/c.txt.gz

What another file still holds stays, until that has a new version too:

  $ rm -rf db archiv/*
  $ mkdir archiv/1 archiv/2
  $ article 1/x.txt Alt 'singt'
  $ article 2/x.txt Alt 'singt'
  $ index
  zeitstrahl-index: note: 'archiv/1/x.txt': replaced by 'archiv/2/x.txt', which has the same id
  zeitstrahl-index: 1 article: 1 new, 0 changed, 0 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  $ article 1/x.txt Neu 'schweigt'
  $ index
  zeitstrahl-index: 2 articles: 1 new, 0 changed, 1 unchanged, 0 skipped
  $ told Alberich
  Alt
  Neu
  $ article 2/x.txt Neuer 'lacht'
  $ index
  zeitstrahl-index: 2 articles: 0 new, 1 changed, 1 unchanged, 0 skipped
  $ told Alberich
  Neu
  Neuer

Also one that it moved to in the same run, before or behind:

  $ mkdir archiv/0 archiv/3
  $ mv archiv/1/x.txt archiv/0/x.txt; article 1/x.txt Neues 'wacht'
  $ mv archiv/2/x.txt archiv/3/x.txt; article 2/x.txt Neuestes 'schläft'
  $ index
  zeitstrahl-index: 4 articles: 2 new, 0 changed, 2 unchanged, 0 skipped
  $ told Alberich
  Neu
  Neuer
  Neues
  Neuestes

That holds where much lies between them:

  $ rm -rf weit; mkdir weit; mv archiv beiseite; mkdir -p archiv/1 archiv/3
  $ article 1/x.txt Hier 'wohnt'
  $ seq 40000 > archiv/2.txt
  $ zeitstrahl-index -q -d weit archiv
  $ mv archiv/1/x.txt archiv/3/x.txt; article 1/x.txt Dort 'haust'; touch archiv/2.txt
  $ zeitstrahl-index -q --jobs 1 -d weit archiv
  $ zeitstrahl-search find -d weit --format json Alberich | jq -r .title | sort
  Dort
  Hier
  $ rm -r archiv; mv beiseite archiv

Where the new version is what another file holds, nothing comes and the old one goes:

  $ cp archiv/0/x.txt archiv/3/x.txt
  $ index
  zeitstrahl-index: note: 'archiv/0/x.txt': replaced by 'archiv/3/x.txt', which has the same id
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 1 removed, 0 skipped; 1 record replaced by a later one of the same id
  $ told Alberich
  Neu
  Neues
  Neuestes

An archive that moved keeps its articles, and replaces them as well:

  $ mv archiv umgezogen; mkdir archiv; mv umgezogen archiv/neu
  $ index
  zeitstrahl-index: note: 'archiv/neu/0/x.txt': replaced by 'archiv/neu/3/x.txt', which has the same id
  zeitstrahl-index: 3 articles: 0 new, 0 changed, 3 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  $ article neu/1/x.txt Allerneuestes 'gähnt'
  $ index | tail -1
  zeitstrahl-index: 3 articles: 0 new, 1 changed, 2 unchanged, 0 skipped; 1 record replaced by a later one of the same id
  $ told Alberich
  Allerneuestes
  Neu
  Neuestes

What comes from a pipe is another article each time:

  $ for text in eins zwei; do echo "Rohr $text." | zeitstrahl-index -q -d rohr /dev/stdin; done
  $ zeitstrahl-search info -d rohr --format json | jq .articles
  2

The database is the same as that of a first run:

  $ content() { zeitstrahl-search find -d $1 --limit 100 --format json Alberich | jq -r .id | sort | xargs zeitstrahl-search show -d $1 --format json | jq -c 'del(.origin)'; }
  $ zeitstrahl-index -q -d frisch archiv 2>/dev/null
  $ content db > nach_und_nach; content frisch | cmp - nach_und_nach && wc -l < nach_und_nach
  3
