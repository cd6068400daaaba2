With --any, articles that hold none of the words may follow: those that have what the best hits have in common. An archive of fewer
than 1,000 articles is too small for that.

  $ cat > deich.jsonl <<'END'
  > {"id":"d1","title":"Deichbruch bei Husum","published":"2025-01-10","text":"Nach der Orkanflut liefen Keller voll. Sandsäcke fehlten."}
  > {"id":"d2","title":"Deichbruch an der Oste","published":"2025-01-11","text":"Die Orkanflut riss Sandsäcke fort."}
  > {"id":"d3","title":"Helfer erschöpft","published":"2025-01-12","text":"Seit der Orkanflut füllen sie Sandsäcke."}
  > {"id":"d4","title":"Orkanflut trifft Kaufleute","published":"2024-11-12","text":"Sandsäcke lagen vor den Läden."}
  > END
  $ zeitstrahl-index -q -d klein deich.jsonl
  $ zeitstrahl-search find -d klein --any Deichbruch --format json | jq -r .id
  d2
  d1
  $ seq 1000 | sed 's/.*/{"id":"f&","title":"Markt &","published":"2025-01-01","text":"Auf Markt & gab es Gemüse und Blumen."}/' > markt.jsonl
  $ zeitstrahl-index -q -d db deich.jsonl markt.jsonl
  $ zeitstrahl-search find -d db --any Deichbruch --format json | jq -r '[.id, .related // false] | join(" ")'
  d2 false
  d1 false
  d4 true
  d3 true

Only with --any, only within the filters and without what is unwanted; facets and counts are of what matches.

  $ zeitstrahl-search find -d db Deichbruch --format json | jq -r .id
  d2
  d1
  $ zeitstrahl-search find -d db --any Deichbruch --from 2025 --format json | jq -r .id
  d2
  d1
  d3
  $ zeitstrahl-search find -d db --any 'Deichbruch -Helfer' --format json | jq -r .id
  d2
  d1
  d4
  $ zeitstrahl-search find -d db --any Deichbruch --sort newest --format json | jq -r .id
  d2
  d1
  $ zeitstrahl-search find -d db --any Deichbruch --explain --facets | grep -e Verwandt -e verwandt -e Artikel
  Verwandt: orkanflu sandsack
      12.11.2024 \xc2\xb7 d4 \xc2\xb7 verwandt (esc)
      12.01.2025 \xc2\xb7 d3 \xc2\xb7 verwandt (esc)
  1\xe2\x80\x934 von 2 Artikeln, dazu 2 verwandte (esc)
  2 Artikel

All words at once weigh more than each for itself, and most where they stand side by side as they were typed.

  $ cat > rang.jsonl <<'END'
  > {"id":"r1","title":"","published":"2025-03-01","text":"Der Rat tagte. Die Stadt schwieg dazu lange. Niemand kam."}
  > {"id":"r2","title":"","published":"2025-03-01","text":"Lange schwieg dazu die Rat Stadt. Der tagte. Niemand kam."}
  > {"id":"r3","title":"","published":"2025-03-01","text":"Der Rat tagte lange. Dazu schwieg die Stadt. Niemand kam."}
  > END
  $ zeitstrahl-index -q -d rang rang.jsonl
  $ zeitstrahl-search find -d rang 'Rat Stadt' --collapse none --format json | jq -r .id
  r2
  r1
  r3
  $ zeitstrahl-search find -d rang --any 'Rat Stadt' --collapse none --format json | jq -r .id
  r2
  r1
  r3
