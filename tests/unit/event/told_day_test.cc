// What a dated sentence tells of its day: the deed of a participle, an announcement, the days of a week that have come.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

using extracted::events_of;
using extracted::find;

namespace {

std::string day_and_status(const std::string& body, std::string_view kind) {
  const auto events = events_of("", body);
  const Event* event = find(events, kind);
  if (event == nullptr || !event->days) return "nothing";
  return format_day(event->days->first) + " " + std::string(to_string(event->status));
}

}  // namespace

TEST_CASE("a participle before its noun tells what was done, whatever is said of the noun", "[event]") {
  const auto told = [](const std::string& body, std::string_view kind) {
    const auto events = events_of("", body);
    const Event* event = find(events, kind);
    if (event == nullptr || !event->days) return std::string("nothing");
    return format_day(event->days->first) + " " + std::string(to_string(event->status)) + " " +
           std::string(to_string(event->evidence));
  };
  const std::string done = "2025-01-14 happened stated";
  CHECK(told("Der Rat wird seine am Dienstag vorgelegte Schätzung ändern.", "other") == done);
  CHECK(told("Laut der am Dienstag vorgelegten Schätzung dürfte Ulm wachsen.", "other") == done);
  CHECK(told("Die vom Rat in Ulm am Dienstag vorgelegte neue Schätzung könnte nicht stimmen.", "other") == done);
  CHECK(told("Die erst am Dienstag verhängten Ausgangssperren sollen wieder fallen.", "measure") == done);
  CHECK(told("Der Rat wird das am Dienstag unterzeichnete Abkommen kündigen.", "agreement") == done);
  CHECK(told("Der Rat will ihre am Dienstag angekündigte Reise bezahlen.", "other") == done);
  CHECK(told("Das für Sonntag geplante Straßenfest ist groß.", "other") == "2025-01-19 planned stated");
  CHECK(told("Die am Sonntag beginnende Messe ist groß.", "other") == "2025-01-19 planned stated");
  CHECK(told("Der Minister hat in seiner am Dienstag veröffentlichten Rede Ruhe gefordert.", "statement") == done);
  CHECK(told("Der Hafen wird im Dezember beliebte Schiffe zeigen.", "other") == "2025-12-01 planned stated");
  CHECK(told("Der Rat wird seine im Juni aufgestellte Schätzung ändern.", "other") == "2024-06-01 happened stated");
}

TEST_CASE("what was done for something to come was done before", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "other"); };
  CHECK(told("Der Wirt hatte wegen der am Mittwoch beginnenden Messe Fässer verkauft.") == "nothing");
  CHECK(told("Der Wirt hatte bei der am Mittwoch beginnenden Messe Fässer verkauft.") == "2025-01-15 happened");
}

TEST_CASE("what was announced on a day is news of that day", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "agreement"); };
  CHECK(told("Beide hatten am Dienstag ein Abkommen angekündigt.") == "2025-01-14 happened");
  CHECK(told("Beide hatten für Dienstag ein Abkommen angekündigt.") == "2025-01-21 planned");
  CHECK(told("Beide haben das Abkommen auf den 9. Januar verschoben.") == "2025-01-09 planned");
  CHECK(told("Beide kündigten ein Abkommen im Dezember an.") == "2024-12-01 planned");
  CHECK(told("Beide hatten im Dezember ein Abkommen angekündigt.") == "2024-12-01 happened");
}

TEST_CASE("what is told as done on a day that has come does not last", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "health"); };
  CHECK(told("Die Zahl aller Infektionen stieg am Freitag auf 90 seit Beginn des Ausbruchs.") == "2025-01-17 happened");
  CHECK(told("Am Donnerstag kamen noch 90 Impfdosen in Ulm an.") == "2025-01-16 happened");
  CHECK(told("Am Donnerstag bestätigte die Stadt eine weiter steigende Zahl aller Infektionen.") ==
        "2025-01-16 happened");
  CHECK(told("Am Freitag steigt die Zahl aller Infektionen weiter.") == "2025-01-17 ongoing");
  CHECK(told("Seit Beginn des Ausbruchs haben sich in Ulm 90 Menschen infiziert.") == "2025-01-17 happened");
  CHECK(told("In Ulm sind seit Beginn der Kur 90 Gäste am Virus gestorben.") == "2025-01-17 happened");
  CHECK(day_and_status("Seit Freitag sind die Schulen in Ulm geschlossen.", "measure") == "2025-01-17 ongoing");
}

