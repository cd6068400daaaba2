#include "searcher/render/timeline_forms.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "form_promises.h"
#include "sample_timeline.h"
#include "searcher/render/entry_naming.h"

namespace zeitstrahl {

namespace {

using sample::day;

std::string written(std::string_view form, const Timeline& timeline) {
  static const EventKinds kinds{Lexicon()};
  std::ostringstream out;
  find_timeline_form(form)->write(out, timeline, kinds);
  return out.str();
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every form keeps its promises whatever the archive says", "[searcher]") {
  Timeline nothing;
  nothing.topic = "Leuchtturm";
  for (const TimelineForm& form : timeline_forms()) {
    for (const Timeline& timeline : {sample::hostile(), nothing}) {
      const auto broken = promises::broken_form(form.name, written(form.name, timeline));
      INFO(form.name << ": " << broken.value_or(""));
      CHECK_FALSE(broken);
    }
  }
}

TEST_CASE("a form gives the same bytes for the same timeline", "[searcher]") {
  for (const TimelineForm& form : timeline_forms()) {
    CHECK(written(form.name, sample::hostile()) == written(form.name, sample::hostile()));
  }
}

TEST_CASE("a row of the table has the days, what is told and where", "[searcher]") {
  const auto rows =
      promises::read_csv(written("csv", sample::timeline({sample::entry("2025-03-04", "Satz, \"so\".")})));
  REQUIRE(rows);
  REQUIRE(rows->size() == 2);
  CHECK(std::vector<std::string>(rows->at(0).begin(), rows->at(0).begin() + 7) ==
        std::vector<std::string>{"date_from", "date_to", "precision", "class", "status", "text", "source_ids"});
  CHECK(std::vector<std::string>(rows->at(1).begin(), rows->at(1).begin() + 7) ==
        std::vector<std::string>{"2025-03-04", "2025-03-04", "day", "agreement", "happened", "Satz, \"so\".", "a1"});
}

TEST_CASE("what has to be read before a sentence stands before it, and apart", "[searcher]") {
  TimelineEntry entry = sample::entry("2025-03-04", "Der Rat lehnte ab.");
  entry.context = "Celle bat um Geld.";
  const Timeline timeline = sample::timeline({entry});
  CHECK(has(written("markdown", timeline), ": (davor: Celle bat um Geld.) Der Rat lehnte ab. [1]"));
  CHECK(has(written("ics", timeline), "DESCRIPTION:(davor: Celle bat um Geld.) Der Rat lehnte ab."));
  CHECK(has(written("timelinejs", timeline), "<p>(davor: Celle bat um Geld.) Der Rat lehnte ab.</p>"));
  CHECK(has(written("html", timeline),
            "<p class=\"context\">(davor: Celle bat um Geld.)</p><p>Der Rat lehnte ab.</p></blockquote>"));
  const auto rows = promises::read_csv(written("csv", timeline));
  REQUIRE(rows);
  CHECK(rows->at(0).back() == "context");
  CHECK(rows->at(1).back() == "Celle bat um Geld.");
}

TEST_CASE("Markdown has a heading per day and numbers each source once", "[searcher]") {
  const std::string text =
      written("markdown",
              sample::timeline({sample::entry("2025-03-04", "Erstens."), sample::entry("2025-03-04", "Zweitens.")}));
  CHECK(has(text, "## 4. März 2025\n\n- **Abkommen**: Erstens. [1]\n- **Abkommen**: Zweitens. [1]\n"));
  CHECK(
      has(text, "1. [Eine Brücke für Celle](<https://heidebote.example/bruecke?a=1\\&b=2>), Heidebote, 05.03.2025\n"));
}

TEST_CASE("a planned event is tentative, its stamp the newest report, its end the day behind", "[searcher]") {
  TimelineEntry planned = sample::entry("2025-12-31", "Die Brücke soll an Silvester öffnen.");
  planned.status = Status::planned;
  planned.newest_report = parse_instant("2025-03-05T18:30:00+01:00")->utc;
  const std::string text = written("ics", sample::timeline({planned}));
  CHECK(has(text, "\r\nSTATUS:TENTATIVE\r\n"));
  CHECK(has(text, "\r\nDTSTAMP:20250305T173000Z\r\n"));
  CHECK(has(text, "\r\nDTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n"));
  CHECK(has(text, "\r\nCATEGORIES:Abkommen\r\n"));
  CHECK(has(written("ics", sample::timeline({sample::entry("2025-03-04", "x")})), "\r\nSTATUS:CONFIRMED\r\n"));
}

TEST_CASE("a calendar says in its summary what is not plainly done, and confirms what somebody vouches for",
          "[searcher]") {
  struct Row {
    Status status;
    Evidence evidence;
    const char* summary;
    const char* state;
  };
  for (const Row& row : {Row{Status::happened, Evidence::stated, "Eine Brücke", "CONFIRMED"},
                         Row{Status::happened, Evidence::attributed, "[nach Angaben Dritter] Eine Brücke", "CONFIRMED"},
                         Row{Status::ongoing, Evidence::stated, "Eine Brücke", "CONFIRMED"},
                         Row{Status::happened, Evidence::unconfirmed, "[nicht bestätigt] Eine Brücke", "TENTATIVE"},
                         Row{Status::planned, Evidence::stated, "[geplant] Eine Brücke", "TENTATIVE"},
                         Row{Status::denied, Evidence::stated, "[verneint] Eine Brücke", "TENTATIVE"}}) {
    TimelineEntry entry = sample::entry("2025-03-04", "Die Brücke steht.");
    entry.status = row.status;
    entry.evidence = row.evidence;
    const std::string text = written("ics", sample::timeline({entry}));
    INFO(text);
    CHECK(has(text, std::string("\r\nSUMMARY:") + row.summary));
    CHECK(has(text, std::string("\r\nSTATUS:") + row.state + "\r\n"));
    CHECK(has(written("timelinejs", sample::timeline({entry})), std::string(R"("headline":")") + row.summary));
  }
}

TEST_CASE("who is not named vouches for what is told, but nobody need vouch for that it was said", "[searcher]") {
  TimelineEntry entry = sample::entry("2025-03-04", "Die Brücke steht.");
  entry.evidence = Evidence::attributed;
  CHECK(has(written("ics", sample::timeline({entry})), "[nach Angaben Dritter] Eine"));
  entry.kind = statement_kind;
  CHECK_FALSE(has(written("ics", sample::timeline({entry})), "Dritter"));
  entry.claimant = "Ohlsen";
  CHECK(has(written("ics", sample::timeline({entry})), "[laut Ohlsen]"));
}

TEST_CASE("a table says what became of a plan", "[searcher]") {
  TimelineEntry planned = sample::entry("2025-03-04", "x");
  planned.status = Status::planned;
  planned.outcome = PlanOutcome::unreported;
  CHECK(has(written("csv", sample::timeline({planned})), ",unreported,Heidebote,2025-03-05,\r\n"));
}

TEST_CASE("of several sources each cell has the same order, also where one has no address", "[searcher]") {
  TimelineEntry entry = sample::entry("2025-03-04", "x");
  entry.sources.push_back(entry.sources.front());
  entry.sources.front() = {.id = "ohne", .title = {}, .url = {}, .publisher = "", .published = {}, .range = {}};
  const std::string text = written("csv", sample::timeline({entry}));
  INFO(text);
  CHECK(has(text, "; https://heidebote.example/bruecke?a=1&b=2\""));
  CHECK(has(text, "\"; Heidebote\",\"; 2025-03-05\",\r\n"));
}

TEST_CASE("the last day of the calendar has no day behind", "[searcher]") {
  CHECK_FALSE(has(written("ics", sample::timeline({sample::entry("9999-12-31", "x")})), "DTEND"));
}

TEST_CASE("TimelineJS gets as much of a date as is known", "[searcher]") {
  struct Row {
    Precision precision;
    DaySpan days;
    const char* dates;
  };
  const std::vector<Row> table = {
      {Precision::day,
       {day("2025-03-04"), day("2025-03-04")},
       R"("start_date":{"year":2025,"month":3,"day":4},"display_date":"4. März 2025")"},
      {Precision::month, month_span(2025, 3), R"("start_date":{"year":2025,"month":3},"display_date":"März 2025")"},
      {Precision::year, year_span(2025), R"("start_date":{"year":2025},"display_date":"2025")"},
      {Precision::span,
       {day("2025-03-04"), day("2025-03-06")},
       R"("start_date":{"year":2025,"month":3,"day":4},"end_date":{"year":2025,"month":3,"day":6},"display_date":"4.–6. März 2025")"},
      {Precision::decade,
       {day("1990-01-01"), day("1999-12-31")},
       R"("start_date":{"year":1990},"end_date":{"year":1999})"},
  };
  for (const Row& row : table) {
    TimelineEntry entry = sample::entry("2025-03-04", "x");
    entry.precision = row.precision;
    entry.days = row.days;
    const std::string text = written("timelinejs", sample::timeline({entry}));
    INFO(text);
    CHECK(has(text, row.dates));
  }
}

TEST_CASE("an entry keeps its name while article, day and sentence stay", "[searcher]") {
  const TimelineEntry one = sample::entry("2025-03-04", "x");
  TimelineEntry same = one;
  same.rank = 7;
  same.score = 3;
  same.sources.push_back({.id = "b", .title = {}, .url = {}, .publisher = {}, .published = {}, .range = {}});
  CHECK(lasting_name(one) == lasting_name(same));
  CHECK(lasting_name(one) != lasting_name(sample::entry("2025-03-05", "x")));
  CHECK(lasting_name(one) != lasting_name(sample::entry("2025-03-04", "y")));
}

TEST_CASE("entries of one digest are called by their sentences", "[searcher]") {
  TimelineEntry alone = sample::entry("2025-03-05", "Ein Satz steht allein.");
  alone.headline = "Satz ohne Gesellschaft";
  const std::string wordy = std::string(60, 'w') + " " + std::string(60, 'v');
  const auto titles = entry_titles(
      sample::timeline({sample::entry("2025-03-04", "Erstens."), sample::entry("2025-03-05", wordy), alone}));
  CHECK(titles == std::vector<std::string>{"Erstens.", std::string(60, 'w') + "…", "Satz ohne Gesellschaft"});
}

TEST_CASE("a headline names an entry only where both speak of one thing", "[searcher]") {
  const std::vector<std::pair<const char*, bool>> table = {{"Neue BRÜCKEN über die Oker", true},
                                                           {"Brückenschlag: was nun?", true},
                                                           {"Was der Tag brachte", false},
                                                           {"„Es reicht!“", false}};
  for (const auto& [headline, names] : table) {
    TimelineEntry entry = sample::entry("2025-03-04", "In der Nacht wurde die Brücke bei Celle gesperrt.");
    entry.headline = headline;
    INFO(headline);
    CHECK(entry_titles(sample::timeline({entry})).front() == (names ? headline : entry.text));
  }
}

TEST_CASE("an entry is not called by the headline of another day", "[searcher]") {
  struct Row {
    const char* day;
    bool named;
  };
  for (const auto& [day, named] : {Row{"2025-03-03", false}, Row{"2025-03-04", true}, Row{"2025-03-05", true},
                                   Row{"2025-03-06", false}}) {  // the article appeared on the 5th
    INFO(day);
    const TimelineEntry entry = sample::entry(day, "In der Nacht wurde die Brücke bei Celle gesperrt.");
    CHECK((entry_titles(sample::timeline({entry})).front() == entry.headline) == named);
  }
}

}  // namespace zeitstrahl
