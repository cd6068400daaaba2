// That something is called off, put off or refused, or somebody is chosen, is an event of the day on which it was
// decided.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

using extracted::events_of;

namespace {

// Of the first event of the body, or else of the title.
std::string first_of(const std::string& title, const std::string& body) {
  const auto events = events_of(title, body);
  const auto dated = std::find_if(events.begin(), events.end(),
                                  [&](const Event& event) { return event.days && event.in_title == body.empty(); });
  if (dated == events.end()) return "nothing";
  return format_day(dated->days->first) + " " + std::string(to_string(dated->status)) +
         (dated->called_off ? " off" : "");
}

std::string told(const std::string& body) { return first_of("", body); }

}  // namespace

TEST_CASE("that something is off is done on the day it was decided", "[event]") {
  CHECK(told("Kurz vor Mitternacht am Mittwoch hat der Kreis die für Sonntag geplante Wahl des Landrats abgesagt.") ==
        "2025-01-15 happened");
  CHECK(told("Am Mittwoch sagte der Kreis die Wahl des Landrats ab.") == "2025-01-15 happened");
  CHECK(told("Am Mittwoch wurde die Wahl des Landrats verschoben.") == "2025-01-15 happened");
  CHECK(told("Am 8. Januar wurden die Wahlen im Kreis Ulm zwar nicht abgesagt, aber verschoben.") ==
        "2025-01-08 happened");
  CHECK(told("Am 8. Januar wurden die Olympischen Spiele zwar nicht abgesagt, aber verschoben.") ==
        "2025-01-08 happened");
  CHECK(told("Im Dezember hatte der Kreis die Wahl des Landrats wegen der Flut verschoben.") == "2024-12-01 happened");
  CHECK(told("Die Minister sagten am Mittwoch das Treffen mit dem Gesandten ab.") == "2025-01-15 happened");
}

TEST_CASE("what is off does not take place on the day it was set for", "[event]") {
  CHECK(told("Die für Sonntag geplante Wahl des Landrats wird abgesagt.") == "2025-01-19 denied off");
  CHECK(told("Die Wahl am Mittwoch, 8. Januar, wurde abgesagt.") == "2025-01-08 denied off");
  CHECK(told("Der Kreis hat die für Mittwoch geplante Wahl des Landrats abgesagt.") == "2025-01-15 denied off");
  CHECK(told("Die Wahl am Sonntag ist abgesagt.") == "2025-01-19 denied off");
  CHECK(told("Am Mittwoch fiel die Wahl des Landrats aus.") == "2025-01-15 denied off");
  CHECK(told("Am Mittwoch wollte der Kreis die Wahl des Landrats verschieben.") != "2025-01-15 happened");
  CHECK(told("Am Mittwoch wurde die Wahl des Landrats nicht verschoben.") != "2025-01-15 happened");
}

TEST_CASE("who decides against something has done so on that day", "[event]") {
  CHECK(told("Am Montag entschied sich die Fraktion dagegen, dem Abkommen zuzustimmen.") == "2025-01-13 happened");
  CHECK(told("Am Montag hat sich die Fraktion dagegen entschieden, dem Abkommen zuzustimmen.") ==
        "2025-01-13 happened");
  CHECK(told("Am Montag hat die Fraktion das Abkommen abgelehnt.") == "2025-01-13 happened");
  CHECK(told("Die Rebellen lehnten die Waffenruhe am Montag ab.") == "2025-01-13 happened");
  CHECK(told("Am Montag will die Fraktion das Abkommen ablehnen.") != "2025-01-13 happened");
  CHECK(told("Am Montag hat die Fraktion das Abkommen nicht abgelehnt.") != "2025-01-13 happened");
}

