#include "store/event_terms.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace zeitstrahl {

namespace {

DaySpan span(const std::string& first, const std::string& last) { return {*parse_day(first), *parse_day(last)}; }

}  // namespace

TEST_CASE("an event stands under the days, months and years it covers", "[store]") {
  using Terms = std::vector<std::string>;
  CHECK(event_day_terms(span("2025-01-16", "2025-01-16")) == Terms{"D20250116", "M202501", "Y2025"});
  CHECK(event_day_terms(span("2024-12-31", "2025-01-01")) ==
        Terms{"D20241231", "D20250101", "M202412", "M202501", "Y2024", "Y2025"});
  CHECK(event_day_terms(span("2025-02-01", "2025-02-28")).size() == 28 + 1 + 1);
  CHECK(event_day_terms(year_span(2024)).size() == 12 + 1);               // no days
  CHECK(event_day_terms(span("2020-01-01", "2029-12-31")).size() == 10);  // years only
  CHECK(event_day_terms(span("1900-01-01", "2029-12-31")).empty());       // too vague to be found by day
  CHECK(event_day_terms(span("9999-12-31", "9999-12-31")).size() == 3);
}

TEST_CASE("a span is covered by the fewest units", "[store]") {
  struct Row {
    DaySpan days;
    std::size_t terms;
    int first_year;
    int last_year;
  };
  const std::vector<Row> rows{
      {span("2025-01-16", "2025-01-16"), 1, 0, -1},       {span("2025-01-10", "2025-02-28"), 22 + 1, 0, -1},
      {span("2025-01-01", "2025-01-31"), 1, 0, -1},       {span("2025-01-01", "2025-12-31"), 0, 2025, 2025},
      {span("2024-12-31", "2025-01-01"), 2, 0, -1},       {span("2023-11-30", "2026-01-01"), 1 + 1 + 1, 2024, 2025},
      {span("2025-01-01", "2025-12-30"), 11 + 30, 0, -1},
  };
  for (const Row& row : rows) {
    const DayCover units = cover(row.days);
    CHECK(units.terms.size() == row.terms);
    CHECK(std::max(0, units.last_year - units.first_year + 1) == std::max(0, row.last_year - row.first_year + 1));
    if (row.last_year >= row.first_year) CHECK(units.first_year == row.first_year);
  }
}

TEST_CASE("a span that ends before it begins covers nothing", "[store]") {
  const DayCover units = cover(span("2025-02-01", "2025-01-01"));
  CHECK(units.terms.empty());
  CHECK(units.first_year > units.last_year);
}

TEST_CASE("days beyond the calendar are drawn into it", "[store]") {
  const DayCover units = cover({Day::min(), Day::max()});
  CHECK(units.terms.empty());
  CHECK(units.first_year == 1);
  CHECK(units.last_year == 9999);
  CHECK(event_day_terms({Day::min(), Day::max()}).empty());
}

}  // namespace zeitstrahl
