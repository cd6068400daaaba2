A database that an earlier program of this schema wrote is read as it stands: its articles, events and words.

  $ cp -R "$TESTDIR"/../compat/schema-7/database db
  $ zeitstrahl-search info -d db --format json | jq -c '[.schema, .articles, .undated, .from, .to]'
  [7,3,1,"2025-03-04","2025-03-05"]
  $ for query in Schleusen =Schleuse 'title:Kanalbrücken' '"wieder offen"' kind:strike source:eigene date:2025-03-20 date:none Gewerkschaften 'Fähre -Brücke' 'Last*'; do
  >   echo "$query: $(zeitstrahl-search find -d db --format json "$query" | jq -r .id | paste -sd' ')"
  > done
  Schleusen: k1
  =Schleuse: k1
  title:Kanalbr\xc3\xbccken: k1 (esc)
  "wieder offen": k1
  kind:strike: k2
  source:eigene: k1
  date:2025-03-20: k1
  date:none: k3
  Gewerkschaften: k2
  F\xc3\xa4hre -Br\xc3\xbccke: k2 (esc)
  Last*: k1
  $ zeitstrahl-search timeline -d db Lingen --format json | jq -c '.entries[] | [.date, .status, .text]'
  ["2025-03-02","happened","Am Sonntag hatten Stadt und Bund ein Abkommen \xc3\xbcber die Kosten unterzeichnet."] (esc)
  ["2025-03-20","planned","Die Schleuse soll am 20. M\xc3\xa4rz folgen."] (esc)
  $ zeitstrahl-search show -d db k1 --format json | jq -r '.title, .published.instant'
  Kanalbr\xc3\xbccke wieder offen (esc)
  2025-03-04T06:30:00+01:00
