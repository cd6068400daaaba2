#include "searcher/timeline/sentence_fitness.h"

#include <catch2/catch.hpp>

namespace zeitstrahl {

namespace {

// Its day is named by the given words.
double penalty(std::string_view sentence, std::string_view day_words = "") {
  static const SentenceFitness fitness{Lexicon()};
  const auto begin = static_cast<std::uint32_t>(sentence.find(day_words));
  return fitness.penalty(
      {.text = sentence, .day_words = {begin, begin + static_cast<std::uint32_t>(day_words.size())}});
}

}  // namespace

TEST_CASE("a sentence that leans on others is worse to quote", "[searcher]") {
  CHECK(penalty("Die Stadt Celle eröffnete am Montag ihre neue Brücke.") == 0);
  for (const char* sentence :
       {"Er eröffnete am Montag in Celle die neue Brücke.", "Derweil eröffnete Celle am Montag die neue Brücke.",
        "Wann eröffnet die Stadt Celle ihre neue Brücke?", "„Die Brücke gefällt allen in Celle“, sagte sie.",
        "In Celle wurde am Montag zudem die neue Brücke eröffnet.", "Am Montag eröffnet.", ""}) {
    INFO(sentence);
    CHECK(penalty(sentence) > 0);
  }
}

TEST_CASE("an article before its noun does not lean", "[searcher]") {
  CHECK(penalty("Das Rathaus von Celle wurde am Montag eröffnet.") == 0);
  CHECK(penalty("Das teilte die Stadt Celle am Montag ihren Bürgern mit.") >= unquotable);
}

TEST_CASE("a pronoun may mean who was named before it, but not a day", "[searcher]") {
  CHECK(penalty("Am Montag hatte er Celles neue Brücke eröffnet.", "Am Montag") > 0);
  CHECK(penalty("Am 8. Mai hatte sie Celles neue Brücke eröffnet.", "Am 8. Mai") > 0);
  CHECK(penalty("Am Montag sagte Baurätin Kolbe, sie habe in Celle gebaut.", "Am Montag") == 0);
  CHECK(penalty("Kolbe sagte am Montag, sie habe in Celle eine Brücke gebaut.", "am Montag") == 0);
}

TEST_CASE("the stamp of a ticker and the mark of a list are no part of a sentence to quote", "[searcher]") {
  CHECK(penalty("Montag, 5. Mai, 9 Uhr: Die Stadt Celle eröffnet ihre neue Brücke.", "Montag, 5. Mai, 9 Uhr") > 0);
  CHECK(penalty("+ Celle eröffnet am Montag seine neue Brücke + Hafen gesperrt.") > 0);
}

TEST_CASE("a title needs neither a final mark nor many words", "[searcher]") {
  const SentenceFitness fitness{Lexicon()};
  const auto of_title = [&](std::string_view title) {
    return fitness.penalty({.text = title, .from = QuotedFrom::title});
  };
  CHECK(of_title("Celle eröffnet neue Brücke") == 0);
  CHECK(of_title("Neue Brücke") > 0);
  CHECK(of_title("Wer braucht diese neue Brücke?") > 0);
}

}  // namespace zeitstrahl
