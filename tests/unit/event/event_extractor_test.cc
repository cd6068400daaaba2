#include "event/event_extractor.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <string>

#include "extracted.h"

namespace zeitstrahl {

using extracted::day_of;
using extracted::events_of;
using extracted::find;

TEST_CASE("what threatens in case of an accident tells of none", "[event]") {
  const auto status = [](const std::string& text) {
    const auto events = events_of("", text);
    const Event* event = find(events, "accident");
    return event == nullptr ? "none" : std::string(to_string(event->status));
  };
  CHECK(status("Bei einem Unfall drohen auch noch hohe Strafen.") == "background");
  CHECK(status("Bei einem Unfall starben auf der Fähre zwei Matrosen.") == "happened");
}

TEST_CASE("status and evidence follow from the words of the clause", "[event]") {
  std::ifstream file(ZEITSTRAHL_TESTS "/tables/status.tsv");
  std::stringstream text;
  text << file.rdbuf();
  const std::string content = text.str();
  const Table table = parse_table("status.tsv", content);
  CHECK(table.rows.size() >= 80);
  for (const TableRow& row : table.rows) {
    INFO("line " << row.line << ": " << row[0]);
    const auto events = events_of(std::string(row[0]), "");
    const Event* event = find(events, row[1]);
    REQUIRE(event != nullptr);
    CHECK(to_string(event->status) == row[2]);
    CHECK(to_string(event->evidence) == row[3]);
  }
}

TEST_CASE("an article reports an accident once and then retells it", "[event]") {
  const auto statuses_of = [](const std::string& body) {
    std::string statuses;
    for (const Event& event : events_of("", body)) {
      if (event.kind == "accident") statuses += std::string(to_string(event.status)) + " ";
    }
    return statuses;
  };
  const std::string lead = "Bei einem Unfall nahe Wismar ist ein Laster umgekippt.\n\n";
  const std::string middle = "Das meldete die Feuerwehr.\n\nDer Tank blieb dicht.\n\n";
  CHECK(statuses_of(lead + middle + "Bei dem Unfall verlor der Fahrer einen Schuh.") == "happened background ");
  CHECK(statuses_of(lead + middle + "Am Mittwoch prallte ein Bus gegen eine Mauer.") == "happened happened ");
  CHECK(statuses_of("Nach einem Unfall ist die Brücke gesperrt.") == "happened ");
  CHECK(statuses_of("Der Tank blieb dicht.\n\n" + lead + "Nach dem Unfall war die Brücke gesperrt.") ==
        "happened background ");
}

TEST_CASE("an accident told without name and day below the lead is a mention", "[event]") {
  const auto status_of_last = [](const std::string& sentence) {
    const auto events = events_of("", "Es regnete.\n\nEs schneite.\n\nEs hagelte.\n\n" + sentence);
    return events.empty() ? "none" : std::string(to_string(events.back().status));
  };
  CHECK(status_of_last("Ein Radfahrer prallte gegen eine Mauer.") == "background");
  CHECK(status_of_last("Ein Radfahrer prallte in Husum gegen eine Mauer.") == "happened");
  CHECK(status_of_last("Ein Wagen der Firma Ohlsen prallte gegen eine Mauer.") == "happened");
  CHECK(status_of_last("Ein VW prallte gegen eine Mauer.") == "happened");
  CHECK(status_of_last("Ein Radfahrer prallte am Mittwoch gegen eine Mauer.") == "happened");
}

TEST_CASE("what a sentence without a kind retells is vouched for by whoever is quoted", "[event]") {
  const auto evidence_of = [](const std::string& body) {
    const auto events = events_of("", body);
    REQUIRE(find(events, "other") != nullptr);
    return to_string(find(events, "other")->evidence);
  };
  CHECK(evidence_of("Die Feuerwehr habe am Donnerstag zwei Hunde gerettet, hieß es aus dem Rathaus.") == "attributed");
  CHECK(evidence_of("Der Landrat hatte am Donnerstag gemeldet, der Deich sei gesichert.") == "attributed");
  CHECK(evidence_of("Die Feuerwehr hat am Donnerstag zwei Hunde gerettet.") == "stated");
}

TEST_CASE("a time is nobody who says something", "[event]") {
  const auto events = events_of("", "Nach dem Abendessen sagte er, das Abkommen sei unterzeichnet.");
  REQUIRE(find(events, "agreement") != nullptr);
  CHECK(find(events, "agreement")->claimant.empty());
}

TEST_CASE("a heading above all prose is the headline, others repeat what is below", "[event]") {
  const auto events = events_of("",
                                "Beide Länder unterzeichnen Abkommen\n\nIn Rom schien die Sonne den ganzen Tag.\n\n"
                                "Länder kündigen Handelsabkommen\n\nDie Tauben flogen auf und davon.");
  CHECK(std::count_if(events.begin(), events.end(), [](const Event& event) { return event.kind == "agreement"; }) == 1);
  CHECK(events.front().in_lead);
}

TEST_CASE("a sentence is about what its verb says", "[event]") {
  const auto events = events_of("Beim Gipfel in Oslo unterzeichneten beide Länder ein Abkommen.", "");
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == "agreement");
  CHECK(events[1].kind == "talks");
}

