// A day of what the sentence compares with is none of what it tells.
#include <catch2/catch.hpp>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

namespace {

// Of the first dated event below a lead of Wednesday, published on Friday, 2025-01-17; "none" without one.
std::string day_of_other(const std::string& sentence) {
  for (const Event& event : extracted::events_of("", "Es schneit in Ulm.\n\nDer Wirt singt.\n\n" + sentence)) {
    if (event.days) return format_day(event.days->first);
  }
  return "none";
}

}  // namespace

TEST_CASE("what ends the phrase of a comparison dates nothing", "[event]") {
  CHECK(day_of_other("Es kamen mehr Gäste als bei der Messe im vergangenen Jahr.") == "none");
  CHECK(day_of_other("Es kam eine höhere Zahl von Gästen als auf dem Fest in Ulm 2023.") == "none");
  CHECK(day_of_other("Der Zaun wurde länger als der Nachbarzaun im Frühjahr.") == "none");
  CHECK(day_of_other("Weniger betroffen war Ulm als die Nachbarstadt im Herbst.") == "none");
  CHECK(day_of_other("Der Chor sang wie bei dem Fest der Fischer am vergangenen Sonntag.") == "none");
  CHECK(day_of_other("Anders als bei der großen Messe im Mai wurde der Saal gesperrt.") == "none");
  CHECK(day_of_other("Im Gegensatz zur ersten Messe der Fischer im Mai kamen viele Gäste.") == "none");
  CHECK(day_of_other("Verglichen mit dem Fest der Fischer 2019 kamen viele Gäste.") == "none");
}

TEST_CASE("a day beside such a phrase dates what is told", "[event]") {
  CHECK(day_of_other("Im Mai kamen mehr Gäste als bei der Messe im vergangenen Jahr.") == "2024-05-01");
  CHECK(day_of_other("Mehr als 500 Gäste kamen im Mai.") == "2024-05-01");
  CHECK(day_of_other("Mehr als die Hälfte aller Boote kam im Mai.") == "2024-05-01");
  CHECK(day_of_other("Mehr als 500 Gäste der Messe im Mai kamen aus Ulm.") == "2024-05-01");
  CHECK(day_of_other("Er sang als Gast der Fischer am Montag in Ulm.") == "2025-01-13");
  CHECK(day_of_other("Er kam heim, als bei der Messe im Mai der Regen fiel.") == "2024-05-01");
  CHECK(day_of_other("Das waren sowohl in Ulm als auch in Husum 2024 viele Gäste.") == "2024-01-01");
  CHECK(day_of_other("Anders als in anderen Orten wurde die Messe im Mai gesperrt.") == "2024-05-01");
  CHECK(day_of_other("Verkauft wurde gegenüber dem Vorjahr im Mai 2024 viel.") == "2024-05-01");
  CHECK(day_of_other("Das sagte sie gegenüber dem Sender am Montag.") == "2025-01-13");
  CHECK(day_of_other("Wie bei einer Messe am Montag durchsickerte, ist der Wirt weg.") == "2025-01-13");
}

}  // namespace zeitstrahl
