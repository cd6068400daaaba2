// Which day of the lead is that of the news, and which only stands beside it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

namespace {

// Of the headline above such a text, published on Friday, 2025-01-17.
std::string headline_day(const std::string& body) {
  return extracted::day_of(extracted::events_of("Nachbarn unterzeichnen Abkommen", body), "agreement");
}

const std::string published = "2025-01-17 publication";

}  // namespace

TEST_CASE("a day that the lead names beside its news is not that of the headline", "[event]") {
  CHECK(headline_day("Am Mittwoch haben sich beide in Ulm getroffen.") == "2025-01-15 lead");
  CHECK(headline_day("Beide haben sich geeinigt. Zuletzt am Mittwoch sangen sie in Ulm.") == published);
  CHECK(headline_day("Davon zeugt ein Brief, der auf den 15. Januar datiert ist.") == published);
  CHECK(headline_day("Das steht in einem Brief mit Datum 15. Januar.") == published);
  CHECK(headline_day("In Ulm leben 90 Wölfe (Stand Mittwoch).") == published);
  CHECK(headline_day("Der Sturm vom Mittwoch sorgt in Ulm noch immer für Ärger.") == published);
  CHECK(headline_day("Das melden die Behörden der Nachbarn zur Entscheidung vom Freitag.") == "2025-01-17 lead");
  CHECK(headline_day("Nach dem Sturm am Mittwoch ruht der Verkehr.") == published);
}

TEST_CASE("what was so until the news is of another day", "[event]") {
  CHECK(headline_day("Am Mittwoch lag der Pegel noch bei neun Metern.") == published);
  CHECK(headline_day("Am Mittwoch lag der Pegel nur noch bei neun Metern.") == "2025-01-15 lead");
  CHECK(headline_day("Am Mittwoch stritten beide noch einmal in Ulm.") == "2025-01-15 lead");
  CHECK(headline_day("Beide haben sich noch am Donnerstag in Ulm geeinigt.") == "2025-01-16 lead");
}

TEST_CASE("the end of a long lead tells how it came to the news", "[event]") {
  const std::string before = "Es schneit. Das Meer ist kalt. Der Wirt singt. Das Haus ist voll. ";
  CHECK(headline_day(before + "Am Mittwoch stritten beide in Ulm.") == published);
  CHECK(headline_day(before + "Am Donnerstag stritten beide in Ulm.") == "2025-01-16 lead");
  CHECK(headline_day("Es schneit. Am Mittwoch stritten beide in Ulm.") == "2025-01-15 lead");
}

TEST_CASE("the heading of letters and what comes back every year have no day", "[event]") {
  const auto has_days = [](const std::string& sentence) {
    const auto events = extracted::events_of("", "Es schneit in Ulm.\n\nDer Wirt singt.\n\n" + sentence);
    return std::any_of(events.begin(), events.end(), [](const Event& event) { return event.days.has_value(); });
  };
  CHECK(!has_days("Zu „Die Reise ist aus“ vom 3. Januar sowie „Das Meer“ vom 9. Januar:"));
  CHECK(has_days("Zu „Die Reise ist aus“ äußerte sich der Wirt am 9. Januar."));
  CHECK(!has_days("Am 9. Dezember werden jedes Jahr die Fische gesegnet."));
  CHECK(!has_days("Im Mai blühen dort alljährlich die Kastanien."));
  CHECK(has_days("Am 9. Dezember werden die Fische gesegnet."));
  CHECK(has_days("Am 9. Dezember 2025 werden wie jedes Jahr die Fische gesegnet."));
  CHECK(has_days("Am Montag wurden wie jedes Jahr die Fische gesegnet."));
}

}  // namespace zeitstrahl
