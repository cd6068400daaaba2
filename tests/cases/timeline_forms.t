A timeline in the forms it is handed over in, over a small archive.

  $ cat > a.jsonl <<'END'
  > {"id":"a1","title":"Celle und Gifhorn bauen Brücke","published":"2025-03-05T17:30:00+01:00","source":"Heidebote","url":"https://heidebote.example/a1?x=1&y=2","text":"Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet. Die Brücke soll am 1. Juli 2026 eröffnet werden."}
  > {"id":"a 2","title":"=Brücke; \"teuer\"","published":"2025-04-11","source":"Heidebote","url":"javascript:alert(1)","text":"Die Brücke ist am Donnerstag wegen <b>Sturms</b> gesperrt worden."}
  > END
  $ zeitstrahl-index -q -d db a.jsonl
  $ form() { zeitstrahl-search timeline -d db --format "$@" Brücke; }

CSV for spreadsheets (RFC 4180), safe from formulas:

  $ form csv | sed -E 's/\r$/<CR>/; s/,[1-3],1,1,/,RANK,1,1,/'
  date_from,date_to,precision,class,status,text,source_ids,evidence,claimant,headline,rank,reports,stories,source_urls,outcome,publishers,published,context<CR>
  2025-03-04,2025-03-04,day,agreement,happened,Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet.,a1,stated,,Celle und Gifhorn bauen Brücke,RANK,1,1,https://heidebote.example/a1?x=1&y=2,,Heidebote,2025-03-05,<CR>
  2025-04-10,2025-04-10,day,measure,happened,Die Brücke ist am Donnerstag wegen <b>Sturms</b> gesperrt worden.,a 2,stated,,"'=Brücke; ""teuer""",RANK,1,1,javascript:alert(1),,Heidebote,2025-04-11,<CR>
  2026-07-01,2026-07-01,day,other,planned,Die Brücke soll am 1. Juli 2026 eröffnet werden.,a1,stated,,Celle und Gifhorn bauen Brücke,RANK,1,1,https://heidebote.example/a1?x=1&y=2,open,Heidebote,2025-03-05,<CR>

Markdown for drafts:

  $ form markdown
  # Brücke
  
  2 Artikel · 3 Einträge · 04.03.2025 – 01.07.2026
  
  ## 4. März 2025
  
  - **Abkommen**: Celle und Gifhorn haben am Dienstag ein Abkommen über eine neue Brücke unterzeichnet. [1]
  
  ## 10. April 2025
  
  - **Maßnahme**: Die Brücke ist am Donnerstag wegen \<b\>Sturms\</b\> gesperrt worden. [2]
  
  ## 1. Juli 2026
  
  - **Ereignis** (geplant): Die Brücke soll am 1. Juli 2026 eröffnet werden. [1]
  
  ## Quellen
  
  1. [Celle und Gifhorn bauen Brücke](<https://heidebote.example/a1?x=1\&y=2>), Heidebote, 05.03.2025
  2. =Brücke; "teuer", Heidebote, 11.04.2025

iCalendar: what is planned is tentative, a stamp is the publication of the newest source:

  $ form ics --status planned | sed -z 's/\r\n //g; s/\r//g'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//Zeitstrahl//timeline//DE
  CALSCALE:GREGORIAN
  NAME:Brücke
  X-WR-CALNAME:Brücke
  BEGIN:VEVENT
  UID:[0-9a-f]{32}@zeitstrahl (re)
  DTSTAMP:20250305T163000Z
  DTSTART;VALUE=DATE:20260701
  DTEND;VALUE=DATE:20260702
  SUMMARY:[geplant] Die Br\xc3\xbccke soll am 1. Juli 2026 er\xc3\xb6ffnet werden. (esc)
  DESCRIPTION:[geplant] Die Brücke soll am 1. Juli 2026 eröffnet werden.\n\nZeit: Mi 01.07.2026\nQuelle: Celle und Gifhorn bauen Brücke (Heidebote\, 05.03.2025) https://heidebote.example/a1?x=1&y=2
  CATEGORIES:Ereignis
  STATUS:TENTATIVE
  TRANSP:TRANSPARENT
  URL:https://heidebote.example/a1?x=1&y=2
  END:VEVENT
  END:VCALENDAR
  $ form ics | tr -d '\r' | grep STATUS
  STATUS:CONFIRMED
  STATUS:CONFIRMED
  STATUS:TENTATIVE

TimelineJS, where texts are HTML:

  $ form timelinejs | jq -c '.events[1] | del(.unique_id)'
  {"start_date":{"year":2025,"month":4,"day":10},"display_date":"10. April 2025","text":{"headline":"=Brücke; &quot;teuer&quot;","text":"<p>Die Brücke ist am Donnerstag wegen &lt;b&gt;Sturms&lt;/b&gt; gesperrt worden.</p><p><small>=Brücke; &quot;teuer&quot;, Heidebote, 11.04.2025</small></p>"},"group":"Maßnahme"}

One page of HTML: sources lead to the web or are text, the data is there as well.

  $ form html -o page.html
  $ grep -o '<a href="http[^>]*>[^<]*</a>' page.html | sort -u
  <a href="https://heidebote.example/a1?x=1&amp;y=2" rel="noopener noreferrer">Celle und Gifhorn bauen Brücke</a>
  $ grep -o '<p>Die Brücke ist [^/]*' page.html
  <p>Die Brücke ist am Donnerstag wegen &lt;b&gt;Sturms&lt;
  $ sed -n 's|.*id="data">\(.*\)</script>|\1|p' page.html | jq -c '[.timeline.entries[].date], .reports, .view'
  ["2025-03-04","2025-04-10","2026-07-01"]
  [["2025-03-05",1],["2025-04-11",1]]
  ["2025-03-03","2025-04-12"]

Nothing found is a table, a calendar and a page as well; text stays empty.

  $ for f in text csv markdown ics html timelinejs; do zeitstrahl-search timeline -d db --format $f Leuchtturm | wc -l; done
  zeitstrahl-search: note: no article matches
  0
  zeitstrahl-search: note: no article matches
  1
  zeitstrahl-search: note: no article matches
  3
  zeitstrahl-search: note: no article matches
  7
  zeitstrahl-search: note: no article matches
  (4[0-9][0-9]) (re)
  zeitstrahl-search: note: no article matches
  1
  $ zeitstrahl-search timeline -d db --format csv Leuchtturm > /dev/null
  zeitstrahl-search: note: no article matches
  [1]
  $ zeitstrahl-search timeline -d db --format icss Brücke
  zeitstrahl-search: error: 'icss' is no value of --format
  hint: choose one of: text, json, csv, markdown, ics, html, timelinejs
  [2]
