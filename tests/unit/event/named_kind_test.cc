// Which kind a dated sentence is given that reports none: what the clause of its day names.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "extracted.h"

namespace zeitstrahl {

using extracted::events_of;
using extracted::kinds_of;

TEST_CASE("the verb of the clause that has the day names a kind", "[event]") {
  CHECK(kinds_of("", "Der Hafen brauche mehr Licht, sagte die Ärztin am Montag.") == "statement");
  CHECK(kinds_of("", "Die Fährfrau trat am Montag zurück.") == "personnel");
  CHECK(kinds_of("", "Am Montag riefen die Winzer das Verwaltungsgericht an.") == "court");
  CHECK(kinds_of("Ohlsen räumt Fehler beim Deichbau ein", "") == "statement");
  CHECK(kinds_of("", "Am Montag wurde der Deich gemäht.") == "other");
}

TEST_CASE("a clause that the day does not belong to names none", "[event]") {
  CHECK(kinds_of("", "Der Deich sei am Montag gemäht worden, sagte die Ärztin.") == "other");
  CHECK(kinds_of("", "Der Deich wurde am Montag gemäht, während Ohlsen von einem Erfolg sprach.") == "other");
}

TEST_CASE("what was named for a day is no statement of that day", "[event]") {
  CHECK(kinds_of("", "Das Deichfest war für Mittwoch angekündigt.") == "other");
  CHECK(kinds_of("", "Über die Stichwahl im Mai wird die Ärztin nichts sagen.") == "other");
  CHECK(kinds_of("", "Das Deichfest sagte die Ärztin am Mittwoch ab.") == "other");
}

TEST_CASE("what a verb names and denies did not come about, but who refuses or says nothing has done so", "[event]") {
  const auto status_of_only = [](const std::string& text) {
    const std::vector<Event> events = events_of("", text);
    REQUIRE(events.size() == 1);
    return events.front().status;
  };
  CHECK(status_of_only("Ohlsen trat am Montag zurück.") == Status::happened);
  CHECK(status_of_only("Ohlsen trat am Montag nicht zurück.") == Status::denied);
  CHECK(status_of_only("Ohlsen wurde am Montag nicht ernannt.") == Status::denied);
  CHECK(status_of_only("Keine drei Wochen nach der Flut trat Ohlsen am Montag zurück.") == Status::happened);
  CHECK(status_of_only("Keine 48 Stunden nach der Flut trat Ohlsen am Montag zurück.") == Status::happened);
  CHECK(status_of_only("Der Hafen sei nicht in Gefahr, sagte Ohlsen am Montag.") == Status::happened);
}

TEST_CASE("who says on a day what has no day has said it then", "[event]") {
  const auto told = [](const std::string& text) {
    std::string all;
    for (const Event& event : events_of("", text)) {
      if (event.days) all += event.kind + " ";
    }
    return all;
  };
  CHECK(told("Am Montag verkündete die Ministerin Ohlsen, das Land werde den Impfstoff zulassen.") == "statement ");
  CHECK(told("Die Reederei hatte am Montag erklärt, Sanktionen gegen Emden zu verhängen.") == "statement ");
  CHECK(told("Die Reederei reiste am Montag an, um einen Vertrag mit Emden zu schließen.") == "");
  CHECK(told("Der Verband mobilisierte am Montag die Winzer, um gegen den Deichbau zu protestieren.") == "");
  CHECK(told("Wann das nächste Abkommen unterschriftsreif sein könnte, ließ die Reederei am Montag offen.") == "");
}

TEST_CASE("a verb names the kind before a noun, and what reports a kind before both", "[event]") {
  CHECK(kinds_of("", "Das Festival sei ein Erfolg, sagte die Ärztin am Montag beim Konzert.") == "statement");
  CHECK(kinds_of("", "Am Montag sagte die Ärztin, dass die Werft Insolvenz angemeldet habe.") == "insolvency");
}

TEST_CASE("behind a name that opens a headline stands a verb, and names the kind before a noun", "[event]") {
  CHECK(kinds_of("Ohlsen sieht Impfstoff als Hilfe", "") == "statement");
  CHECK(kinds_of("Ohlsen rät vom Impfstoff ab", "") == "statement");
  CHECK(kinds_of("Landkreis besorgt Impfstoff", "") == "health");
}

TEST_CASE("what is told names the kind before who gives notice of it", "[event]") {
  CHECK(kinds_of("", "Das Konzert sei ein Erfolg, teilte die Reederei am Montag mit.") == "culture");
  CHECK(kinds_of("", "Der Deich sei gemäht, teilte die Reederei am Montag mit.") == "statement");
  CHECK(kinds_of("", "Das Konzert sei ein Erfolg, sagte die Ärztin am Montag.") == "statement");
}

TEST_CASE("a relative clause that names nothing tells of the noun before it", "[event]") {
  CHECK(kinds_of("", "Es fehlen Stühle für das Konzert, das am Montag in der Scheune ist.") == "culture");
  CHECK(kinds_of("", "Es fehlen zum Konzert die Stühle, die am Montag im Schuppen waren.") == "other");
}

TEST_CASE("a clause of time that names nothing is of the day of what the main clause tells", "[event]") {
  CHECK(kinds_of("", "Die Gäste wurden auf Corona getestet, als am Montag die Fähre anlegte.") == "health");
  CHECK(kinds_of("", "Die Gäste werden auf Corona getestet, weil am Montag die Fähre anlegte.") == "other");
}

TEST_CASE("a clause that names nothing is what the verb of its infinitive or content clause names", "[event]") {
  CHECK(kinds_of("", "Die Werft begann am Montag, alle Gäste auf Corona zu testen.") == "health");
  CHECK(kinds_of("", "Bekannt wurde am Montag, dass zwei Gäste auf Corona getestet werden.") == "health");
  CHECK(kinds_of("", "Bekannt wurde am Montag, dass Gäste beim Konzert fehlen.") == "other");
}

TEST_CASE("what is only the occasion of what a verb names is not told", "[event]") {
  const auto events =
      events_of("", "Nach dem Gipfel der Minister sagte die Ärztin am Montag, der Hafen brauche Licht.");
  REQUIRE(events.size() == 1);
  CHECK(events[0].kind == "statement");
  CHECK(events[0].status == Status::happened);
  CHECK(kinds_of("", "Am Montag, als die Polizei den Wirt festnahm, sagte die Ärztin, der Hafen brauche Licht.") ==
        "statement");
  CHECK(kinds_of("", "Nach einem Unfall sagte die Ärztin am Montag den Auftritt ab.") == "accident");
}

TEST_CASE("what is only the occasion of what a noun names is not told either", "[event]") {
  CHECK(kinds_of("", "Wegen der hohen Inzidenz blieb beim Konzert am Montag die Scheune leer.") == "culture");
  CHECK(kinds_of("", "Wegen der hohen Inzidenz blieb am Montag die Scheune leer.") == "health");
}

TEST_CASE("a main clause that names nothing is about what another one of its sentence names", "[event]") {
  CHECK(kinds_of("", "Das Konzert ist laut: Am Montag fehlten in Husum die Stühle.") == "culture");
  CHECK(kinds_of("", "Am Montag fehlten in Husum die Stühle, weil das Konzert laut ist.") == "other");
  CHECK(kinds_of("", "Das Konzert ist laut, wo am Montag in Husum die Stühle fehlten.") == "other");
}

TEST_CASE("of a day to come what is to be names the kind, and not who says so", "[event]") {
  CHECK(kinds_of("", "Die Ärztin hatte Schnelltests vom 1. Februar an angekündigt.") == "health");
  CHECK(kinds_of("", "Die Ärztin hatte Kirschen ab dem 1. Februar angekündigt.") == "other");
}

TEST_CASE("what is only named is not yet reported", "[event]") {
  const auto events =
      events_of("", "Am Montag gab es auf der Insel Schnelltests. Zwei Personen sind an einer Grippe gestorben.");
  REQUIRE(events.size() == 2);
  CHECK(events[1].status == Status::happened);
}

TEST_CASE("without a day a sentence is no event, whatever it names", "[event]") {
  CHECK(
      kinds_of("", "Es regnete.\n\nEs schneite.\n\nEs hagelte.\n\nDer Hafen brauche Licht, sagte die Ärztin.").empty());
}

}  // namespace zeitstrahl
