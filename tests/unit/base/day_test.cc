#include "base/day.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace zeitstrahl {

TEST_CASE("a day is read as written and nothing else", "[base]") {
  CHECK(format_day(parse_day("2025-01-17").value()) == "2025-01-17");
  for (const char* const text :
       {"2025-02-30", "2025-13-01", "0000-01-01", "2025-1-17", "2025-01-17T", "", "-025-01-17"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text).has_value());
  }
}

TEST_CASE("weeks follow ISO 8601 over the turn of the year", "[base]") {
  struct Row {
    const char* day;
    const char* week;
    unsigned weekday;
  };
  const std::vector<Row> rows = {{"2025-01-17", "2025-W03", 5},
                                 {"2024-12-30", "2025-W01", 1},
                                 {"2021-01-03", "2020-W53", 7},
                                 {"2020-12-31", "2020-W53", 4},
                                 {"2023-01-01", "2022-W52", 7}};
  for (const Row& row : rows) {
    CAPTURE(row.day);
    const Day day = parse_day(row.day).value();
    CHECK(format_iso_week(day) == row.week);
    CHECK(iso_weekday(day) == row.weekday);
  }
  CHECK(format_day(week_span(parse_day("2025-01-17").value()).first) == "2025-01-13");
}

TEST_CASE("months are added by the calendar", "[base]") {
  CHECK(format_day(add_months(parse_day("2024-01-31").value(), 1)) == "2024-02-29");
  CHECK(format_day(add_months(parse_day("2024-03-15").value(), -15)) == "2022-12-15");
  CHECK(format_day(month_span(2023, 2).last) == "2023-02-28");
}

TEST_CASE("an instant keeps the offset it was written with", "[base]") {
  struct Row {
    const char* written;
    const char* shown;
  };
  const std::vector<Row> rows = {{"2025-01-17T05:10:00+01:00", "2025-01-17T05:10:00+01:00"},
                                 {"2025-01-17T05:10:00Z", "2025-01-17T05:10:00+00:00"},
                                 {"2025-07-01 12:00", "2025-07-01T12:00:00+02:00"},  // Berlin's summer time
                                 {"2025-01-17T05:10:00.250-0530", "2025-01-17T05:10:00-05:30"},
                                 {"2025-03-30T02:30", "2025-03-30T02:30:00+01:00"}};  // an hour that clocks skip
  for (const Row& row : rows) {
    CAPTURE(row.written);
    REQUIRE(parse_instant(row.written).has_value());
    CHECK(format_instant(*parse_instant(row.written)) == row.shown);
  }
  for (const char* const text : {"2025-01-17", "2025-01-17T25:00", "2025-01-17T05:10:00+1", "2025-01-17T05:10:00Zx"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text).has_value());
  }
}

TEST_CASE("a span holds itself and what lies inside of it", "[base]") {
  const DaySpan january = month_span(2025, 1);
  CHECK(january.holds(january));
  CHECK(january.holds({january.first, january.first}));
  CHECK_FALSE(january.holds(year_span(2025)));
  CHECK_FALSE(january.holds({january.last, january.last + std::chrono::days(1)}));
}

TEST_CASE("the day of an instant is Berlin's", "[base]") {
  const auto local = berlin_time(parse_instant("2025-01-16T23:30:00Z").value().utc);
  CHECK(std::chrono::floor<std::chrono::days>(local).time_since_epoch() ==
        parse_day("2025-01-17").value().time_since_epoch());
}

}  // namespace zeitstrahl
