#include "language/compounds.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/unicode.h"
#include "language/compound_learner.h"

namespace zeitstrahl {

namespace {

using Parts = std::vector<std::string>;

void add(WordCounts& counts, const std::string& text, const std::string& title = "") {
  static const Determiners before_nouns = determiners(Lexicon());
  counts.add_article(title, text, before_nouns);
}

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
    add(counts, text);
  }
  return counts;
}

Parts parts_of(const Compounds& compounds, std::string_view written) { return compounds.parts(folded(written)); }

struct Row {
  const char* word;
  Parts parts;
};

void check_parts(const Compounds& compounds, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(parts_of(compounds, row.word) == row.parts);
  }
}

}  // namespace

TEST_CASE("compounds are learnt from the words of the archive", "[language]") {
  const Compounds compounds = learn_compounds(counts(), Lexicon());
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
  check_parts(compounds, rows);
}

TEST_CASE("a name that looks like a compound is none", "[language]") {
  WordCounts counts;
  for (int i = 0; i < 10; ++i) {
    add(counts, "Das Salz, der Wolf, das Moor, der Ritter, die Burg, die Haft, das Rudel und das Dorf im Süden.");
    add(counts, "Sie kam nach Salzburg, nach Wolfsburg, nach Moorburg, nach Südkorea und dort in Dorfhaft.");
    add(counts, "Wir sahen das Wolfsrudel, die Ritterburg, das Moordorf und Korea. Wolfsrudeln folgten Rudel.");
    add(counts,
        "Sie fuhr zu Moorhaft, wegen Moorhafts, mit Burghaft. Der Ritterspieler traf Ritterspieler, ein Spieler.");
  }
  for (int i = 0; i < 9; ++i) add(counts, "Sie kam nach Ritterdorf und nach Salzdorf.");
  const Compounds compounds = learn_compounds(counts, Lexicon());
  const std::vector<Row> rows{
      {"Salzburg", {}},
      {"Wolfsburg", {}},
      {"Moorburg", {}},
      {"Ritterburg", {"ritter", "burg"}},
      {"Wolfsrudel", {"wolf", "rudel"}},
      {"Südkorea", {"süd", "korea"}},
      {"Salzdorf", {"salz", "dorf"}},  // nine times tell too little
      {"Moordorf", {"moor", "dorf"}},
  };
  check_parts(compounds, rows);
}

TEST_CASE("a noun that goes without an article is still a compound", "[language]") {
  WordCounts counts;
  for (int i = 0; i < 10; ++i) {
    add(counts,
        "Der Kopf, der Hals, der Bauch und das Dorf, die Schmerzen, die Haft und der Projektleiter, ein Projekt.");
    add(counts,
        "Er hat Kopfschmerzen, Halsschmerzen, Bauchschmerzen und kommt in Dorfhaft, wegen Dorfhafts, zu Dorfhaften.");
    add(counts,
        "Wir sahen das Dorfprojekt und mit Dorfprojekten, Kopfprojekten, Halsprojekten und Bauchprojekten viel.");
  }
  const Compounds compounds = learn_compounds(counts, Lexicon());
  const std::vector<Row> rows{
      {"Kopfschmerzen", {"kopf", "schmerzen"}},
      {"Dorfhaft", {"dorf", "haft"}},  // its forms are one word, and the only such
      {"Dorfprojekt", {"dorf", "projekt"}},
      {"Dorfprojekten", {"dorf", "projekten"}},
  };
  check_parts(compounds, rows);
}

TEST_CASE("compounds inside of a compound are told too", "[language]") {
  const Compounds compounds(Compounds::Learnt{.modifiers = {{"friedens", {.base = "frieden", .partners = 40}},
                                                            {"nobel", {.base = "nobel", .partners = 20}},
                                                            {"bundes", {.base = "bund", .partners = 90}},
                                                            {"bundestags", {.base = "bundestag", .partners = 9}},
                                                            {"tags", {.base = "tag", .partners = 50}}},
                                              .heads = {{"preis", 90}, {"nobelpreis", 2}, {"wahl", 60}, {"tag", 90}},
                                              .articles = 100});
  const auto of_prize = compounds.taken_apart("friedensnobelpreises");
  CHECK(of_prize.parts == Parts{"frieden", "nobel", "preises"});
  CHECK(of_prize.inner == Parts{"nobelpreises"});
  const auto of_vote = compounds.taken_apart("bundestagswahl");
  CHECK(of_vote.parts == Parts{"bund", "tag", "wahl"});
  CHECK(of_vote.inner == Parts{"bundestag"});
  CHECK(compounds.taken_apart("nobelpreis").inner.empty());
}