TEST_CASE("a passive of the present with a day of the year that is over tells what was done", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "other"); };
  CHECK(told("Der Wirt wird am 9. Januar aus dem Klub entlassen.") == "2025-01-09 happened");
  CHECK(told("Der Wirt wird am 22. Januar aus dem Klub entlassen.") == "2025-01-22 planned");
  CHECK(told("Der Wirt soll am 9. Januar aus dem Klub entlassen werden.") == "2025-01-09 planned");
}

TEST_CASE("what was decided on a day is news of that day", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "measure"); };
  CHECK(told("Der Rat beschloss am Dienstag, die Schulen in Ulm zu schließen.") == "2025-01-14 happened");
  CHECK(told("Der Rat hat im Dezember entschieden, die Schulen in Ulm zu schließen.") == "2024-12-01 happened");
  CHECK(told("Der Rat hat am Dienstag entschieden, dass die Schulen in Ulm schließen.") == "2025-01-14 happened");
  CHECK(told("Der Ulmer Rat hat sich vorigen Dienstag dagegen entschieden, die Schulen zu schließen.") ==
        "2025-01-14 happened");
  CHECK(told("Der Rat will am Dienstag entscheiden, die Schulen in Ulm zu schließen.") == "2025-01-21 planned");
}

TEST_CASE("what took some days took all of them, and is to begin on the first", "[event]") {
  const auto days = [](const std::string& body) {
    const auto events = events_of("", body);
    if (events.empty() || !events.front().days) return std::string("nothing");
    const DaySpan& span = *events.front().days;
    return format_day(span.first) + ".." + format_day(span.last) + " " + std::string(to_string(events.front().status));
  };
  CHECK(days("Vom 6. bis 12. Januar wurden in Ulm 90 Infektionen gemeldet.") == "2025-01-06..2025-01-12 happened");
  CHECK(days("Das Hafenfest findet vom 15. bis 22. Januar in Ulm statt.") == "2025-01-15..2025-01-22 ongoing");
  CHECK(days("Das Hafenfest findet vom 20. bis 22. Januar statt.") == "2025-01-20..2025-01-20 planned");
}

TEST_CASE("what is still to come on its day is planned", "[event]") {
  CHECK(day_and_status("Die Minister treffen sich noch diese Woche in Ulm.", "talks") == "2025-01-13 planned");
  CHECK(day_and_status("Die Minister beraten noch am Freitag über den Vertrag.", "talks") == "2025-01-17 planned");
  CHECK(day_and_status("Die Minister trafen sich noch am Freitag in Ulm.", "talks") == "2025-01-17 happened");
}

TEST_CASE("what tells of a plan on a day that is over is done", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "law"); };
  CHECK(told("Der Entwurf eines Gesetzes war am Dienstag im Bundestag eingebracht worden.") == "2025-01-14 happened");
  CHECK(told("Der Entwurf eines Gesetzes soll am Dienstag im Bundestag eingebracht werden.") == "2025-01-21 planned");
}

TEST_CASE("what is called off does not take place on its day", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "culture"); };
  CHECK(told("Das Konzert am Mittwoch, 22. Januar, wurde abgesagt.") == "2025-01-22 denied");
  CHECK(told("Der Chor hat das Konzert am 22. Januar abgesagt.") == "2025-01-22 denied");
  CHECK(told("Das Konzert am 8. Januar wurde abgesagt.") == "2025-01-08 denied");
  CHECK(told("Das Konzert am 22. Januar wurde wegen der Gefahr von Glätte abgesagt.") == "2025-01-22 denied");
  CHECK(told("Der Chor will das Konzert am 22. Januar absagen.") == "2025-01-22 planned");
  CHECK(told("Das Konzert wurde am 8. Januar abgesagt.") == "2025-01-08 happened");
  CHECK(told("Am 8. Januar wurde das Konzert abgesagt.") == "2025-01-08 happened");
  CHECK(told("Schon am 8. Januar war das Konzert abgesagt worden.") == "2025-01-08 happened");
  CHECK(told("Die am Mittwoch angereiste Geigerin hat das Konzert abgesagt.") == "2025-01-17 happened");
  CHECK(told("Nach dem Sturm am Mittwoch wurde das Konzert abgesagt.") == "2025-01-15 happened");
}

