#include "base/edit_distance.h"

#include <catch2/catch.hpp>

namespace zeitstrahl {

TEST_CASE("slips are counted, a swap as one", "[base]") {
  struct Row {
    const char32_t* a;
    const char32_t* b;
    std::optional<std::size_t> slips;
  };
  const std::vector<Row> rows = {
      {U"brücke", U"brücke", 0}, {U"brücke", U"brücken", 1}, {U"brücke", U"rbücke", 1},
      {U"brücke", U"brüke", 1},  {U"brücke", U"blücke", 1},  {U"brücke", U"brükce", 1},
      {U"elbe", U"ebbel", 2},    {U"elbe", U"donau", {}},    {U"", U"", 0},
      {U"", U"ab", 2},           {U"", U"abc", {}},
  };
  for (const Row& row : rows) {
    CHECK(edit_distance(row.a, row.b, 2) == row.slips);
    CHECK(edit_distance(row.b, row.a, 2) == row.slips);
  }
}

}  // namespace zeitstrahl
