#include "language/aliases.h"

#include <catch2/catch.hpp>
#include <set>

#include "language/token.h"

namespace zeitstrahl {

namespace {

std::set<std::string> others(std::string_view name, AliasKind kind) {
  static const Aliases aliases{Lexicon()};
  std::set<std::string> names;
  for (const Alias& alias : aliases.of(folded_words(name))) {
    std::string joined;
    for (const std::string& word : alias.words) joined += (joined.empty() ? "" : " ") + word;
    if (alias.kind == kind) names.insert(joined);
  }
  return names;
}

}  // namespace

TEST_CASE("a name is known by its other names", "[language]") {
  CHECK(others("Kyjiw", AliasKind::name).contains("kiew"));
  CHECK(others("Kiews", AliasKind::name).contains("kyjiw"));
  CHECK(others("Zelensky", AliasKind::name).contains("selenskyj"));
  CHECK(others("Vereinigtes Königreich", AliasKind::name).contains("grossbritannien"));
  CHECK(others("Großbritannien", AliasKind::name).contains("vereinigtes königreich"));
  CHECK(others("Großbritannien", AliasKind::government) == std::set<std::string>{"london"});
  CHECK(others("Gartenzaun", AliasKind::name).empty());
  CHECK(others("Schweiz", AliasKind::government).contains("bern"));
  CHECK(others("BER", AliasKind::government).empty());
  CHECK(others("prägt", AliasKind::government).empty());
  CHECK(others("", AliasKind::name).empty());
}

TEST_CASE("a noun and a verb of one word that share no stem find each other", "[language]") {
  CHECK(others("Rücktritts", AliasKind::form) == std::set<std::string>{"zurücktreten"});
  CHECK(others("zurücktreten", AliasKind::form) == std::set<std::string>{"rücktritt"});
  CHECK(others("Rauswurf", AliasKind::form).contains("hinauswerfen"));
  CHECK(others("Rücktritt", AliasKind::name).empty());
}

TEST_CASE("a state is also called by its capital, but who asks for the city does not mean the state", "[language]") {
  CHECK(others("Russland", AliasKind::government) == std::set<std::string>{"moskau", "kreml"});
  for (const char* city : {"Moskau", "Kreml", "Rom", "Weißes Haus", "Brüssel"}) {
    CAPTURE(city);
    CHECK(others(city, AliasKind::government).empty());
  }
}

TEST_CASE("every row of the aliases names two things at least, in a known kind", "[language]") {
  const Lexicon lexicon;
  const Aliases aliases(lexicon);
  for (const TableRow& row : lexicon.table("aliases").rows) {
    CAPTURE(row[0]);
    const std::vector<std::string_view> names = split(row[0], ',');
    const bool seat = row[1] == "government";  // of it the last name has others
    for (const std::string_view name : seat ? std::vector{names.back()} : names) {
      CHECK_FALSE(aliases.of(folded_words(name)).empty());
    }
  }
}

}  // namespace zeitstrahl
