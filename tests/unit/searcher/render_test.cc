#include <catch2/catch.hpp>
#include <sstream>

#include "base/json.h"
#include "sample_timeline.h"
#include "searcher/render/renderer.h"
#include "searcher/render/timeline_forms.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

using sample::day;

}  // namespace

TEST_CASE("nothing of an archive reaches a terminal as a control character", "[searcher]") {
  const Lexicon lexicon;
  const EventKinds kinds(lexicon);
  std::ostringstream out;
  make_text_renderer(out, {.colours = false, .width = 60}, kinds)->timeline(sample::hostile(), Detail::explained);
  for (const char c : out.str()) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
  CHECK(out.str().find("\u202e") == std::string::npos);
  CHECK(out.str().find("[geplant, laut dem") != std::string::npos);
  CHECK(out.str().find("Do 16.01.2025  <k\">") != std::string::npos);
}

TEST_CASE("a headline that is quoted does not stand below its quotation again", "[searcher]") {
  const Lexicon lexicon;
  const EventKinds kinds(lexicon);
  TimelineEntry quoted = sample::entry("2025-03-04", "Eine Brücke für Celle");
  quoted.sources.front().in_title = true;
  for (const bool page : {false, true}) {
    std::ostringstream out;
    if (page) {
      write_timeline_html(out, sample::timeline({quoted}), kinds);
    } else {
      make_text_renderer(out, {.colours = false, .width = 60}, kinds)
          ->timeline(sample::timeline({quoted}), Detail::plain);
    }
    const std::string all = out.str();
    const std::string shown = page ? all.substr(all.find("<main"), all.find("</main>") - all.find("<main")) : all;
    CHECK(shown.find("Überschrift") != std::string::npos);
    CHECK(shown.find("Eine Brücke für Celle") == shown.rfind("Eine Brücke für Celle"));
  }
}

TEST_CASE("JSON stays valid whatever the archive says", "[searcher]") {
  std::ostringstream out;
  make_json_renderer(out)->timeline(sample::hostile(), Detail::explained);
  std::string text = out.str();
  text.pop_back();
  CHECK_NOTHROW(parse_json_object(text, {}));
  CHECK(text.find("\"claimant\":\"dem") != std::string::npos);
}

TEST_CASE("spans of days are written as Germans write them", "[searcher]") {
  CHECK(german_days({day("2025-01-16"), day("2025-01-16")}, Precision::day) == "Do 16.01.2025");
  CHECK(german_days({day("2025-01-13"), day("2025-01-19")}, Precision::week) == "13.–19.01.2025");
  CHECK(german_days({day("2025-01-27"), day("2025-02-02")}, Precision::week) == "27.01.–02.02.2025");
  CHECK(german_days({day("2024-12-30"), day("2025-01-05")}, Precision::week) == "30.12.2024–05.01.2025");
  CHECK(german_days(month_span(2025, 1), Precision::month) == "Januar 2025");
  CHECK(german_days(year_span(2024), Precision::year) == "2024");
  CHECK(german_days({day("2025-03-01"), day("2025-05-31")}, Precision::season) == "Frühjahr 2025");
  CHECK(german_days({day("2024-12-01"), day("2025-02-28")}, Precision::season) == "Winter 2024/25");
  CHECK(german_days({day("2025-09-01"), day("2025-11-30")}, Precision::span) == "01.09.–30.11.2025");
}

TEST_CASE("where there is room months have their names", "[searcher]") {
  CHECK(german_long_days({day("2025-01-16"), day("2025-01-16")}, Precision::day) == "16. Januar 2025");
  CHECK(german_long_days({day("2025-01-03"), day("2025-01-09")}, Precision::week) == "3.–9. Januar 2025");
  CHECK(german_long_days({day("2025-01-27"), day("2025-02-02")}, Precision::week) == "27. Januar – 2. Februar 2025");
  CHECK(german_long_days({day("2024-12-30"), day("2025-01-05")}, Precision::week) ==
        "30. Dezember 2024 – 5. Januar 2025");
  CHECK(german_long_days(month_span(2025, 3), Precision::month) == "März 2025");
  CHECK(german_long_days({day("2025-04-01"), day("2025-06-30")}, Precision::quarter) == "2. Quartal 2025");
  CHECK(german_long_days({day("1990-01-01"), day("1999-12-31")}, Precision::decade) == "1990–1999");
}

TEST_CASE("long numbers are parted, a single day stands alone", "[searcher]") {
  CHECK(counted(1, "Bericht", "Berichte") == "1 Bericht");
  CHECK(counted(9999, "Bericht", "Berichte") == "9999 Berichte");
  CHECK(counted(27100, "Bericht", "Berichte") == "27.100 Berichte");
  CHECK(counted(1234567, "Bericht", "Berichte") == "1.234.567 Berichte");
  Timeline timeline{.topic = "Brücke", .days = DaySpan{day("2025-03-04"), day("2025-03-04")}, .articles = 3};
  CHECK(timeline_facts(timeline) == "3 Artikel · 0 Einträge · 04.03.2025");
  timeline.days->last = day("2025-04-01");
  CHECK(timeline_facts(timeline) == "3 Artikel · 0 Einträge · 04.03.2025 – 01.04.2025");
}

TEST_CASE("the bar picture takes the finest unit that fits", "[searcher]") {
  CHECK(bar_picture({{day("2025-01-01"), 1}, {day("2025-01-03"), 8}}, 80)->bars == "▁ █");
  CHECK(bar_picture({{day("2025-01-01"), 1}, {day("2025-06-03"), 8}}, 80)->unit == "Monat");
  CHECK(bar_picture({{day("1990-01-01"), 1}, {day("2025-06-03"), 8}}, 80)->unit == "Jahr");
  CHECK(bar_picture({{day("2025-01-01"), 0}, {day("2025-01-02"), 0}}, 80)->bars == "  ");
  CHECK_FALSE(bar_picture({}, 80));
}

}  // namespace zeitstrahl
