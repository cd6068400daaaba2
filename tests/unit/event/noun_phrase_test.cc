// Whether a sentence says who or where, as "In Husum" and "Norwegen" do.
#include "event/noun_phrase.h"

#include <catch2/catch.hpp>
#include <string>

#include "event/sentence_reading.h"
#include "language/text_analyser.h"

namespace zeitstrahl {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

bool names(const std::string& text) {
  static const EventTables tables(lexicon());
  const AnalysedText analysed = TextAnalyser(lexicon()).analyse_title(text);
  return names_something(SentenceReading(SentenceView(analysed, analysed.sentences().front()), tables), tables);
}

}  // namespace

TEST_CASE("places, states and firms are names, words of the tables are none", "[event]") {
  CHECK(names("In Husum fiel die Zahl der Infizierten."));
  CHECK(names("In Norwegen fiel die Zahl der Infizierten."));
  CHECK(names("Bei VW fallen Stellen weg."));
  CHECK(names("Wie das RKI sagt, fiel die Zahl der Infizierten."));
  CHECK_FALSE(names("Dort fiel die Zahl der Infizierten."));
  CHECK_FALSE(names("In Quarantäne sind viele der Infizierten."));
}

}  // namespace zeitstrahl
