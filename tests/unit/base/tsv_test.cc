#include "base/tsv.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/error.h"

namespace zeitstrahl {

TEST_CASE("a table is read with its columns, comments and line numbers", "[base]") {
  const Table table = parse_table("t.tsv", "# comment\nword\tnumber\r\n\neins\t1\r\nzwei\n");
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0][table.column("number")] == "1");
  CHECK(table.rows[0].line == 4);
  CHECK(table.rows[1][table.column("number")].empty());
}

TEST_CASE("a broken table names its file and line", "[base]") {
  CHECK_THROWS_WITH(parse_table("t.tsv", "word\na\tb\n"), "table 't.tsv' line 2: 2 cells for 1 columns");
  CHECK_THROWS_WITH(parse_table("t.tsv", "word\n").column("number"), "table 't.tsv' has no column 'number'");
}

TEST_CASE("a cell that means nothing is refused with its file and line", "[base]") {
  const Table table = parse_table("t.tsv", "word\tletters\n# x\na\t12\nb\tviele\n");
  CHECK(number_in(table, table.rows[0], 1) == 12);
  CHECK_THROWS_WITH(number_in(table, table.rows[1], 1), "table 't.tsv' line 4: 'viele' is no number");
  CHECK_THROWS_WITH(refuse_name(table, table.rows[1], "word", "b"), "table 't.tsv' line 4: unknown word 'b'");
}

TEST_CASE("an empty text is an empty table", "[base]") { CHECK(parse_table("t.tsv", "").rows.empty()); }

}  // namespace zeitstrahl
