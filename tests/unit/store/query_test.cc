#include "store/query.h"

#include <catch2/catch.hpp>

namespace zeitstrahl {

TEST_CASE("a query is printed on one line", "[store]") {
  using Op = Query::Op;
  const Query ukraine{.op = Op::word, .text = "ukraine"};
  const Query road{.op = Op::phrase, .words = {"seidene", "straße"}};
  const Query front{.op = Op::filter, .field = "kind", .text = "frontline"};
  const DaySpan january{*parse_day("2025-01-01"), *parse_day("2025-01-31")};
  struct Row {
    Query query;
    std::string text;
  };
  const std::vector<Row> rows{
      {{}, "*"},
      {ukraine, "ukraine"},
      {{.op = Op::exact, .text = "kiew"}, "=kiew"},
      {{.op = Op::truncated, .text = "hafen"}, "hafen*"},
      {{.op = Op::word, .field = "title", .text = "kiew"}, "title:kiew"},
      {{.op = Op::near, .words = {"kiew", "moskau"}, .distance = 5}, "(kiew NEAR/5 moskau)"},
      {{.op = Op::filter, .field = "place", .text = "Bad Ems"}, "place:\"Bad Ems\""},
      {{.op = Op::event_days, .days = january}, "date:2025-01-01..2025-01-31"},
      {{.op = Op::published, .days = {january.first, january.first}}, "published:2025-01-01"},
      {{.op = Op::any_of, .children = {ukraine, front}}, "(ukraine OR kind:frontline)"},
      {{.op = Op::all_of, .children = {{.op = Op::without, .children = {ukraine, front}}, road}},
       "((ukraine AND NOT kind:frontline) AND \"seidene straße\")"},
  };
  for (const Row& row : rows) CHECK(to_string(row.query) == row.text);
}

}  // namespace zeitstrahl
