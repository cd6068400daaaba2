#include "language/stem.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/unicode.h"
#include "language/cistem.h"
#include "language/lexicon.h"
#include "tables.h"

namespace zeitstrahl {

namespace {

std::string stem_of(std::string_view written) { return std::string(Stemmer().stem(folded(written))); }

bool meet(std::string_view pair) {
  const std::vector<std::string_view> words = split(pair, ' ');
  REQUIRE(words.size() == 2);
  return stem_of(words[0]) == stem_of(words[1]);
}

}  // namespace

TEST_CASE("umlauts and their spellings meet", "[language]") {
  CHECK(without_umlauts("müller") == "muller");
  CHECK(without_umlauts("mueller") == "muller");
  CHECK(without_umlauts("übung") == "ubung");
  CHECK(without_umlauts("neue") == "neue");
  CHECK(without_umlauts("quelle") == "quelle");
  CHECK(without_umlauts("bauen") == "bauen");
  CHECK(without_umlauts("\xC3") == "\xC3");
  CHECK(without_umlauts("café") == "café");
  CHECK(with_umlauts("mueller") == "müller");
  CHECK(with_umlauts("müller") == "müller");
  CHECK(with_umlauts("neue") == "neue");
  CHECK(with_umlauts("oel") == "öl");
  CHECK(with_umlauts("") == "");
}

TEST_CASE("endings go one by one, and short words keep theirs", "[language]") {
  CHECK(without_endings("hunden") == "hund");
  CHECK(without_endings("lampen") == "lamp");
  CHECK(without_endings("tor") == "tor");
  CHECK(without_endings("bett") == "bett");      // the second of a doubled letter stays
  CHECK(without_endings("schein") == "schein");  // sch and ei count as one letter each
  CHECK(without_endings("kundigem") == "kundig");
  CHECK(without_endings("").empty());
}

TEST_CASE("forms of one word have one stem", "[language]") {
  for (const Table& table : {phrases("stems.tsv")}) {
    for (const TableRow& row : table.rows) {
      CAPTURE(row[0], row[1]);
      CHECK((stem_of(row[0]) == stem_of(row[1])) == (row[2] == "one"));
    }
  }
}

TEST_CASE("every row of the tables of stems does what its examples say", "[language]") {
  const Lexicon lexicon;
  for (const char* name : {"verb_prefixes", "derivations", "closed_words", "long_participles"}) {
    const Table& table = lexicon.table(name);
    for (const TableRow& row : table.rows) {
      CAPTURE(name, row[0], row[table.column("example")], row[table.column("counter")]);
      CHECK(meet(row[table.column("example")]));
      CHECK_FALSE(meet(row[table.column("counter")]));
    }
  }
  const Table& lookalikes = lexicon.table("stem_lookalikes");
  for (const TableRow& row : lookalikes.rows) {
    CAPTURE(row[0], row[lookalikes.column("example")], row[lookalikes.column("counter")]);
    CHECK_FALSE(meet(row[lookalikes.column("example")]));
    CHECK(meet(row[lookalikes.column("counter")]));
  }
  const Table& own = lexicon.table("own_stems");
  for (const TableRow& row : own.rows) {
    CAPTURE(row[0], row[own.column("example")], row[own.column("counter")]);
    CHECK(meet(row[own.column("example")]));
    CHECK_FALSE(meet(row[own.column("counter")]));
  }
  const Table& irregular = lexicon.table("irregular_stems");
  for (const TableRow& row : irregular.rows) {
    CAPTURE(row[0], row[irregular.column("counter")]);
    CHECK(stem_of(row[irregular.column("word")]) == stem_of(row[irregular.column("like")]));
    CHECK_FALSE(meet(row[irregular.column("counter")]));
  }
}

TEST_CASE("a number is found with points and without, a sign as its word", "[language]") {
  CHECK(meet("50.000 50000"));
  CHECK(meet("1.200.000 1200000"));
  CHECK(meet("1.250,50 1250,50"));
  CHECK_FALSE(meet("20.30 2030"));
  CHECK_FALSE(meet("0.500 500"));
  CHECK_FALSE(meet("17.01.2025 17012025"));
  CHECK_FALSE(meet("1.50.000 150000"));
  CHECK_FALSE(meet("1234.567 1234567"));
  CHECK(meet("% Prozent"));
  CHECK(meet("§ Paragraph"));
  CHECK(meet("Paragrafen Paragraphs"));
  const Lexicon lexicon;
  const Table& signs = lexicon.table("spoken_signs");
  for (const TableRow& row : signs.rows) {
    CAPTURE(row[0], row[1]);
    CHECK(stem_of(row[0]) == stem_of(row[1]));
  }
}

TEST_CASE("a stem is never empty and the cache changes nothing", "[language]") {
  Stemmer stemmer;
  for (const char* word : {"a", "en", "ung", "ungen", "gegen", "zuzuzuzun", "1990er", "geee", "'", "ge"}) {
    const std::string first(stemmer.stem(word));
    CHECK_FALSE(first.empty());
    CHECK(stemmer.stem(word) == first);
  }
  CHECK(stemmer.stem("").empty());
}

}  // namespace zeitstrahl
