#include "event/clause.h"

#include <catch2/catch.hpp>
#include <string>

#include "event/sentence_reading.h"
#include "language/text_analyser.h"

namespace zeitstrahl {
namespace {

// The sentence with the number of its clause in front of each stretch.
std::string cut(const std::string& text) {
  static const Lexicon lexicon;
  static const EventTables tables(lexicon);
  const AnalysedText analysed = TextAnalyser(lexicon).analyse_title(text);
  const SentenceReading reading(SentenceView(analysed, analysed.sentences().front()), tables);
  std::string shown;
  std::uint32_t last = 99;
  for (std::uint32_t at = 0; at < reading.sentence().size(); ++at) {
    if (!reading.sentence().is_word(at)) continue;
    const std::uint32_t clause = reading.clauses().of(at);
    if (clause != last) shown += (shown.empty() ? "" : " ") + std::to_string(clause) + ":";
    shown += " " + std::string(analysed.written(reading.sentence().token(at)));
    last = clause;
  }
  return shown;
}

}  // namespace

TEST_CASE("a sentence is cut where a finite verb begins anew", "[event]") {
  CHECK(cut("Die Nachbarn schlossen einen Pakt.") == "0: Die Nachbarn schlossen einen Pakt");
  CHECK(cut("Die Nachbarn schlossen einen Pakt und der Minister sagte nichts.") ==
        "0: Die Nachbarn schlossen einen Pakt 1: und der Minister sagte nichts");
  CHECK(cut("Polen und Ungarn schlossen einen Pakt.") == "0: Polen und Ungarn schlossen einen Pakt");
  CHECK(cut("Er hofft, dass beide einen Pakt schließen.") == "0: Er hofft 1: dass beide einen Pakt schließen");
}

TEST_CASE("the dot of an ordinal or an abbreviation cuts nothing", "[event]") {
  CHECK(cut("Beide sollen bis zum 9. März einen Pakt schließen.") ==
        "0: Beide sollen bis zum März einen Pakt schließen");
  CHECK(cut("Beide sollen mit Dr. Kern einen Pakt schließen.") == "0: Beide sollen mit Dr Kern einen Pakt schließen");
}

TEST_CASE("a clause goes on behind what it embeds", "[event]") {
  CHECK(cut("Der Pakt, den beide schlossen, gilt ab Mai.") == "0: Der Pakt 1: den beide schlossen 0: gilt ab Mai");
}

TEST_CASE("an infinitive behind a mark closes the clause that waits for it", "[event]") {
  CHECK(cut("Der Pakt soll am Sonntag, 9. März, enden.") == "0: Der Pakt soll am Sonntag März enden");
  CHECK(cut("Sie wollen die Halle, die sie kaufen, im Mai öffnen.") ==
        "0: Sie wollen die Halle 1: die sie kaufen 0: im Mai öffnen");
  CHECK(cut("Der Pakt endete, Nachbarn handeln.") == "0: Der Pakt endete 1: Nachbarn handeln");
}

TEST_CASE("a preposition that may open a clause opens none where a sentence does not end with its verb", "[event]") {
  const auto opens_below = [](const std::string& text) {
    static const Lexicon lexicon;
    static const EventTables tables(lexicon);
    const AnalysedText analysed = TextAnalyser(lexicon).analyse_title(text);
    const SentenceReading reading(SentenceView(analysed, analysed.sentences().front()), tables);
    return reading.clauses()[0].type == ClauseType::subordinate;
  };
  CHECK_FALSE(opens_below("Seit Mai gilt ein Pakt in Ulm."));
  CHECK_FALSE(opens_below("Während der Messe haben beide einen Pakt unterzeichnet."));
  CHECK(opens_below("Seit der Pakt gilt, herrscht Ruhe."));
  CHECK(opens_below("Während beide einen Pakt schließen, herrscht Ruhe."));
}

TEST_CASE("an infinitive hangs on the clause before", "[event]") {
  CHECK(cut("Sie planen, einen Pakt zu schließen.") == "0: Sie planen 1: einen Pakt zu schließen");
}

}  // namespace zeitstrahl
