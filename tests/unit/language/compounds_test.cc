#include "language/compounds.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/unicode.h"
#include "language/compound_learner.h"

namespace zeitstrahl {

namespace {

using Parts = std::vector<std::string>;

// A village paper.
WordCounts counts() {
  WordCounts counts;
  for (const char* text : {
           "Der neue Garten hat ein Tor. Das Gartentor ist offen, und der Gartenzaun fehlt. Ein Zaun kostet Geld.",
           "Die Schule sucht einen Bus. Der Schulbus hatte eine Panne, der Schulhof ist leer. Ein Hof ohne Kinder.",
           "Viele suchen Arbeit. Jeder Arbeitsplatz zählt, sagt der Platz vor dem Amt. Das Arbeitsamt schweigt.",
           "Mit dem Kind kam das Kinderlied. Ein Lied im Hof. Der Verein plant das Dorfschulfest. Im Dorf ist Fest.",
           "Alle üben. Die Erzeugung ruht, die Überzeugung bleibt.",
           "Auf einer Wiese lag Laub. Ein Verband half. Die Blume blüht, der Blumenkasten steht. Ein Kasten Wasser.",
       }) {
    counts.add_article("", text);
  }
  return counts;
}

Parts parts_of(const Compounds& compounds, std::string_view written) { return compounds.parts(folded(written)); }

}  // namespace

TEST_CASE("compounds are learnt from the words of the archive", "[language]") {
  const Compounds compounds = learn_compounds(counts(), Lexicon());
  struct Row {
    const char* word;
    Parts parts;
  };
  const std::vector<Row> rows{
      {"Gartentor", {"garten", "tor"}},
      {"Gartenzauns", {"garten", "zauns"}},
      {"Schulbus", {"schule", "bus"}},
      {"Arbeitsplatz", {"arbeit", "platz"}},
      {"Kinderlied", {"kinder", "lied"}},
      {"Blumenkasten", {"blume", "kasten"}},
      {"Gartenlied", {"garten", "lied"}},  // never seen, but its parts are
      {"Garten", {}},
      {"Verband", {}},
      {"Überzeugung", {}},  // is not made of "üben"
      {"Freitag", {}},
      {"", {}},
      {"tor", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(parts_of(compounds, row.word) == row.parts);
  }
}

TEST_CASE("what was learnt is packed and taken out again", "[language]") {
  const Compounds compounds = learn_compounds(counts(), Lexicon());
  const Compounds again(compounds.packed());
  CHECK(again.packed() == compounds.packed());
  CHECK(again.articles() == 6);
  CHECK(parts_of(again, "Gartentor") == Parts{"garten", "tor"});
  CHECK(parts_of(Compounds::none(), "Gartentor").empty());
  CHECK(Compounds::none().packed().empty());
}

TEST_CASE("learning does not depend on the order of the articles", "[language]") {
  WordCounts first;
  first.add_article("Der Zaun", "Ein Gartenzaun am Garten.");
  WordCounts second;
  second.add_article("Das Tor", "Ein Gartentor am Garten.");
  WordCounts one = first;
  one.add(second);
  WordCounts other = second;
  other.add(first);
  CHECK(learn_compounds(one, Lexicon()).packed() == learn_compounds(other, Lexicon()).packed());
}

TEST_CASE("a damaged table of compounds is refused with the next step", "[language]") {
  for (const char* packed : {"x", "compounds 1", "compounds 1\nx", "compounds 1\n3\nm a b", "compounds 1\n3\nh a 0",
                             "compounds 1\n3\nh a -1", "compounds 1\n3\nq a", "compounds 1\n3\n"}) {
    CAPTURE(packed);
    try {
      const Compounds compounds{std::string(packed)};
      FAIL("no error");
    } catch (const Error& error) {
      CHECK(error.code() == ExitCode::unusable);
      CHECK(error.hint().find("--relearn") != std::string::npos);
    }
  }
}

}  // namespace zeitstrahl
