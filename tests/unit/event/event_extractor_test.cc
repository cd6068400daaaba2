#include "event/event_extractor.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <string>

#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

std::vector<Event> events_of(const std::string& title, const std::string& body, std::optional<int> hour = 14) {
  static const TextAnalyser text(lexicon());
  static const TemporalAnalyser temporal(lexicon());
  static const EventExtractor extractor(lexicon());
  const PublicationContext publication{parse_day("2025-01-17"), hour};  // a Friday
  const AnalysedText title_text = text.analyse_title(title);
  const AnalysedText body_text = text.analyse_body(body);
  const std::vector<Timex> title_timexes = temporal.analyse(title_text, publication);
  const std::vector<Timex> body_timexes = temporal.analyse(body_text, publication);
  return extractor.extract({title_text, title_timexes}, {body_text, body_timexes}, publication);
}

const Event* find(const std::vector<Event>& events, std::string_view kind) {
  const auto found = std::find_if(events.begin(), events.end(), [&](const Event& event) { return event.kind == kind; });
  return found == events.end() ? nullptr : &*found;
}

std::string day_of(const std::vector<Event>& events, std::string_view kind) {
  const Event* event = find(events, kind);
  if (event == nullptr) return "no event";
  if (!event->days) return "no day";
  return format_day(event->days->first) + " " + std::string(to_string(event->day_from));
}

}  // namespace

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

TEST_CASE("the day is the sentence's own, else the lead's, else that of publication", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat in Brüssel über die Fischerei.";
  CHECK(day_of(events_of("", "Die Länder unterzeichneten am Donnerstag in Rom ein Abkommen."), "agreement") ==
        "2025-01-16 sentence");
  CHECK(day_of(events_of("", lead + "\n\nDie Länder unterzeichneten in Rom ein Abkommen."), "agreement") ==
        "2025-01-15 lead");
  CHECK(day_of(events_of("", "Die Länder unterzeichneten in Rom ein Abkommen."), "agreement") ==
        "2025-01-17 publication");
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

TEST_CASE("a deadline or a duration is no day of an event", "[event]") {
  CHECK(day_of(events_of("", "Norwegen will bis Jahresende Panzer nach Kiew liefern."), "military-aid") == "no day");
  CHECK(day_of(events_of("", "Die Länder schlossen ein Abkommen für 100 Jahre."), "agreement") ==
        "2025-01-17 publication");
}

TEST_CASE("a morning's item tells the evening before", "[event]") {
  const std::string text = "Der Generalstab zählte im abendlichen Lagebericht zehn Gefechte.";
  CHECK(day_of(events_of("", text, 5), "frontline") == "2025-01-16 evening");
  CHECK(day_of(events_of("", text, 20), "frontline") == "2025-01-17 publication");
}

TEST_CASE("a distance back is a day, and one that nobody can count is another time than the lead's", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  CHECK(day_of(events_of("", lead + "Vor drei Tagen haben die Länder ein Abkommen unterzeichnet."), "agreement") ==
        "2025-01-14 sentence");
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten vor gut einem Jahr ein Abkommen."), "agreement") ==
        "2024-01-01 sentence");
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten vor ein paar Wochen ein Abkommen."), "agreement") ==
        "no day");
}

TEST_CASE("what is told beside the news or before it takes no day from the lead", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  for (const char* sentence : {
           "In Oslo, wo die Länder das Abkommen unterzeichneten, regnet es.",
           "Norwegen, das ein Abkommen unterzeichnet hat, wartet ab.",
           "Es bleibt ruhig, obwohl die Länder ein Abkommen unterzeichneten.",
           "Die Länder hatten beschlossen, ein Abkommen zu unterzeichnen.",
       }) {
    CAPTURE(sentence);
    CHECK(day_of(events_of("", lead + sentence), "agreement") == "no day");
  }
  CHECK(day_of(events_of("", lead + "Der Minister sagt, dass die Länder ein Abkommen unterzeichneten."), "agreement") ==
        "2025-01-15 lead");
}