TEST_CASE("an agreement tells its mode and its field", "[event]") {
  const auto described = [](const std::string& text) {
    const auto events = events_of(text, "");
    const Event* event = find(events, "agreement");
    return event == nullptr ? "none" : event->mode + " " + event->field;
  };
  CHECK(described("Der Bund und drei Küstenländer einigten sich.") == "agreed political");
  CHECK(described("Gewerkschaft und Arbeitgeber einigten sich gestern.") == "agreed tariff");
  CHECK(described("Die Rebellen unterzeichneten die Waffenruhe.") == "concluded ceasefire");
  CHECK(described("Das Parlament ratifizierte das Handelsabkommen.") == "ratified treaty");
}

TEST_CASE("an event tells which rule and which marks made it", "[event]") {
  const std::string title = "Die Länder wollen ein Abkommen besiegeln";
  const auto events = events_of(title, "");
  REQUIRE(events.size() == 1);
  CHECK(events[0].rule == "V verb:unterzeichnen");
  REQUIRE(events[0].marks.size() == 1);
  CHECK(events[0].marks[0].mark == "modal_intent");
  CHECK(events[0].marks[0].range.of(title) == "wollen");
}

TEST_CASE("what came before has no day", "[event]") {
  CHECK(day_of(events_of("", "Zuvor hatten die Länder ein Bündnis besiegelt."), "agreement") == "no day");
}

TEST_CASE("what came before and names its day is news", "[event]") {
  const auto events = events_of("", "Bereits am Donnerstag hatten die Länder ein Bündnis besiegelt.");
  REQUIRE(events.size() == 1);
  CHECK(events[0].status == Status::happened);
  CHECK(day_of(events, "agreement") == "2025-01-16 sentence");
}

TEST_CASE("a dated sentence without trigger is some other event", "[event]") {
  CHECK(day_of(events_of("", "Am Donnerstag blieb das Museum der Stadt leer."), "other") == "2025-01-16 sentence");
  CHECK(events_of("", "Das Museum der Stadt blieb leer.").empty());
}

TEST_CASE("doubt reaches back over its paragraph and no farther", "[event]") {
  const auto events = events_of("",
                                "Die Armee nahm das Dorf ein.\n\nDie Truppen rückten auf die Stadt vor. "
                                "Amtlich sind diese Zahlen noch nicht bestätigt.");
  REQUIRE(events.size() == 2);
  CHECK(events[0].evidence == Evidence::stated);
  CHECK(events[1].evidence == Evidence::unconfirmed);
}

