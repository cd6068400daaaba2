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
  

The other name is marked.

  $ zeitstrahl-search find -d db '"Vereinigtes Königreich"' --width 60 --collapse none | grep '\*'
      Das *Vereinigte* *K\xc3\xb6nigreich* senkt den Zoll. (esc)
      *Gro\xc3\x9fbritannien* senkt nun auch den Zoll. (esc)
