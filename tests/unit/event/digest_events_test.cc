// Each item of a digest is read like an article of its own.
#include <catch2/catch.hpp>

#include "unit/event/extracted.h"

namespace zeitstrahl {

using extracted::day_of;
using extracted::events_of;

namespace {

const std::string items =
    "Reederei meldet Insolvenz an. Ihr fehlen zwei Schiffe. Die Fähre fährt vorerst weiter.\n"
    "Deichgraf zu lebenslanger Haft verurteilt. Der Prozess hatte vor einem Jahr begonnen.\n"
    "Lotsen treten in den Streik. Seit Mittwoch ruht die Arbeit. Am Donnerstag legten auch die Schlepper an.\n";

const std::string sections =
    "Was wichtig ist\n"
    "Reederei meldet Insolvenz an. Ihr fehlen zwei Schiffe. Die Fähre fährt vorerst weiter.\n"
    "Lotsen treten in den Streik. Auch die Schlepper legten die Arbeit nieder.\n"
    "Was wichtig wird\n"
    "Deichgraf vor Gericht. Ihm wird Betrug vorgeworfen. Drei Zeugen sind gestorben.\n"
    "Bundestag berät über das Deichgesetz. Am Abend stimmen die Abgeordneten ab. Der Entwurf lag lange.\n"
    "Verbände demonstrieren in Ulm. Sie hatten dazu im Dezember aufgerufen.\n"
    "Zum Schluss\n"
    "Drei Tote bei Unfall in Husum. Die Fähre rammte einen Steg. Sie war neu.\n";

std::string status_and_day_of(std::string_view kind) {
  const std::vector<Event> events = events_of("Nachrichten am Morgen", sections, 6);
  const Event* event = extracted::find(events, kind);
  return event == nullptr ? "no event" : std::string(to_string(event->status)) + " " + day_of(events, kind);
}

}  // namespace

TEST_CASE("what stands below a line that announces is to come on the day of the digest", "[event]") {
  CHECK(status_and_day_of("insolvency") == "happened 2025-01-16 evening");
  CHECK(status_and_day_of("protest") == "planned 2025-01-17 publication");
  CHECK(status_and_day_of("law") == "planned 2025-01-17 sentence");
  CHECK(status_and_day_of("accident") == "happened 2025-01-16 evening");
  for (const Event& event : events_of("Nachrichten am Morgen", sections, 6)) {
    const bool past = event.range.of(sections).find("gestorben") != std::string_view::npos;
    CHECK_FALSE((past && event.days));
  }
}

TEST_CASE("the headline of an item is news of the day on which the digest appears", "[event]") {
  const std::vector<Event> events = events_of("Nachrichten am Abend", items, 18);
  CHECK(day_of(events, "insolvency") == "2025-01-17 publication");
  CHECK(day_of(events, "court") == "2025-01-17 publication");
}

TEST_CASE("the headline of an item takes the day that its own text names", "[event]") {
  CHECK(day_of(events_of("Nachrichten am Abend", items, 18), "strike") == "2025-01-16 lead");
}

TEST_CASE("the headline of an item read early tells of the day before", "[event]") {
  CHECK(day_of(events_of("Nachrichten am Morgen", items, 6), "court") == "2025-01-16 evening");
}

TEST_CASE("an event in the headline of an item is no part of the title", "[event]") {
  for (const Event& event : events_of("Nachrichten am Abend", items, 18)) {
    CHECK_FALSE(event.in_title);
    CHECK(event.in_lead);
  }
}

}  // namespace zeitstrahl