TEST_CASE("a claimant is somebody who can be asked", "[event]") {
  const auto claimant_of = [](const std::string& text) {
    const auto events = events_of("", text);
    REQUIRE(find(events, "agreement") != nullptr);
    return std::string(find(events, "agreement")->claimant.of(text));
  };
  CHECK(claimant_of("Das Abkommen sei unterzeichnet, sagte Landrätin Ada von der Heide am Montag.") ==
        "Landrätin Ada von der Heide");
  CHECK(claimant_of("Das Abkommen sei unterzeichnet, sagte Ada de Vries am Montag.") == "Ada de Vries");
  CHECK(claimant_of("Laut Bau- und Hafenminister Onno Behrens wurde am Montag das Abkommen unterzeichnet.") ==
        "Bau- und Hafenminister Onno Behrens");
  CHECK(claimant_of("Das Abkommen sei unterzeichnet, teilte die Werft zu Wochenbeginn mit.") == "Werft");
  CHECK(claimant_of("Am Mittag sagte er, das Abkommen sei unterzeichnet.").empty());
  CHECK(claimant_of("Minister Meier sprach. Er sagte, das Abkommen sei unterzeichnet.").empty());
  CHECK(claimant_of("Minister Meier sagte nichts. Er erklärte, das Abkommen sei fertig.") == "Minister Meier");
  CHECK(claimant_of("Laut Vertrag hätten beide ein Abkommen unterzeichnet.").empty());
  CHECK(claimant_of("Dem Blatt «Warte» zufolge unterzeichneten beide ein Abkommen.") == "Warte");
  CHECK(claimant_of("Nach Angaben der Botschaft unterzeichneten beide ein Abkommen.") == "Botschaft");
  CHECK(claimant_of("Beide hätten ein Abkommen unterzeichnet, sagte Minister Meier am Mittwoch.") == "Minister Meier");
  CHECK(claimant_of("Die Botschaft sagte nichts Neues. Das Abkommen sei unterzeichnet.") == "Botschaft");
}

TEST_CASE("who is told something, or spoken of, does not say it", "[event]") {
  const auto claimant_of = [](const std::string& text) {
    const auto events = events_of("", text);
    REQUIRE(!events.empty());
    return std::string(events[0].claimant.of(text));
  };
  CHECK(claimant_of("Piet Ohlsen sagte am Montag der Husumer Neuen Presse, der Deich sei dicht.") == "Piet Ohlsen");
  CHECK(claimant_of("Piet Ohlsen sagte der Husumer Neuen Presse, der Deich sei am Montag gebrochen.") == "Piet Ohlsen");
  CHECK(claimant_of("Er sagte der Husumer Neuen Presse, der Deich sei am Montag gebrochen.").empty());
  CHECK(claimant_of("Ohlsen berichtete dem Magazin Hafenblick, der Deich sei am Montag gebrochen.") == "Ohlsen");
  CHECK(claimant_of("Der Deich sei am Montag gebrochen, sagte der Sprecher der Feuerwehr.") == "Sprecher");
  CHECK(claimant_of("Als er über Möwen sprach und gegen Katzen sagte, sie seien am Montag laut.").empty());
  CHECK(claimant_of("Das sei am Montag geschehen, sagte sie gegenüber Fischern.").empty());
  CHECK(claimant_of("Das Amt für Deiche und Dämme sagte am Montag, der Damm sei dicht.") == "Amt");
  CHECK(claimant_of("Am Montag kam es, als ein Wirt den Plan des Hafens verkündete, der Damm sei dicht.") == "Wirt");
  CHECK(claimant_of("Die Zeitung „Warte“ berichtete am Montag, der Damm sei dicht.") == "Warte");
  CHECK(claimant_of("Stattdessen sagte die Wirtin, der Deich sei am Montag gebrochen.") == "Wirtin");
  CHECK(claimant_of("Laut Berechnungen des Deichamts sei der Damm am Montag gebrochen.") == "Deichamt");
  CHECK(claimant_of("Laut Husumer Deichamtes sei der Damm am Montag gebrochen.") == "Husumer Deichamt");
  CHECK(claimant_of("Nach Angaben des Husumer Senders sei der Damm am Montag gebrochen.") == "Husumer Sender");
  CHECK(claimant_of("Nach Angaben des Senders sei der Damm am Montag gebrochen.") == "Sender");
  CHECK(claimant_of("Nach Angaben des Virus sei der Damm am Montag gebrochen.") == "Virus");
  CHECK(claimant_of("Laut Sokrates sei der Damm am Montag gebrochen.") == "Sokrates");
  CHECK(claimant_of("Nach Angaben von Piet Peters sei der Damm am Montag gebrochen.") == "Piet Peters");
}

