The publication date comes from the best place that gives one, and never from the clock.

  $ day() { zeitstrahl-index -q --explain "$@" | jq -r '.published | "\(.day) \(.instant) \(.from)"'; }
  $ mkdir -p 2025/01/17 export-2025-01-19
  $ echo 'Das Wehr ist offen.' | tee wehr.txt 2025/01/17/wehr.txt export-2025-01-19/wehr.txt > wehr_20250118.txt

Nobody says so:

  $ day wehr.txt
  null null none
  $ zeitstrahl-index --explain wehr.txt 2>&1 >/dev/null | grep -o '1 without a date'
  1 without a date
  $ zeitstrahl-index -v --explain wehr.txt 2>&1 >/dev/null | head -1
  zeitstrahl-index: note: 'wehr.txt': has no date

The names of the file and of its folders:

  $ day wehr_20250118.txt 2025/01/17 export-2025-01-19
  2025-01-18 null filename
  2025-01-17 null filename
  2025-01-19 null filename

The date of a NewsML URN is the same in all names of dpa, and none:

  $ echo 'Das Wehr ist offen.' | tee urn_newsml_dpa.com_20090101_wehr-17.txt > urn_newsml_dpa.com_20090101_20250117-99-17.txt
  $ day urn_*
  2025-01-17 null filename
  null null none

They date it from wherever it is given, also by a link that leaves them out:

  $ mkdir -p a/2025/01/17 && echo 'Das Wehr ist zu.' > a/2025/01/17/x.txt && ln -s a/2025 jahr && ln -s a/2025/01/17/x.txt zu.txt
  $ (cd a/2025/01 && day 17; cd 17 && day x.txt; day .; day ../../01/./17)
  2025-01-17 null filename
  2025-01-17 null filename
  2025-01-17 null filename
  2025-01-17 null filename
  $ day jahr/01 zu.txt
  2025-01-17 null filename
  2025-01-17 null filename

The user, and the time of the file only where that is wanted:

  $ day --date 2025-01-20 wehr.txt wehr_20250118.txt
  2025-01-20 null option
  2025-01-18 null filename
  $ touch -d 2025-01-21T12:00:00Z wehr.txt
  $ day --date-from mtime wehr.txt
  2025-01-21 2025-01-21T13:00:00+01:00 mtime

A head line is better than a dateline, and that than a name:

  $ printf 'Titel: Das Wehr\nStand: 17.01.2025, 07:05 Uhr\nQuelle: Flussbote\n\nUlm, 16. Januar (dpa) - Das Wehr ist offen.\n' > kopf_20250201.txt
  $ day kopf_20250201.txt
  2025-01-17 2025-01-17T07:05:00+01:00 header
  $ zeitstrahl-index -q --explain kopf_20250201.txt | jq -c '[.title, .source, .places, .agency, .text]'
  ["Das Wehr","Flussbote",["Ulm"],"dpa","Ulm, 16. Januar (dpa) - Das Wehr ist offen.\n"]
  $ printf 'Ulm, 31. Dezember (dpa) - Das Wehr ist offen.\n' > linie_20250102.txt
  $ day linie_20250102.txt
  2024-12-31 null dateline
  $ cp linie_20250102.txt linie.txt
  $ day linie.txt
  null null none
  $ day --date 2024-02-03 linie.txt
  2023-12-31 null dateline

Records of JSON lines:

  $ cat > export-2025-05-05.jsonl <<'END'
  > {"id":1,"published":"2025-01-17T05:10:00+01:00","text":"a"}
  > {"id":2,"published":"2025-01-17T23:30:00Z","text":"b"}
  > {"id":3,"published":"2025-01-17","text":"c"}
  > {"id":4,"published":"neulich","text":"d"}
  > {"id":5,"text":"e"}
  > {"id":6,"published":"","text":"f"}
  > {"id":7,"published":1737108000,"text":"g"}
  > {"id":8,"published":"Fri, 17 Jan 2025 23:30:00 GMT","text":"h"}
  > {"id":9,"published":"17.01.2025, zuletzt aktualisiert am 18.03.2025","text":"i"}
  > END
  $ day export-2025-05-05.jsonl
  2025-01-17 2025-01-17T05:10:00+01:00 record
  2025-01-18 2025-01-17T23:30:00+00:00 record
  2025-01-17 null record
  null null none
  null null none
  null null none
  2025-01-17 2025-01-17T11:00:00+01:00 record
  2025-01-18 2025-01-17T23:30:00+00:00 record
  2025-01-17 null record
  $ zeitstrahl-index --explain export-2025-05-05.jsonl 2>&1 >/dev/null | sed 's/; [0-9]* events.*//'
  zeitstrahl-index: note: 'export-2025-05-05.jsonl:4': the date "neulich" cannot be read: indexed without one
  zeitstrahl-index: 9 articles, 0 skipped; 3 without a date

What lies in the far future is no date, and does not move the day that searches count from:

  $ cat > ferne.jsonl <<'END'
  > {"id":"neu","published":"2025-01-17","text":"Das Wehr ist offen."}
  > {"id":"gestern","published":"2025-01-16","text":"Das Wehr war zu."}
  > {"id":"ende","published":"9999-12-31","text":"Das Wehr bleibt."}
  > END
  $ zeitstrahl-index -d ferne ferne.jsonl 2>&1 | grep note
  zeitstrahl-index: note: 'ferne.jsonl:3': the date "9999-12-31" is later than 2199: indexed without one
  $ zeitstrahl-search find -d ferne published:gestern --format json | jq -r .id
  gestern
