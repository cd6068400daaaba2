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
  CHECK(day_of(events_of("", "Norwegen will bis Jahresende Panzer nach Kiew liefern."), "military-aid") ==
        "2025-01-17 publication");
  CHECK(day_of(events_of("", "Die Länder schlossen ein Abkommen für 100 Jahre."), "agreement") ==
        "2025-01-17 publication");
}

TEST_CASE("a morning's item tells the evening before", "[event]") {
  const std::string text = "Der Generalstab sprach in seinem abendlichen Lagebericht von zehn Gefechten.";
  CHECK(day_of(events_of("", text, 5), "frontline") == "2025-01-16 evening");
  CHECK(day_of(events_of("", text, 20), "frontline") == "2025-01-17 publication");
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
                                "Offiziell wurden die Angaben bisher nicht bestätigt.");
  REQUIRE(events.size() == 2);
  CHECK(events[0].evidence == Evidence::stated);
  CHECK(events[1].evidence == Evidence::unconfirmed);
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