TEST_CASE("what is told as somebody told it is vouched for by him", "[event]") {
  const auto told = [](const std::string& text) {
    const auto events = events_of("", text);
    REQUIRE(!events.empty());
    return std::string(to_string(events[0].evidence)) + " " + std::string(events[0].claimant.of(text));
  };
  CHECK(told("Wie Landrat Piet Ohlsen (FWG) am Mittwoch im Kreistag erklärte, fehlten 69 Briefe.") ==
        "attributed Landrat Piet Ohlsen");
  CHECK(told("Wie das Deichamt am Mittwoch mitteilte, lief die Pumpe drei Tage.") == "attributed Deichamt");
  CHECK(told("Die Pumpe lief drei Tage, wie am Mittwoch die Landrätin berichtete.") == "attributed Landrätin");
  CHECK(told("Nach ersten Polizeiangaben brannten am Mittwoch drei Boote.") == "attributed Polizeiangaben");
  CHECK(told("Wie er am Mittwoch im Unterhaus erklärte, fehlten 69 Briefe.") == "attributed ");
  CHECK(told("Am Mittwoch lief die Pumpe drei Stunden, wie immer.") == "stated ");
}

TEST_CASE("what somebody says by his own account is said by the subject", "[event]") {
  const auto claimant_of = [](const std::string& text) {
    const auto events = events_of("", text);
    REQUIRE(!events.empty());
    return std::string(events[0].claimant.of(text));
  };
  CHECK(claimant_of("Die Werft hat den Bau der Fähre nach eigenen Angaben vorigen Montag beendet.") == "Werft");
  CHECK(claimant_of("Am Montag hat die Werft den Bau nach eigenen Angaben beendet.") == "Werft");
  CHECK(claimant_of("Den Bau hat die Werft laut eigenen Angaben am Montag beendet.") == "Werft");
  CHECK(claimant_of("Auch die Werft hat den Bau nach eigener Aussage am Montag beendet.") == "Werft");
  CHECK(claimant_of("Sie hat den Bau der Fähre nach eigenen Angaben vorigen Montag beendet.").empty());
}

TEST_CASE("who says so is named", "[event]") {
  const std::string text = "Laut Kreml schlossen beide Länder ein Abkommen.";
  const auto events = events_of("", text);
  REQUIRE(events.size() == 1);
  CHECK(events[0].claimant.of(text) == "Kreml");
}

TEST_CASE("hostile texts neither crash nor leave the text", "[event]") {
  std::string many;
  for (int i = 0; i < 20000; ++i) many += "Abkommen unterzeichnet rückte nicht, dass ";
  const std::string texts[] = {many,
                               std::string(5000, ','),
                               "und und und oder , ; : «»",
                               "am am am vor vor",
                               "„“”»« - – —",
                               "\xC3\x9F",
                               "Laut",
                               "zufolge",
                               "laut laut zufolge - -"};
  for (const std::string& text : texts) {
    for (const Event& event : events_of(text, text)) {
      CHECK(event.range.end <= text.size());
      for (const TextRange trigger : event.triggers) CHECK(event.range.contains(trigger));
    }
  }
}

}  // namespace zeitstrahl
