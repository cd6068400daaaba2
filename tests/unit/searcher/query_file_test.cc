#include "searcher/query_file.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace zeitstrahl {

TEST_CASE("a line is an id, a tab and a query", "[searcher]") {
  std::istringstream in("# Kopf\nq1\tElbe Brücke\r\n\n  \nq2\t a\tb \nq3\tK\xf6ln");
  const auto queries = read_queries(in, "f");
  REQUIRE(queries.size() == 3);
  CHECK(queries[0].id == "q1");
  CHECK(queries[0].text == "Elbe Brücke");
  CHECK(queries[0].place == "'f' line 2");
  CHECK(queries[1].text == "a\tb");
  CHECK(queries[2].text == "Köln");
  for (const FiledQuery& query : queries) CHECK_FALSE(query.fault);
}

TEST_CASE("what is no query says why, and what to do", "[searcher]") {
  std::istringstream in("Elbe\n\tElbe\nq\t\nq1\tElbe\nq1\tRhein\n");
  const auto queries = read_queries(in, "f");
  REQUIRE(queries.size() == 5);
  CHECK(std::string(queries[0].fault->what()) == "'f' line 1: no tab behind the id");
  CHECK(std::string(queries[1].fault->what()) == "'f' line 2: no id in front of the tab");
  CHECK(std::string(queries[2].fault->what()) == "'f' line 3: no query behind the tab");
  CHECK_FALSE(queries[3].fault);
  CHECK(std::string(queries[4].fault->what()) == "'f' line 5: a second query 'q1'");
  CHECK_FALSE(queries[4].fault->hint().empty());
}

}  // namespace zeitstrahl