TEST_CASE("what is banned does not take place on the day it was set for", "[event]") {
  const auto told = [](const std::string& body) {
    const auto events = events_of("", body);
    const auto dated = std::find_if(events.begin(), events.end(), [](const Event& event) { return event.days; });
    if (dated == events.end()) return std::string("nothing");
    return format_day(dated->days->first) + " " + std::string(to_string(dated->status));
  };
  CHECK(told("Die Stadt Ulm hat eine für Sonntag geplante Demonstration des Klubs verboten.") == "2025-01-19 denied");
  CHECK(told("Die Feier am 22. Januar wurde wegen des Virus verboten.") == "2025-01-22 denied");
  CHECK(told("Die Feier am 22. Januar wurde angesichts der Größe der Gefahr durch Glätte verboten.") ==
        "2025-01-22 denied");
  CHECK(told("Ulm untersagt eine Kundgebung am 22. Januar.") == "2025-01-22 denied");
  CHECK(told("Am Mittwoch verbot die Stadt eine Demonstration.") == "2025-01-15 happened");
  CHECK(told("Die Demonstration am Mittwoch, 15. Januar, wurde verboten.") == "2025-01-15 happened");
  CHECK(told("Eine für vergangenen Mittwoch geplante Demonstration war verboten worden.") == "2025-01-15 denied");
  CHECK(told("Da war die für vergangenen Mittwoch geplante Demonstration noch verboten.") != "2025-01-15 denied");
  CHECK(told("Am 22. Januar sind Demonstrationen verboten.") == "2025-01-22 planned");
  CHECK(told("Ab dem 22. Januar werden Demonstrationen verboten.") == "2025-01-22 planned");
  CHECK(told("Vom 22. Januar bis Monatsende werden Demonstrationen verboten.") == "2025-01-22 planned");
  CHECK(told("Denkbar ist, dass Ulm die Kundgebung am 22. Januar verbietet.") != "2025-01-22 denied");
  CHECK(told("Die Stadt Ulm will eine für Sonntag geplante Demonstration verbieten.") == "2025-01-19 planned");
  CHECK(told("Die Stadt Ulm hatte eine für Sonntag geplante Demonstration verboten.") == "2025-01-19 planned");
  CHECK(told("Auf der Kundgebung am 22. Januar wird Bier verboten.") != "2025-01-22 denied");
}

