#include "searcher/timeline/quotable_part.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>

namespace zeitstrahl {

namespace {

std::string quoted(std::string_view sentence) {
  static const QuotablePart part{Lexicon()};
  return std::string(part.of(sentence).of(sentence));
}

}  // namespace

TEST_CASE("the stamp of a ticker is not quoted", "[searcher]") {
  const std::string sentence = "Celle eröffnet am Montag seine neue Brücke.";
  for (const char* stamp : {"Montag, 5. Mai, 9 Uhr: ", "Montag, 5. Mai 2025, 09.15 Uhr: ", "5. Mai 2025: ",
                            "Dienstag 01:05 Uhr: ", "[9.15 Uhr] ", "+++ 12:10 Uhr: ", "• ", "– "}) {
    INFO(stamp);
    CHECK(quoted(stamp + sentence) == (stamp[0] == '[' ? stamp + sentence : sentence));
  }
}

TEST_CASE("the marks of a newspaper are not quoted", "[searcher]") {
  CHECK(quoted("(CB Plus) Celle eröffnet seine neue Brücke.") == "Celle eröffnet seine neue Brücke.");
  CHECK(quoted("Celle eröffnet seine neue Brücke. (C+)") == "Celle eröffnet seine neue Brücke.");
  CHECK(quoted("Celle eröffnet seine neue Brücke. (mit dpa)") == "Celle eröffnet seine neue Brücke.");
  CHECK(quoted("Celle eröffnet seine neue Brücke. (AFP/dpa)") == "Celle eröffnet seine neue Brücke.");
  CHECK(quoted("Celle eröffnet seine neue Brücke +++") == "Celle eröffnet seine neue Brücke");
}

TEST_CASE("what belongs to a sentence stays", "[searcher]") {
  for (const char* sentence :
       {"Celle eröffnet seine neue Brücke.", "Montag in Celle: Die Brücke wird eröffnet.",
        "Am Montag, 9 Uhr, eröffnet Celle seine Brücke: endlich.", "2:1 gewann Celle am Montag gegen Gifhorn.",
        "100 Autos fuhren in Celle über die Brücke (im Mai).", "In Celle traf sich das neue Gremium (die Baurunde)",
        "„Montag: Brücke offen“ stand in Celle am Rathaus.", "5. Mai: Brücke eröffnet.", "", "+"}) {
    INFO(sentence);
    CHECK(quoted(sentence) == sentence);
  }
}

}  // namespace zeitstrahl