TEST_CASE("writers join the parts of some words in two ways", "[language]") {
  const auto modifier = [](const char* base) { return Compounds::Modifier{.base = base, .partners = 40}; };
  const Compounds compounds(Compounds::Learnt{.modifiers = {{"schaden", modifier("schaden")},
                                                            {"schadens", modifier("schaden")},
                                                            {"anleihe", modifier("anleihe")},
                                                            {"anleihen", modifier("anleihe")},
                                                            {"gesetz", modifier("gesetz")},
                                                            {"gesetzes", modifier("gesetz")},
                                                            {"werk", modifier("werk")},
                                                            {"vertrags", modifier("vertrag")},
                                                            {"lade", modifier("laden")},
                                                            {"landes", modifier("land")},
                                                            {"kinder", modifier("kind")},
                                                            {"auto", modifier("auto")},
                                                            {"haus", modifier("haus")}},
                                              .heads = {{"ersatz", 40},
                                                        {"kauf", 40},
                                                        {"entwurf", 40},
                                                        {"arbeiter", 40},
                                                        {"fläche", 40},
                                                        {"gericht", 40},
                                                        {"lied", 40},
                                                        {"tier", 40}},
                                              .articles = 100});
  struct Row {
    const char* word;
    std::vector<std::string> others;
  };
  const std::vector<Row> rows{{"Schadenersatz", {"schadensersatz"}},
                              {"Schadensersatzes", {"schadenersatzes"}},
                              {"Anleihekauf", {"anleihenkauf"}},
                              {"Anleihenkäufe", {"anleihekäufe"}},
                              {"Gesetzentwurf", {"gesetzesentwurf"}},
                              {"Gesetzesentwürfe", {"gesetzentwürfe"}},
                              {"Werkvertragsarbeiter", {"werksvertragsarbeiter", "werkvertragarbeiter"}},
                              {"Ladefläche", {}},     // of "laden"
                              {"Landesgericht", {}},  // is no Landgericht
                              {"Kinderlied", {}},
                              {"Autokauf", {}},
                              {"Haustier", {}},  // "Hausestier" would have another stem
                              {"Kauf", {}},
                              {"", {}}};
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(compounds.joined_otherwise(folded(row.word)) == row.others);
  }
  CHECK(Compounds::none().joined_otherwise("schadenersatz").empty());
}

TEST_CASE("a head is known in its own form and with endings, not by its stem", "[language]") {
  const Compounds compounds(Compounds::Learnt{.modifiers = {{"deich", {.base = "deich", .partners = 40}}},
                                              .heads = {{"bruch", 40}, {"ort", 40}, {"rest", 40}, {"angst", 40}},
                                              .articles = 100});
  CHECK(parts_of(compounds, "Deichbrüche") == Parts{"deich", "brüche"});
  CHECK(parts_of(compounds, "Deichorte") == Parts{"deich", "orte"});
  for (const char* none : {"Deichört", "Deichres", "Deichangenen"}) CHECK(parts_of(compounds, none).empty());
}

TEST_CASE("what an earlier version learnt is learnt anew", "[language]") {
  CHECK(Compounds(std::string("compounds 1\n3\nm a b 1\nh a 1")).packed().empty());
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
  add(first, "Ein Gartenzaun am Garten.", "Der Zaun");
  WordCounts second;
  add(second, "Ein Gartentor am Garten.", "Das Tor");
  WordCounts one = first;
  one.add(second);
  WordCounts other = second;
  other.add(first);
  CHECK(learn_compounds(one, Lexicon()).packed() == learn_compounds(other, Lexicon()).packed());
}

TEST_CASE("a damaged table of compounds is refused with the next step", "[language]") {
  for (const char* packed : {"x", "compounds 2", "compounds 2\nx", "compounds 2\n3\nm a b", "compounds 2\n3\nh a 0",
                             "compounds 2\n3\nh a -1", "compounds 2\n3\nq a", "compounds 2\n3\n"}) {
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