TEST_CASE("what begins on a day to come happens then, what began before has no day", "[event]") {
  CHECK(day_of(events_of("", "Die Stadt schließt ab Montag alle Schulen."), "measure") == "2025-01-20 sentence");
  CHECK(find(events_of("", "Die Stadt schließt ab Montag alle Schulen."), "measure")->status == Status::planned);
  CHECK(day_of(events_of("", "Die Stadt schließt seit Montag alle Schulen."), "measure") == "no event");
  CHECK(day_of(events_of("", "Am Sonntag beschloss die Stadt, ab Montag alle Schulen zu schließen."), "measure") ==
        "2025-01-20 sentence");
}

TEST_CASE("how things were is no event of the lead's day", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat.\n\nDer Saal war voll.\n\n";
  CHECK(day_of(events_of("", lead + "Die Regierung schloss alle Schulen."), "measure") == "2025-01-15 lead");
  CHECK(day_of(events_of("", lead + "Die Schulen blieben geschlossen."), "measure") == "no event");
}

TEST_CASE("a running report stands under its stamps", "[event]") {
  const std::string text =
      "Freitag, 17. Januar, 9.05 Uhr: Der Hafen öffnet.\n\nEs regnete.\n\nDie Möwen schliefen.\n\n"
      "Dienstag, 14. Januar, 20.30 Uhr: Der Hafen war voll. Die Länder unterzeichneten ein Abkommen.";
  CHECK(day_of(events_of("", text), "agreement") == "2025-01-14 lead");
}

TEST_CASE("a noun in a clause of the pluperfect is told before, too", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  CHECK(day_of(events_of("", lead + "Das Abkommen war in Rom unterzeichnet worden."), "agreement") == "no day");
  CHECK(day_of(events_of("", lead + "Die Zahl der Infektionen hatte sich stark erhöht."), "health") == "no event");
}

TEST_CASE("a clock time alone is no day of the lead", "[event]") {
  const std::string lead = "Ab 20 Uhr tagte der Rat.\n\nDer Saal war voll.\n\n";
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten ein Abkommen."), "agreement") == "no day");
}

TEST_CASE("what is not told yet at its hour is still to come", "[event]") {
  const auto status = [](const std::string& text) {
    return std::string(to_string(find(events_of("", text, 14), "agreement")->status));
  };
  CHECK(status("Um 20 Uhr unterzeichnen die Länder ein Abkommen.") == "planned");
  CHECK(status("Um 12 Uhr unterzeichnen die Länder ein Abkommen.") == "happened");
  CHECK(status("Um 20 Uhr unterzeichneten die Länder ein Abkommen.") == "happened");
}

TEST_CASE("an evening to come is not the evening before", "[event]") {
  CHECK(day_of(events_of("", "Die Präsidenten wollen am Abend ein Abkommen unterzeichnen.", 5), "agreement") ==
        "2025-01-17 sentence");
}

TEST_CASE("beyond the lead only what is told as a past takes the lead's day", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat.\n\nDer Saal war voll.\n\n";
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichneten ein Abkommen."), "agreement") == "2025-01-15 lead");
  CHECK(day_of(events_of("", lead + "Die Länder unterzeichnen ein Abkommen."), "agreement") == "no day");
  CHECK(day_of(events_of("", lead + "An der Front dauern die Kämpfe an."), "frontline") == "no day");
  CHECK(day_of(events_of("", lead + "Die Ministerin warnte vor neuen Schulden."), "statement") == "no event");
  CHECK(day_of(events_of("", lead + "Ich unterzeichnete das Abkommen."), "agreement") == "no day");
}

TEST_CASE("a paragraph that names another day lends none of the lead's", "[event]") {
  CHECK(day_of(events_of("",
                         "Am Mittwoch tagte der Rat.\n\nDer Saal war voll.\n\nAm Montag fiel Schnee. "
                         "Die Länder unterzeichneten ein Abkommen."),
               "agreement") == "no day");
}

