// A time that belongs to a noun, or says for how long, dates nothing that is told beside it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

namespace {

// The days on which the body has events.
std::string days_of(const std::string& body) {
  std::string days;
  for (const Event& event : extracted::events_of("", body)) {
    if (!event.days) continue;
    const std::string day = format_day(event.days->first);
    if (days.find(day) == std::string::npos) days += (days.empty() ? "" : " ") + day;
  }
  return days;
}

}  // namespace

TEST_CASE("figures for a time that is over came when they are told", "[event]") {
  CHECK(days_of("Die Werft in Husum hat ihre Zahlen für Oktober bis Dezember vorgelegt.") == "2025-01-17");
  CHECK(days_of("Die Werft in Husum hat die Bilanz für das dritte Quartal 2024 vorgelegt.") == "2025-01-17");
  CHECK(days_of("Der für Dezember geplante Umzug wurde abgesagt.") == "2024-12-01");
  CHECK(days_of("Die Werft hat für Mai einen Umzug angekündigt.") == "2025-05-01");
}

TEST_CASE("a term that has begun gives way to any day", "[event]") {
  CHECK(days_of("Die Lage am Mittwoch: Die Werften stellten den Betrieb für diesen Monat ein.") == "2025-01-15");
  CHECK(days_of("Die für Anfang Januar geplante Messe wurde auf Anfang Mai verschoben.") == "2025-05-01");
  CHECK(days_of("Am Mittwoch schlossen die Bäder für diesen Monat.") == "2025-01-15");
}

TEST_CASE("the year behind an anniversary is that of what it recalls", "[event]") {
  CHECK(days_of("Zum Jahrestag der Proteste 2019 hat die Polizei in Ulm zwölf Menschen festgenommen.") == "2025-01-17");
  CHECK(days_of("Am Jahrestag des Brands im Hafen 2019 kamen am Mittwoch viele Wirte.") == "2025-01-15");
  CHECK(days_of("Bei den Protesten 2024 hat die Polizei in Ulm zwölf Menschen festgenommen.") == "2024-01-01");
}

}  // namespace zeitstrahl
