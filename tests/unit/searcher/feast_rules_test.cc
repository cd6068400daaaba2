#include "searcher/timeline/feast_rules.h"

#include <catch2/catch.hpp>

namespace zeitstrahl {

TEST_CASE("rules that name a feast are found by their value, not those that count from one", "[searcher]") {
  const auto rules = feast_rules(Lexicon());
  for (const char* name : {"feast", "feast-year", "feast-weekend", "feast-saint"}) CHECK(rules.contains(name));
  for (const char* name : {"weekday-by-feast-after", "evening-before-feast", "today"})
    CHECK_FALSE(rules.contains(name));
}

}  // namespace zeitstrahl
