Names of several words find their other names, unquoted, quoted and hyphenated; side by side they are found first.

  $ cat > a.jsonl <<'END'
  > {"id":"uk","title":"Zoll auf Käse","published":"2025-01-10","text":"Das Vereinigte Königreich senkt den Zoll."}
  > {"id":"gb","title":"Zoll auf Käse","published":"2025-01-10","text":"Großbritannien senkt nun auch den Zoll."}
  > {"id":"fern","title":"Zoll auf Käse","published":"2025-01-10","text":"Im Königreich der Käser stimmten vereinigte Verbände gegen den Zoll."}
  > {"id":"usa","title":"Ernte","published":"2025-01-10","text":"Die Vereinigten Staaten ernten Mais."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ ask() { zeitstrahl-search find -d db --collapse none --format json "$@" | jq -r .id | paste -sd' '; }
  $ ask 'Vereinigtes Königreich'
  uk fern gb
  $ ask 'Zoll vereinigtes Königreich'
  uk gb fern
  $ ask '"Vereinigtes Königreich"'
  uk gb
  $ ask Großbritannien
  gb uk
  $ ask 'Vereinigtes Königreich -Käser'
  uk gb
  $ ask --any 'Vereinigtes Königreich'
  uk fern gb usa
  $ ask 'title:Vereinigtes title:Königreich'
  zeitstrahl-search: note: no article has all of these words; --any asks for any of them
  

The other name is marked.

  $ zeitstrahl-search find -d db '"Vereinigtes Königreich"' --width 60 --collapse none | grep '\*'
      Das *Vereinigte* *K\xc3\xb6nigreich* senkt den Zoll. (esc)
      *Gro\xc3\x9fbritannien* senkt nun auch den Zoll. (esc)

Plurals of words from other languages share no stem with their singular, and are found all the same, as words and as parts.

  $ cat > b.jsonl <<'END'
  > {"id":"m1","title":"Das Museum schließt","published":"2025-01-10","text":"Ein Praktikum bleibt offen."}
  > {"id":"m2","title":"Museen schließen","published":"2025-01-10","text":"Die Innenministerien prüfen die Viren."}
  > END
  $ zeitstrahl-index -q -d plural b.jsonl
  $ for word in Museum Museen Museums Praktika Innenministerium Virus; do zeitstrahl-search find -d plural --collapse none --format json $word | jq -r .id | paste -sd' '; done
  m1 m2
  m2 m1
  m2 m1
  m1
  m2
  m2
  $ zeitstrahl-search find -d plural Virus --width 60 | grep '\*'
      Die Innenministerien pr\xc3\xbcfen die *Viren*. (esc)

Some compounds are joined in two ways, which find each other.

  $ cat > c.jsonl <<'END'
  > {"id":"g1","title":"Der Gesetzentwurf","published":"2025-01-10","text":"Er gilt. Das Gesetz hat drei Absätze."}
  > {"id":"g2","title":"Der Gesetzesentwurf","published":"2025-01-10","text":"Er gilt. Ein Gesetzestext ist lang."}
  > {"id":"g3","title":"Der Entwurf","published":"2025-01-10","text":"Er gilt. Nach dem Text kam der Bericht."}
  > END
  $ zeitstrahl-index -q -d joints c.jsonl
  $ for word in Gesetzentwurf Gesetzesentwürfe Entwurf; do zeitstrahl-search find -d joints --collapse none --format json $word | jq -r .id | paste -sd' '; done
  g1 g2
  g2 g1
  g3 g2 g1

So do a noun and the verb it comes from where their stems differ.

  $ cat > d.jsonl <<'END'
  > {"id":"r1","title":"Rücktritt im Rat","published":"2025-01-10","text":"Die Vorsitzende geht."}
  > {"id":"r2","title":"Wechsel im Rat","published":"2025-01-10","text":"Die Vorsitzende ist zurückgetreten."}
  > END
  $ zeitstrahl-index -q -d verbs d.jsonl
  $ for word in Rücktritt zurücktreten title:zurücktreten; do zeitstrahl-search find -d verbs --format json --collapse none $word | jq -r .id | paste -sd' '; done
  r1 r2
  r1 r2
  r1
