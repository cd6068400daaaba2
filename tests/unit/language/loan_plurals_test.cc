#include "language/loan_plurals.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/unicode.h"
#include "language/stem.h"
#include "tables.h"

namespace zeitstrahl {

namespace {

// By the stem or as another form.
bool meet(const LoanPlurals& plurals, std::string_view pair) {
  const std::vector<std::string_view> words = split(pair, ' ');
  REQUIRE(words.size() == 2);
  Stemmer stemmer;
  const std::string wanted(stemmer.stem(folded(words[1])));
  const std::string first = folded(words[0]);
  std::vector<std::string> forms = plurals.other_forms(first);
  forms.push_back(first);
  for (const std::string& form : forms) {
    if (stemmer.stem(form) == wanted) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("every row of the table of loan plurals does what its examples say, both ways", "[language]") {
  const Lexicon lexicon;
  const LoanPlurals plurals(lexicon);
  const Table& table = lexicon.table("loan_plurals");
  for (const TableRow& row : table.rows) {
    const std::string_view example = row[table.column("example")];
    const std::size_t blank = example.find(' ');
    CAPTURE(example, row[table.column("counter")]);
    CHECK(meet(plurals, example));
    CHECK(meet(plurals, std::string(example.substr(blank + 1)) + " " + std::string(example.substr(0, blank))));
    CHECK_FALSE(meet(plurals, row[table.column("counter")]));
  }
}

TEST_CASE("a genitive has the plural of its word; most words have no other form", "[language]") {
  const Lexicon lexicon;
  const LoanPlurals plurals(lexicon);
  CHECK(plurals.other_forms("museums") == std::vector<std::string>{"museen"});
  CHECK(plurals.other_forms("ien").empty());
  CHECK(plurals.other_forms("haus").empty());
  CHECK(plurals.other_forms("").empty());
}

}  // namespace zeitstrahl