TEST_CASE("what goes on does so on the day it is reported", "[event]") {
  CHECK(day_of(events_of("", "Am Mittwoch fiel Schnee. An der Front dauern die Kämpfe an."), "frontline") ==
        "2025-01-17 publication");
}

TEST_CASE("the date of a term, of a thing or of what is only said is no day of an event", "[event]") {
  CHECK(day_of(events_of("", "Beide Länder verlängerten das Abkommen bis zum 30. Juni 2026."), "agreement") ==
        "2025-01-17 publication");
  CHECK(day_of(events_of("", "Der Bundestag beschloss den Haushalt für 2026."), "law") == "2025-01-17 publication");
  CHECK(day_of(events_of("", "Der Minister forderte, dass die Stadt am 3. Mai 2025 feiert."), "statement") ==
        "2025-01-17 publication");
}

TEST_CASE("of several dates the event's own one counts", "[event]") {
  CHECK(day_of(events_of("", "Die am Dienstag vorgestellte Verordnung gegen Lärm tritt am Donnerstag in Kraft."),
               "law") == "no event");
  CHECK(day_of(events_of("", "Die am Dienstag verlesene Vereinbarung haben beide am Donnerstag unterzeichnet."),
               "agreement") == "2025-01-16 sentence");
  CHECK(day_of(events_of("", "Das am Dienstag unterzeichnete Abkommen haben beide gekündigt."), "agreement") ==
        "2025-01-14 sentence");
  CHECK(day_of(events_of("", "Mittwoch, 15. Januar, 9.30 Uhr: Am Dienstag haben beide ein Abkommen unterzeichnet."),
               "agreement") == "2025-01-14 sentence");
}

TEST_CASE("below a lead that names no day, and before what is told, nothing has one", "[event]") {
  const std::string middle = "Es regnete.\n\nEs schneite.\n\n";
  CHECK(day_of(events_of("", middle + "Beide Länder haben ein Abkommen unterzeichnet."), "agreement") == "no day");
  CHECK(day_of(events_of("", "Beide Länder hatten ein Abkommen unterzeichnet."), "agreement") == "no day");
  const std::string lead = "Es regnete heute. Den letzten Regen gab es am Samstag.\n\n";
  CHECK(day_of(events_of("", lead + "Beide Länder haben ein Abkommen unterzeichnet."), "agreement") ==
        "2025-01-17 lead");
  CHECK(day_of(events_of("", "Am Sonntag wollen beide ein Abkommen unterzeichnen. Der Gesandte fordert ein Abkommen."),
               "agreement") == "2025-01-19 sentence");
}

TEST_CASE("an entry of a ticker has a day of its own", "[event]") {
  const std::string entry = "Montag, 13. Januar, 9.37 Uhr: Möwen kreisen. Beide Länder haben ein Abkommen ";
  CHECK(day_of(events_of("", "Am Mittwoch tagte der Rat.\n\n" + entry + "unterzeichnet."), "agreement") ==
        "2025-01-13 lead");
}

TEST_CASE("what is counted up, quoted or told beside takes no day of the lead", "[event]") {
  const std::string lead = "Am Mittwoch tagte der Rat. ";
  CHECK(day_of(events_of("", lead + "Beide Länder haben bislang ein Abkommen unterzeichnet."), "agreement") ==
        "no day");
  CHECK(day_of(events_of("", lead + "„Es schneite. Beide Länder haben ein Abkommen unterzeichnet“, sang sie."),
               "agreement") == "no day");
  CHECK(day_of(events_of("", lead + "\"Schnee\" fiel. Beide Länder haben ein Abkommen unterzeichnet."), "agreement") ==
        "2025-01-15 lead");
  CHECK(day_of(events_of("", lead + "Das freute Länder, die ein Abkommen unterzeichneten."), "agreement") == "no day");
}

