#include "searcher/render/page_axis.h"

#include <catch2/catch.hpp>

#include "sample_timeline.h"

namespace zeitstrahl {

namespace {

using sample::day;

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the axis shows the reports, entries near them, and a little more", "[searcher]") {
  Timeline timeline = sample::timeline({sample::entry("2025-03-04", "Nah."), sample::entry("1990-10-03", "Fern.")});
  timeline.reports = {{day("2025-03-05"), 2}, {day("2025-03-20"), 1}};
  CHECK(axis_days(timeline) == DaySpan{day("2025-03-03"), day("2025-03-21")});
  const std::string svg = axis_svg(timeline);
  CHECK(has(svg, "<a href=\"#e1\" data-entry=\"0\" class=\"happened\"><title>Di 04.03.2025: Nah.</title>"));
  CHECK(has(svg, "<a href=\"#e2\" data-entry=\"1\" class=\"happened\" hidden>"));
}

TEST_CASE("without dated reports the axis shows the entries", "[searcher]") {
  Timeline timeline = sample::timeline({sample::entry("2025-03-04", "Eins."), sample::entry("2025-03-24", "Zwei.")});
  timeline.reports.clear();
  CHECK(axis_days(timeline) == DaySpan{day("2025-03-03"), day("2025-03-25")});
}

TEST_CASE("the axis ends where the calendar ends", "[searcher]") {
  Timeline timeline =
      sample::timeline({sample::entry("9999-12-31", "Zuletzt."), sample::entry("0001-01-01", "Zuerst.")});
  timeline.reports = {{day("0001-01-01"), 1}, {day("9999-12-31"), 1}};
  CHECK(axis_days(timeline) == DaySpan{day("0001-01-01"), day("9999-12-31")});
  CHECK(has(axis_svg(timeline), "<g class=\"ticks\">"));
}

TEST_CASE("the finest bars that can be seen: days, weeks, months, years", "[searcher]") {
  const std::vector<std::pair<const char*, const char*>> table = {{"2025-04-01", "Sa 01.03.2025: 1 Bericht<"},
                                                                  {"2025-12-01", "24.02.–02.03.2025: 1 Bericht<"},
                                                                  {"2030-01-01", "März 2025: 1 Bericht<"},
                                                                  {"2090-01-01", "2025: 1 Bericht<"}};
  for (const auto& [last, title] : table) {
    Timeline timeline = sample::timeline({sample::entry("2025-03-04", "Eins.")});
    timeline.reports = {{day("2025-03-01"), 1}, {day(last), 3}};
    INFO(axis_svg(timeline));
    CHECK(has(axis_svg(timeline), title));
  }
}

TEST_CASE("the form of a mark tells the status", "[searcher]") {
  struct Row {
    Status status;
    Evidence evidence;
    const char* form;
  };
  for (const Row& row :
       {Row{Status::happened, Evidence::stated, "happened"}, Row{Status::happened, Evidence::attributed, "happened"},
        Row{Status::happened, Evidence::unconfirmed, "doubtful"}, Row{Status::ongoing, Evidence::stated, "ongoing"},
        Row{Status::ongoing, Evidence::disputed, "doubtful"}, Row{Status::planned, Evidence::attributed, "planned"},
        Row{Status::denied, Evidence::stated, "doubtful"}, Row{Status::possible, Evidence::stated, "doubtful"}}) {
    TimelineEntry entry = sample::entry("2025-03-04", "x");
    entry.status = row.status;
    entry.evidence = row.evidence;
    CHECK(mark_form(entry) == row.form);
  }
}

}  // namespace zeitstrahl
