#include "language/lexicon.h"

#include <catch2/catch.hpp>

#include "base/error.h"

namespace zeitstrahl {

TEST_CASE("the built-in tables are there", "[language]") {
  const Lexicon lexicon;
  const Table& months = lexicon.table("months");
  CHECK(months.rows.front()[months.column("word")] == "Januar");
  CHECK(lexicon.overrides().empty());
}

TEST_CASE("rows of the user's table are added after the built-in ones", "[language]") {
  Lexicon lexicon;
  const std::size_t before = lexicon.table("months").rows.size();
  lexicon.override_table("months", "word\tnumber\nHartung\t1\n");
  const Table& months = lexicon.table("months");
  REQUIRE(months.rows.size() == before + 1);
  CHECK(months.rows.back()[0] == "Hartung");
  CHECK(lexicon.overrides().at("months") == "word\tnumber\nHartung\t1\n");
}

TEST_CASE("#replace puts the user's table in place of the built-in one", "[language]") {
  Lexicon lexicon;
  lexicon.override_table("months", "#replace\nword\tnumber\nHartung\t1\n");
  REQUIRE(lexicon.table("months").rows.size() == 1);
  CHECK(lexicon.table("months").rows.front()[0] == "Hartung");
}

TEST_CASE("an unknown table is refused with the nearest names", "[language]") {
  Lexicon lexicon;
  CHECK_THROWS_WITH(lexicon.override_table("month", "word\n"), "there is no table 'month'");
  try {
    lexicon.table("monts");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.code() == ExitCode::usage);
    CHECK(error.hint().starts_with("did you mean 'months'"));
  }
}

TEST_CASE("a broken row of the user's table names table and line", "[language]") {
  Lexicon lexicon;
  CHECK_THROWS_WITH(lexicon.override_table("months", "word\tnumber\nHartung\t1\t2\n"),
                    "table 'months.tsv' line 2: 3 cells for 2 columns");
  CHECK_THROWS_WITH(lexicon.override_table("months", "word\nHartung\n"),
                    "table 'months.tsv': its columns are not those of the built-in table");
}

TEST_CASE("a refused table changes nothing", "[language]") {
  Lexicon lexicon;
  const std::string before = lexicon.fingerprint();
  CHECK_THROWS(lexicon.override_table("months", "#replace\nword\tnumber\nHartung\t1\t2\n"));
  CHECK(lexicon.fingerprint() == before);
  CHECK(lexicon.overrides().empty());
}

TEST_CASE("the fingerprint changes with any table and with nothing else", "[language]") {
  const Lexicon built_in;
  Lexicon same;
  same.override_table("months", "word\tnumber\n");
  CHECK(same.fingerprint() == built_in.fingerprint());
  Lexicon other;
  other.override_table("months", "word\tnumber\nHartung\t1\n");
  CHECK(other.fingerprint() != built_in.fingerprint());
}

}  // namespace zeitstrahl