TEST_CASE("what is put off or dropped does not take place on the day it was set for", "[event]") {
  const auto told = [](const std::string& body) {
    const auto events = events_of("", body);
    if (events.empty() || !events.back().days) return std::string("nothing");
    return format_day(events.back().days->first) + " " + std::string(to_string(events.back().status));
  };
  CHECK(told("Die für den 23. Januar geplante Probe des Chors wird verschoben.") == "2025-01-23 denied");
  CHECK(told("Die im Mai geplante Regatta wurde vertagt.") == "2025-05-01 denied");
  CHECK(told("Die für März angesetzte Regatta hat der Klub abgesagt.") == "2025-03-01 denied");
  CHECK(told("Die für März geplante Regatta wurde auf den 9. Mai verschoben.") == "2025-05-09 planned");
  CHECK(told("Die für März geplante Regatta wird in die nächste Woche verschoben.") == "2025-01-20 planned");
  CHECK(told("Die für März geplante Regatta soll verschoben werden.") == "2025-03-01 planned");
  CHECK(told("Die für den 23. Januar geplante Demonstration wird abgesagt.") == "2025-01-23 denied");
  CHECK(told("Die am 23. Januar geplante Demonstration findet nicht statt.") == "2025-01-23 denied");
  CHECK(told("Die Demonstration, die am 23. Januar geplant war, findet nicht statt.") == "2025-01-23 denied");
  CHECK(told("Der Klub sagt, dass die Regatta, die am 23. Januar geplant war, nicht stattfinden wird.") ==
        "2025-01-23 denied");
  CHECK(told("Die Premiere hätte im Oktober 2024 stattfinden sollen.") == "2024-10-01 denied");
  CHECK(told("Die am 23. Januar geplante Demonstration macht niemandem Angst.") == "2025-01-23 planned");
  CHECK(told("Das Hafenfest fällt im Mai aus.") == "2025-05-01 denied");
  CHECK(told("Am Mittwoch fiel der Unterricht in Ulm komplett aus.") == "2025-01-15 denied");
  CHECK(told("Am Mittwoch fiel der Strom in Ulm aus.") == "2025-01-15 happened");
  CHECK(told("Am Mittwoch fiel das Hafenfest kleiner aus.") == "2025-01-15 happened");
  CHECK(told("Das Hafenfest könnte im Mai ausfallen.") == "2025-05-01 possible");
  CHECK(told("Am Sonntag könnte Huber im Hafen singen.") == "2025-01-19 possible");
  CHECK(told("Das Hafenfest ist wegen des Sturms ausgefallen.") == "2025-01-17 happened");
  CHECK(told("Der Wirt weigert sich, das für Mai geplante Hafenfest zu verschieben.") == "2025-05-01 planned");
}

TEST_CASE("what was to be on its day and is off is told from what is only denied", "[event]") {
  const auto off = [](const std::string& body) {
    const auto events = events_of("", body);
    return std::any_of(events.begin(), events.end(), [](const Event& event) { return event.called_off; });
  };
  CHECK(off("Das Konzert am 22. Januar wurde abgesagt."));
  CHECK(off("Die für den 23. Januar geplante Probe des Chors wird verschoben."));
  CHECK(off("Das Hafenfest findet am 22. Januar nicht statt."));
  CHECK(off("Eigentlich sollte die Fähre am 12. Januar auslaufen."));
  CHECK(off("Die Fähre hätte am 12. Januar auslaufen sollen."));
  CHECK(off("Am Montag wollten die Wirte singen. Doch die Probe wurde abgesagt."));
  CHECK_FALSE(off("Die Fähre ist am 12. Januar nicht ausgelaufen."));
  CHECK_FALSE(off("Am 12. Januar gab es keinen Regen."));
  CHECK_FALSE(off("Dazu kam es am 12. Januar wegen des Hafenfests nicht."));
  CHECK_FALSE(off("Die Fähre ist am 12. Januar ausgelaufen."));
}

TEST_CASE("what was planned did not come if the next clause or sentence calls it off", "[event]") {
  const auto told = [](const std::string& body) {
    const auto events = events_of("", body);
    return events.empty() ? "nothing" : std::string(to_string(events.front().status));
  };
  CHECK(told("Am Montag wollten die Wirte singen. Doch die Probe wurde abgesagt.") == "denied");
  CHECK(told("Am Montag wollten die Wirte singen. Daraus wurde nichts.") == "denied");
  CHECK(told("Am Montag wollten die Wirte singen, doch daraus wurde nichts.") == "denied");
  CHECK(told("Die Probe war für den 9. Januar angepeilt, aber dazu kam es leider nicht.") == "denied");
  const auto lead = events_of("Wirte sagen Probe ab", "Ulm. Die Wirte wollten am 22. Januar singen.");
  CHECK(to_string(lead.back().status) == "denied");
  CHECK(told("Am Montag wollten die Wirte singen. Auch der Markt wurde abgesagt.") == "planned");
  CHECK(told("Am Montag wollen die Wirte singen. Die Probe wurde abgesagt.") == "planned");
  CHECK(told("Am Montag wollten die Wirte singen. Die Probe könnte abgesagt werden.") == "planned");
}

