#include <catch2/catch.hpp>

#include "searcher/render/facet_bars.h"

namespace zeitstrahl {

namespace {

Facets of_months(int months) {
  Facets facets;
  for (int i = 0; i < months; ++i) facets.months[add_months(*parse_day("2020-01-01"), i)] = 2;
  return facets;
}

}  // namespace

TEST_CASE("bars fit their width, and one article can be seen beside a thousand", "[searcher]") {
  const auto lines = bar_lines({{"Heidebote", 1000}, {"Öl", 1}, {"nichts", 0}}, 40, false);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == "Heidebote  1000  #######################");
  CHECK(lines[1] == "Öl            1  #");
  CHECK(lines[2] == "nichts        0");
  CHECK(bar_lines({{"a", 2}, {"b", 1}}, 9, true)[1] == "b  1  ██");
}

TEST_CASE("long labels are cut, and the narrowest page still has a bar", "[searcher]") {
  const auto lines = bar_lines({{std::string(100, 'x'), 5}}, 10, false);
  CHECK(lines[0] == std::string(29, 'x') + "…  5  #");
}

TEST_CASE("more than three years are shown by year", "[searcher]") {
  CHECK(time_bars(of_months(36)).size() == 36);
  const auto years = time_bars(of_months(37));
  REQUIRE(years.size() == 4);
  CHECK(years[0].label == "2020");
  CHECK(years[0].count == 24);
  CHECK(years[3].count == 2);
  CHECK(time_bars({}).empty());
}

TEST_CASE("a facet shows its first values and how many more there are", "[searcher]") {
  Facets facets;
  for (int i = 0; i < 13; ++i) facets.places.push_back({"o", "Ort\x1b[2J", 1});
  const auto parts = facet_parts(facets);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].bars.size() == 10);
  CHECK(parts[0].more == 3);
  CHECK(parts[0].bars[0].label.find('\x1b') == std::string::npos);
}

TEST_CASE("the summary says which count is which", "[searcher]") {
  CHECK(facet_summary({.articles = 5, .stories = 5}) == "5 Artikel");
  CHECK(facet_summary({.articles = 5, .stories = 3, .undated = 1}) == "5 Artikel, zusammengefasst 3, 1 ohne Datum");
}

}  // namespace zeitstrahl
