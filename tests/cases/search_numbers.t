Signs that are read out are words, and a number is found however its digits are grouped; both stay beside what they are typed with.

  $ cat > a.jsonl <<'END'
  > {"id":"zeichen","title":"Deich","published":"2025-01-10","text":"Rund 50 % der Deiche sind fertig. Das regelt § 28a für 50 000 Schafe."}
  > {"id":"wort","title":"Deich","published":"2025-01-11","text":"Rund 50 Prozent der Deiche sind fertig. Das regelt Paragraf 28a für 50.000 Schafe."}
  > {"id":"anders","title":"Deich","published":"2025-01-12","text":"Im Jahr 50 lag der Deich bei Kilometer 28a. Das Prozent, der Paragraph und 50000 Schafe kosten 5 Euro."}
  > {"id":"geld","title":"Ein Plus von 3 %","published":"2025-01-13","text":"Es kostet 5 € und 20 $."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ ask() { zeitstrahl-search find -d db --collapse none --sort oldest --format json "$@" | jq -r .id | paste -sd' '; }
  $ for query in '50 %' '"50 %"' '50%' '"50 Prozent"' '=50 =%' '§ 28a' '§28a' '"Paragraph 28a"' '§' 50.000 '50 000' 50000 '"50 000 Schafe"' '5 €' '5 Euro' '€5' '20 Dollar' 'title:"3 Prozent"'; do echo "$query: $(ask "$query")"; done
  50 %: zeichen wort
  "50 %": zeichen wort
  50%: zeichen wort
  "50 Prozent": zeichen wort
  =50 =%: zeichen
  \xc2\xa7 28a: zeichen wort (esc)
  \xc2\xa728a: zeichen wort (esc)
  "Paragraph 28a": zeichen wort
  \xc2\xa7: zeichen wort anders (esc)
  50.000: zeichen wort anders
  50 000: zeichen wort anders
  50000: zeichen wort anders
  "50 000 Schafe": zeichen wort anders
  5 \xe2\x82\xac: anders geld (esc)
  5 Euro: anders geld
  \xe2\x82\xac5: anders geld (esc)
  20 Dollar: geld
  title:"3 Prozent": geld

They are marked where they stand:

  $ for query in '§ 28a 50000' '50 Prozent'; do zeitstrahl-search find -d db --collapse none --sort oldest --width 78 "$query" | grep '\*'; done
      Das regelt *\xc2\xa7* *28a* f\xc3\xbcr *50 000* Schafe. (esc)
      Das regelt *Paragraf* *28a* f\xc3\xbcr *50.000* Schafe. (esc)
      Rund *50* *%* der Deiche sind fertig. Das regelt \xc2\xa7 28a f\xc3\xbcr *50* 000 (esc)
      Rund *50* *Prozent* der Deiche sind fertig.
      Im Jahr *50* lag der Deich bei Kilometer 28a. Das *Prozent*, der Paragraph
