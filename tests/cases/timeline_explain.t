--explain lets a reader retrace where an entry's day, rank and sentence come from.

  $ zeitstrahl-index -q -d db "$TESTDIR/../../sample_corpus"
  $ zeitstrahl-search timeline -d db --limit 20 --explain --format json Ukraine Abkommen > t.json

The score of a day is what its parts make, and an event is worth no more than its day:

  $ jq '[.entries[].explain | .day_parts as $p | (($p.support + $p.agreement) * $p.precision + $p.burst) as $all
  >   | ([$all - $p.around, $all / 10] | max) + $p.headline - .day_score | fabs | select(. > 0.001)] | length' t.json
  0
  $ jq '[.entries[] | select(.score > .explain.day_score + 0.001)] | length' t.json
  0
  $ jq -c '[.entries | sort_by(.rank)[] | .score] | . == (sort | reverse)' t.json
  true

No sentence is offered twice, and none that is quoted already:

  $ jq -c '[.entries[] | [.text] + [.explain.runners_up[].text] | select((unique | length) < length)] | length' t.json
  0

At a terminal:

  $ zeitstrahl-search timeline -d db --limit 1 --explain --width 200 Ukraine Abkommen | tr -s ' \n' ' ' | grep -o 'Tag .* Titel' | sed 's/[0-9],[0-9]*/N/g'
  Tag N = (N Rückhalt + N Einigkeit) × N Genauigkeit + N Echo − N Umgebung + N Titel