TEST_CASE("a headline that something is off tells of the day of the decision", "[event]") {
  const auto headline = [](const std::string& title, const std::string& body) {
    const auto events = events_of(title, body);
    const auto found =
        std::find_if(events.begin(), events.end(), [](const Event& event) { return event.in_title && event.days; });
    return found == events.end() ? "nothing"
                                 : format_day(found->days->first) + " " + std::string(to_string(found->status));
  };
  const std::string lead = "Ulm. Der Kreis wird die für Sonntag geplante Wahl des Landrats verschieben.";
  CHECK(headline("Kreis verschiebt Wahl des Landrats", lead) == "2025-01-17 happened");
  CHECK(headline("Wahl des Landrats abgesagt", "") == "2025-01-17 happened");
  CHECK(headline("Landratswahl in Ulm wird verschoben", "") == "2025-01-17 happened");
  CHECK(headline("Wahl des Landrats fällt aus", "") == "2025-01-17 happened");
  CHECK(headline("Kreis will Wahl des Landrats verschieben", lead) != "2025-01-17 happened");
  CHECK(headline("Kreis verschiebt Wahl des Landrats nicht", "") != "2025-01-17 happened");
  CHECK(headline("Landratswahl in Ulm ist verschoben worden", "") == "2025-01-17 happened");
  CHECK(headline("Landratswahl in Ulm ist verschoben", "") != "2025-01-17 happened");
  CHECK(headline("Landratswahl sollte verschoben werden", "") != "2025-01-17 happened");
  CHECK(headline("Landratswahl muss verschoben werden", "") != "2025-01-17 happened");
  CHECK(headline("Landratswahl am Sonntag wird verschoben", "") == "2025-01-19 denied");
}

TEST_CASE("who becomes something has been chosen by the day of the news, unless a verb or a day says when", "[event]") {
  CHECK(first_of("Anna Meier wird neue Chefin der Nordwerft", "") == "2025-01-17 happened");
  CHECK(first_of("Anna Meier wird neue NDR-Programmdirektorin", "") == "2025-01-17 happened");
  CHECK(told("Anna Meier wird neue Chefin der Nordwerft.") == "2025-01-17 happened");
  CHECK(first_of("Anna Meier wird die Chefin der Nordwerft treffen", "") == "nothing");
  CHECK(first_of("Wer wird neue Chefin der Nordwerft?", "") == "nothing");
  CHECK(told("Anna Meier wird zum 1. März Chefin der Nordwerft.") == "2025-03-01 planned");
}

TEST_CASE("what nobody wanted to do is no plan", "[event]") {
  CHECK(told("Das Haus, das am Mittwoch keiner haben wollte, ist verkauft.") == "2025-01-15 denied");
  CHECK(told("Die Werft wollte sich am Mittwoch dazu nicht äußern.") == "2025-01-15 denied");
  CHECK(told("Am Dienstag will die Werft den Preis der Fähre nennen.") == "2025-01-21 planned");
}

TEST_CASE("what is quoted denies nothing outside of its marks", "[event]") {
  CHECK(first_of("„Kein Problem, das zu regeln“ – Bundesregierung verbietet Werkverträge", "") ==
        "2025-01-17 happened");
  CHECK(told("Der Kreis hat am Mittwoch die Schließung aller „nicht nötigen“ Läden beschlossen.") ==
        "2025-01-15 happened");
  CHECK(told("Der Kreis hat am Mittwoch nicht die Schließung der Läden beschlossen.") == "2025-01-15 denied");
}

TEST_CASE("what somebody disclaims is denied, with the day it is said to have been", "[event]") {
  CHECK(told("Der Landrat bestritt, am 3. Januar eine Zusage gegeben zu haben.") == "2025-01-03 denied");
  CHECK(told("Die Werft bestritt, dass sie am Mittwoch dem Plan zugestimmt habe.") == "2025-01-15 denied");
  CHECK(told("Ohlsen dementierte Berichte, wonach er am Mittwoch einen Vertrag unterschrieben habe.") ==
        "2025-01-15 denied");
  CHECK(told("Dass er am Mittwoch einen Vertrag unterschrieben habe, sei frei erfunden.") == "2025-01-15 denied");
  CHECK(told("Berichte, wonach er am Mittwoch zurückgetreten sei, sind frei erfunden.") == "2025-01-15 denied");
  CHECK(told("Berichte, wonach er am Mittwoch zurückgetreten sei, häufen sich.") == "2025-01-15 happened");
  CHECK(told("Die Feuerwehr dementierte, dass sie am Mittwoch die Suche eingestellt habe.") == "2025-01-15 denied");
  CHECK(told("Ohlsen leugnete, am Mittwoch einen Vertrag unterschrieben zu haben.") == "2025-01-15 denied");
  CHECK(told("Ohlsen stritt ab, am Mittwoch einen Vertrag unterschrieben zu haben.") == "2025-01-15 denied");
  CHECK(told("Ohlsen verneinte, dass er am Mittwoch einen Vertrag unterschrieben habe.") == "2025-01-15 denied");
  CHECK(told("Die Werft bestritt, dass die für Sonntag geplante Messe stattfinde.") == "2025-01-19 denied");
  CHECK(told("Ohlsen bestritt am Mittwoch ein Rennen.") == "2025-01-15 happened");
  CHECK(told("Ohlsen bestritt am Mittwoch ein Rennen, um einen Pokal zu gewinnen.") == "2025-01-15 happened");
  CHECK(told("Ohlsen sagte, dass er am Mittwoch einen Vertrag unterschrieben habe.") == "2025-01-15 happened");
}

