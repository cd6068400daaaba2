// Digests: which titles call an article one, and what the headlines of its items are.
#include "language/digest.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "language/text_analyser.h"

namespace zeitstrahl {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

std::vector<std::string> headlines_of(const std::string& title, const std::string& body) {
  const AnalysedText text = TextAnalyser(lexicon()).analyse_body(body, title);
  std::vector<std::string> headlines;
  for (const Sentence& sentence : text.sentences()) {
    if (sentence.form == SentenceForm::headline) headlines.emplace_back(sentence.range.of(body));
  }
  return headlines;
}

const std::string items =
    "Das Wichtigste aus Husum\n"
    "Reederei meldet Insolvenz an. Ihr fehlen zwei Schiffe. Die Fähre fährt vorerst weiter.\n"
    "Deichgraf zu Haftstrafe verurteilt. Er hatte Steine verkauft, die dem Bund gehören.\n"
    "Außerdem:\n"
    "Rat lehnt neuen Leuchtturm ab. Zum Bericht\n";

}  // namespace

TEST_CASE("a title calls an article a digest in the words of the table", "[language]") {
  const Digests digests(lexicon());
  const Table& table = lexicon().table("digest_titles");
  for (const TableRow& row : table.rows) {
    INFO(row[table.column("words")]);
    CHECK(digests.is_called_so(row[table.column("example")]));
    CHECK_FALSE(digests.is_called_so(row[table.column("counter")]));
  }
}

TEST_CASE("a line above items that are to come is one of the table", "[language]") {
  const Digests digests(lexicon());
  const Table& table = lexicon().table("announcing_lines");
  for (const TableRow& row : table.rows) {
    INFO(row[table.column("words")]);
    CHECK(digests.announces(row[table.column("example")]));
    CHECK_FALSE(digests.announces(row[table.column("counter")]));
  }
}

TEST_CASE("each item of a digest begins with a headline", "[language]") {
  CHECK(headlines_of("Nachrichten am Abend", items) == std::vector<std::string>{"Reederei meldet Insolvenz an.",
                                                                                "Deichgraf zu Haftstrafe verurteilt.",
                                                                                "Rat lehnt neuen Leuchtturm ab."});
  CHECK(headlines_of("Ein Abend in Husum", items).empty());
}

TEST_CASE("what is called a digest and written like any article has no items", "[language]") {
  const std::string prose =
      "Die Reederei hat nach dem Sturm vom Wochenende, der zwei ihrer Schiffe auf Grund setzte, am Freitag beim "
      "Gericht "
      "in Husum Insolvenz angemeldet. Die Fähre fährt vorerst.\n";
  CHECK(headlines_of("Nachrichten am Abend", prose + prose + prose + prose).empty());
  CHECK(headlines_of("Nachrichten am Abend", prose + prose + prose + prose + "Ein Turm. Noch einer.\n").empty());
  CHECK(headlines_of("Nachrichten am Abend", "").empty());
}

}  // namespace zeitstrahl