TEST_CASE("what is told in the present of a time that is not over goes on, if it is more than a state", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "other"); };
  CHECK(told("Der Winzer zeigt in diesem Jahr wenig.") == "2025-01-01 ongoing");
  CHECK(told("Der Winzer zeigte in diesem Jahr wenig.") == "2025-01-01 happened");
  CHECK(told("Der Winzer hat in diesem Jahr neue Reben gesetzt.") == "2025-01-01 happened");
  CHECK(told("Die Trauben sind in diesem Jahr klein.") == "nothing");
  CHECK(told("Heute ist die Ernte leichter.") == "nothing");
  CHECK(told("Der Keller ist ab heute offen.") == "2025-01-17 happened");
  CHECK(told("Heute ist der Winzer angereist.") == "2025-01-17 happened");
  CHECK(told("Mit einer Antwort rechne der Winzer im Laufe dieses Jahres.") == "2025-01-01 possible");
  // What is expected for a day has it set.
  CHECK(told("Mit der Antwort rechnet der Winzer für Montag.") == "2025-01-20 planned");
  CHECK(told("Die Antwort des Winzers wird für den 22. Januar erwartet.") == "2025-01-22 planned");
  CHECK(told("Mit der Antwort rechnet der Winzer nicht für Montag.") != "2025-01-20 planned");
  CHECK(told("Der Winzer rechnet für das kommende Jahr mit Verlust.") != "2026-01-01 planned");
  CHECK(told("Zwei Reben sind in diesem Jahr verdorrt.") == "2025-01-01 happened");
  CHECK(told("Der Winzer beklagt zwei Reben, die in diesem Jahr verdorrt sind.") == "2025-01-01 happened");
  CHECK(told("Die Trauben reifen im 21. Jahrhundert früher.") == "nothing");
  CHECK(told("Die Trauben reiften im 19. Jahrhundert später.") == "1800-01-01 background");
}

TEST_CASE("what is told of now is not of the day of what it goes back to", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "other"); };
  CHECK(told("Der Wirt zeigt sich nach dem Rennen am 9. Januar erfreut.") == "nothing");
  CHECK(told("Der Wirt zeigte sich nach dem Rennen am 9. Januar erfreut.") == "2025-01-09 happened");
  CHECK(told("Das Rennen vom 9. Januar zeigt Folgen.") == "nothing");
}

TEST_CASE("what was meant otherwise at first did not come", "[event]") {
  const auto told = [](const std::string& body) { return day_and_status(body, "other"); };
  CHECK(told("Eigentlich sollte die Fähre im Dezember fahren.") == "2024-12-01 denied");
  CHECK(told("Ursprünglich war die Probe für Dezember geplant.") == "2024-12-01 denied");
  CHECK(told("Eigentlich ist die Probe für Mai geplant.") == "2025-05-01 planned");
  CHECK(told("Die Fähre fuhr im Dezember öfter als ursprünglich geplant.") == "2024-12-01 happened");
  CHECK(told("Die Fähre sollte im Dezember fahren.") == "2024-12-01 demanded");
}

TEST_CASE("what happened in days of which some have not come happened before", "[event]") {
  const auto events = events_of("", "Diese Woche unterzeichneten beide ein Abkommen.");
  const Event* event = find(events, "agreement");
  REQUIRE(event != nullptr);
  REQUIRE(event->days);
  CHECK(format_day(event->days->first) == "2025-01-13");
  CHECK(format_day(event->days->last) == "2025-01-17");
}

TEST_CASE(
    "an entry of a ticker tells what was to come when it was written, and history from when the ticker was closed",
    "[event]") {
  const auto told = [](const char* body) {
    for (const Event& event : events_of("", body)) {
      if (event.days) return format_day(event.days->first) + " " + std::string(to_string(event.status));
    }
    return std::string("nothing");
  };
  CHECK(told("Mittwoch, 15. Januar, 20.35 Uhr: Zum Spiel am Donnerstag werden 7500 Gäste zugelassen.") ==
        "2025-01-16 planned");
  CHECK(told("Mittwoch, 15. Januar, 20.35 Uhr: Zum Spiel am Dienstag wurden 7500 Gäste zugelassen.") ==
        "2025-01-14 happened");
}

}  // namespace zeitstrahl