TEST_CASE("who does not disclaim admits it", "[event]") {
  CHECK(told("Der nicht vorbestrafte Wirt bestritt, am Mittwoch einen Vertrag unterschrieben zu haben.") ==
        "2025-01-15 denied");
  CHECK(told("Der Wirt bestritt ohne jeden Beleg, am Mittwoch einen Vertrag unterschrieben zu haben.") ==
        "2025-01-15 denied");
  CHECK(told("Ohlsen bestritt nicht, dass er am Mittwoch einen Vertrag unterschrieben hat.") == "2025-01-15 happened");
  CHECK(told("Niemand bestreitet, dass Ohlsen am Mittwoch einen Vertrag unterschrieben hat.") == "2025-01-15 happened");
  CHECK(told("Dass er am Mittwoch einen Vertrag unterschrieben hat, sei nicht frei erfunden.") ==
        "2025-01-15 happened");
  CHECK(told("Dass er am Mittwoch einen Vertrag unterschrieb, sagte Ohlsen, der sonst alles bestreitet.") !=
        "2025-01-15 denied");
}

TEST_CASE("what was set for a day and comes to nothing is called off", "[event]") {
  CHECK(told("Die für Sonntag geplante Fusion der Werften kommt nicht zustande.") == "2025-01-19 denied off");
  CHECK(told("Ein Treffen, das für Mittwoch vorgesehen war, kam nicht zustande.") == "2025-01-15 denied off");
  CHECK(told("Sein zum 31. Januar angekündigter Abschied ist hinfällig.") == "2025-01-31 denied off");
  CHECK(told("Die für Sonntag angemeldete Demonstration für die Werft fällt aus.") == "2025-01-19 denied off");
  CHECK(told("Das Treffen war für Sonntag geplant, kam aber nicht zustande.") == "2025-01-19 denied off");
  CHECK(told("Die für Sonntag geplante Fusion könnte nicht zustande kommen.") == "2025-01-19 planned");
  CHECK(told("Die für Sonntag geplante Fusion ist nicht hinfällig.") == "2025-01-19 planned");
  CHECK(told("Am Sonntag sollten die Werften fusionieren. Diese Pläne sind hinfällig.") == "2025-01-19 denied off");
  CHECK(told("Das Treffen war für Sonntag geplant. Doch es kam nicht zustande.") == "2025-01-19 denied off");
  CHECK(told("Die für Sonntag angesetzte Sitzung ist hinfällig.") == "2025-01-19 denied off");
  CHECK(told("Die für Sonntag geplante Fusion der Werften wird nicht zustande kommen.") == "2025-01-19 denied off");
  CHECK(told("Am Sonntag sollten die Werften fusionieren. Diese Woche kam eine Einigung nicht zustande.") ==
        "2025-01-19 demanded");
  CHECK(told("Am Sonntag sollten die Werften fusionieren. Auch ein Fest kam nicht zustande.") == "2025-01-19 demanded");
  CHECK(told("Ein Gespräch mit dem für Sonntag geladenen Zeugen kam nicht zustande.").ends_with("denied"));
}

}  // namespace zeitstrahl