TEST_CASE("a plan without a day does not take the one on which it is told", "[event]") {
  CHECK(day_of(events_of("", "Beide Länder wollen ein Abkommen unterzeichnen."), "agreement") == "no day");
  CHECK(day_of(events_of("", "Beide Länder könnten ein Abkommen unterzeichnen."), "agreement") == "no day");
}

TEST_CASE("a long text leaves the news of its lead", "[event]") {
  std::string text = "Am Mittwoch tagte der Rat.\n\n";
  for (int i = 0; i < 30; ++i) text += "Der Saal war voll. ";
  CHECK(day_of(events_of("", text + "\n\nBeide Länder haben ein Abkommen unterzeichnet."), "agreement") == "no day");
}

TEST_CASE("another time that is only compared with, passed or set in commas dates nothing", "[event]") {
  CHECK(day_of(events_of("", "Wie im Herbst schlossen beide Länder ein Abkommen."), "agreement") ==
        "2025-01-17 publication");
  CHECK(day_of(events_of("", "Beide Länder verlängerten das Abkommen über Ostern hinaus."), "agreement") == "no day");
  CHECK(day_of(events_of("", "Die Ministerin, am Dienstag in Rom zu Gast, unterzeichnete am Montag ein Abkommen."),
               "agreement") == "2025-01-13 sentence");
  CHECK(day_of(events_of("",
                         "Am Montag, als es schneite, unterzeichnete die Ministerin vor dem Fest am Mittwoch ein "
                         "Abkommen."),
               "agreement") == "2025-01-13 sentence");
}

TEST_CASE("a lead that only compares with a day does not lend it", "[event]") {
  CHECK(day_of(events_of("", "Es regnete mehr als am Mittwoch. Beide Länder haben ein Abkommen unterzeichnet."),
               "agreement") == "2025-01-17 publication");
}

TEST_CASE("hours of every day date nothing", "[event]") {
  const std::string text = "Es regnet.\n\nEs schneit.\n\nDie Ausgangssperre gilt zwischen 3 und vier Uhr.";
  CHECK(day_of(events_of("", text), "measure") != "2025-01-17 sentence");
}

TEST_CASE("the day of another clause or of the telling is not the event's", "[event]") {
  CHECK(day_of(events_of("", "Seit der Rat am Montag tagte, unterzeichneten beide Länder ein Abkommen."),
               "agreement") != "2025-01-13 sentence");
  CHECK(day_of(events_of("", "Als der Rat am Montag tagte, unterzeichneten beide Länder ein Abkommen."), "agreement") ==
        "2025-01-13 sentence");
  CHECK(day_of(events_of("", "Wie am Montag durchsickerte, wollen beide Länder ein Abkommen unterzeichnen."),
               "agreement") == "no day");
  CHECK(day_of(events_of("", "Die Ministerin sagte am Montag, beide Länder wollten ein Abkommen unterzeichnen."),
               "agreement") == "no day");
  CHECK(day_of(events_of("", "Montag, 13. Januar, 9.30 Uhr: Beide Länder wollen ein Abkommen unterzeichnen."),
               "agreement") == "no day");
}

TEST_CASE("nobody has said yet what is dated ahead", "[event]") {
  CHECK(day_of(events_of("", "Am 3. Mai 2025 sei es zu spät für Ruhe: Der Verband forderte am 3. Mai 2025 ein Fest."),
               "statement") == "2025-01-17 publication");
  CHECK(day_of(events_of("", "Der Verband hatte sich Anfang Januar für ein Fest ausgesprochen."), "statement") ==
        "2025-01-01 sentence");
  CHECK(day_of(events_of("", "Der Verband fordert für Ende Januar ein Fest."), "statement") ==
        "2025-01-17 publication");
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
  const std::string title = "Die Länder wollen ein Abkommen unterzeichnen";
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
  CHECK(claimant_of("Stattdessen sagte die Wirtin, der Deich sei am Montag gebrochen.") == "Wirtin");
  CHECK(claimant_of("Laut Berechnungen des Deichamts sei der Damm am Montag gebrochen.") == "Deichamts");
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
