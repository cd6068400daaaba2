#include "temporal/calendar.h"

#include <catch2/catch.hpp>

namespace zeitstrahl {

TEST_CASE("Easter falls where the almanacs have it", "[temporal]") {
  CHECK(format_day(easter_sunday(1961)) == "1961-04-02");
  CHECK(format_day(easter_sunday(2000)) == "2000-04-23");
  CHECK(format_day(easter_sunday(2008)) == "2008-03-23");
  CHECK(format_day(easter_sunday(2024)) == "2024-03-31");
  CHECK(format_day(easter_sunday(2025)) == "2025-04-20");
  CHECK(format_day(easter_sunday(2038)) == "2038-04-25");
}

TEST_CASE("feasts count from Easter, from Advent or by their day", "[temporal]") {
  CHECK(feast_day("easter-2", 2025) == parse_day("2025-04-18"));
  CHECK(feast_day("easter+60", 2025) == parse_day("2025-06-19"));
  CHECK(feast_day("advent+0", 2024) == parse_day("2024-12-01"));
  CHECK(feast_day("advent+21", 2023) == parse_day("2023-12-24"));
  CHECK(feast_day("advent-11", 2024) == parse_day("2024-11-20"));
  CHECK(feast_day("12-25", 2024) == parse_day("2024-12-25"));
  CHECK_FALSE(feast_day("02-30", 2024));
  CHECK_FALSE(feast_day("", 2024));
  CHECK_FALSE(feast_day("easter", 2024));
}

TEST_CASE("winter begins in December of its year", "[temporal]") {
  CHECK(season_span(2023, "WI") == DaySpan{*parse_day("2023-12-01"), *parse_day("2024-02-29")});
  CHECK(season_span(2024, "SU") == DaySpan{*parse_day("2024-06-01"), *parse_day("2024-08-31")});
}

}  // namespace zeitstrahl
