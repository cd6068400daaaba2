Who types a foreign name without its accents finds it as well as who types them, whichever way the article writes it; umlauts keep their rule.

  $ cat > a.jsonl <<'END'
  > {"id":"mit","title":"Erdoğan im Café","published":"2025-01-10","text":"Şahin Erdoğan lädt in Łódź zum Rosé. Orbáns Straßencafé ist schon zu."}
  > {"id":"ohne","title":"Erdogan im Cafe","published":"2025-01-11","text":"Sahin Erdogan kauft in Lodz eine Rose. Orbans Strassencafe ist schön."}
  > {"id":"zerlegt","title":"Kaffeehaus","published":"2025-01-12","text":"Das Cafe\u0301 von Orba\u0301n schließt."}
  > {"id":"rente","title":"Rente","published":"2025-01-13","text":"René bekommt Rente.","source":"Público"}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ ask() { zeitstrahl-search find -d db --collapse none --sort oldest --format json "$@" 2>&1 | jq -r .id | paste -sd' '; }
  $ for query in Erdogan Erdoğan Sahin Lodz Łódź Orban Orbán Cafe Cafés 'Erdogan NEAR/3 Lodz' '"Sahin Erdoğan"' title:Erdoğan; do echo "$query: $(ask "$query")"; done
  Erdogan: mit ohne
  Erdo\xc4\x9fan: mit ohne (esc)
  Sahin: mit ohne
  Lodz: mit ohne
  \xc5\x81\xc3\xb3d\xc5\xba: mit ohne (esc)
  Orban: mit ohne zerlegt
  Orb\xc3\xa1n: mit ohne zerlegt (esc)
  Cafe: mit ohne zerlegt
  Caf\xc3\xa9s: mit ohne zerlegt (esc)
  Erdogan NEAR/3 Lodz: mit ohne
  "Sahin Erdo\xc4\x9fan": mit ohne (esc)
  title:Erdo\xc4\x9fan: mit ohne (esc)

Beginnings as well, also in titles:

  $ for query in 'Orb*' 'orbá*' 'erdog*' 'erdoğ*' 'strassencafé*' 'title:erdog*' 'title:caf*' 'source:publico' 'source:"PÚBL*"'; do echo "$query: $(ask "$query")"; done
  Orb*: mit ohne zerlegt
  orb\xc3\xa1*: mit ohne zerlegt (esc)
  erdog*: mit ohne
  erdo\xc4\x9f*: mit ohne (esc)
  strassencaf\xc3\xa9*: mit ohne (esc)
  title:erdog*: mit ohne
  title:caf*: mit ohne
  source:publico: rente
  source:"P\xc3\x9aBL*": rente (esc)

What is wanted exactly is exact; some words are told apart by their accent, and umlauts from none:

  $ for query in =Café =Cafe Rosé Rose René Rente schon schön; do echo "$query: $(ask "$query")"; done
  =Caf\xc3\xa9: mit zerlegt (esc)
  =Cafe: ohne
  Ros\xc3\xa9: mit (esc)
  Rose: ohne
  Ren\xc3\xa9: rente (esc)
  Rente: rente
  schon: mit
  sch\xc3\xb6n: ohne (esc)

Scores are the same, and what is marked is what the article has, byte for byte:

  $ for word in Cafe Café; do zeitstrahl-search find -d db --collapse none --format json $word | jq -c '[.id, .score]'; done | sort | uniq -c | awk '{ print $1 }'
  2
  2
  2
  $ zeitstrahl-search find -d db --collapse none --width 70 'Orban Cafe' | grep '\*'
      Das *Cafe\xcc\x81* von *Orba\xcc\x81n* schlie\xc3\x9ft. (esc)
      *Orbans* Strassencafe ist sch\xc3\xb6n. (esc)
      *Orb\xc3\xa1ns* Stra\xc3\x9fencaf\xc3\xa9 ist schon zu. (esc)
  $ zeitstrahl-search find -d db --collapse none --width 70 'Straßencafé*' | grep '\*'
      Orbans *Strassencafe* ist sch\xc3\xb6n. (esc)
      Orb\xc3\xa1ns *Stra\xc3\x9fencaf\xc3\xa9* ist schon zu. (esc)
  $ zeitstrahl-search find -d db --facets --limit 0 --format json Rente | jq -c .facets.sources
  [{"value":"publico","label":"P\xc3\xbablico","articles":1}] (esc)

A compound is taken apart either way, and its name belongs to a topic:

  $ for n in 1 2 3; do printf 'Das Café am Markt %s\n\nDas Cafébesitzer-Treffen und die Besitzer im Café: Der Besitzer vom Café hat Geld, das Marktcafé hat Gäste.\n' $n > $n.txt; done
  $ zeitstrahl-index -q -d teile 1.txt 2.txt 3.txt
  $ printf 'Cafébesitzer\nCafebesitzer\n' | zeitstrahl-search words -d teile -
  Caf\xc3\xa9besitzer\tcafebesitz\tcafe besitzer (esc)
  Cafebesitzer\tcafebesitz\tcafe besitzer (esc)
