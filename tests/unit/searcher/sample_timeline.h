// Timelines for the tests of what renders them.
#pragma once

#include <string>

#include "searcher/timeline/timeline.h"

namespace zeitstrahl::sample {

inline Day day(const char* iso) { return *parse_day(iso); }

inline TimelineEntry entry(const char* on, const std::string& text) {
  TimelineEntry made{.rank = 1, .days = {day(on), day(on)}};
  made.kind = "agreement";
  made.text = text;
  made.headline = "Eine Brücke für Celle";
  made.support.reports = made.support.stories = 1;
  made.sources = {{.id = "a1",
                   .title = "Eine Brücke für Celle",
                   .url = "https://heidebote.example/bruecke?a=1&b=2",
                   .publisher = "Heidebote",
                   .published = day("2025-03-05"),
                   .range = {},
                   .in_title = false}};
  return made;
}

inline Timeline timeline(std::vector<TimelineEntry> entries) {
  return {.topic = "Brücke", .articles = 1, .reports = {{day("2025-03-05"), 2}}, .entries = std::move(entries)};
}

// What harms a terminal, a page, a spreadsheet or a calendar, wherever an archive can put it.
inline Timeline hostile() {
  TimelineEntry made = entry("2025-01-16", "Böse \x1b[31mfarbige\x07 Worte \u202e im \"Satz\",\r\n</script><b>&amp;.");
  made.context = "Vorher\x1b[5m\n<script>alert(1)</script>, =1+1.";
  made.kind = "<k\">";
  made.status = Status::planned;
  made.headline = "</script><b>\\";
  made.claimant = "dem\x1b[2JKreml";
  made.evidence = Evidence::attributed;
  made.sources.front().id = "a\x1b]0;x\x07";
  made.sources.front().title = "=Titel\x1b[1m\nzwei<img src=x onerror=alert(1)>";
  made.sources.front().url = "javascript:alert(1)";
  made.sources.front().publisher = "--><script>alert(1)</script>";
  made.sources.push_back(made.sources.front());
  made.sources.back().id = "b";
  made.sources.back().url = "https://a.example/\"onmouseover=\"x";
  Timeline timeline = sample::timeline({made});
  timeline.topic = "<Thema>\x1b[5m";
  return timeline;
}

}  // namespace zeitstrahl::sample
