// What a headline and the first sentences of an article tell plainly is news of its day, also where no kind knows it.
#include "event/opening.h"

#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <vector>

#include "event/event_extractor.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {
namespace {

struct Row {
  std::string title;
  std::string body;
  std::string day;  // of the other event that is found, and where from
};

std::optional<Event> other_event(const Row& row) {
  static const Lexicon lexicon;
  static const TextAnalyser text(lexicon);
  static const TemporalAnalyser temporal(lexicon);
  static const EventExtractor extractor(lexicon);
  const PublicationContext publication{parse_day("2025-01-17"), 14};  // a Friday
  const AnalysedText title = text.analyse_title(row.title);
  const AnalysedText body = text.analyse_body(row.body);
  const std::vector<Timex> title_timexes = temporal.analyse(title, publication);
  const std::vector<Timex> body_timexes = temporal.analyse(body, publication);
  for (const Event& event : extractor.extract({title, title_timexes}, {body, body_timexes}, publication)) {
    if (event.kind == "other" || event.rule.starts_with("W ")) return event;
  }
  return std::nullopt;
}

std::string day_of(const Row& row) {
  const auto event = other_event(row);
  return event ? format_day(event->days->first) + " " + std::string(to_string(event->day_from)) : "none";
}

std::string status_of(const std::string& title, const std::string& body) {
  const auto event = other_event({title, body, ""});
  return event ? std::string(to_string(event->status)) + " " + format_day(event->days->first) : "none";
}

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.title << " | " << row.body);
    CHECK(day_of(row) == row.day);
  }
}

const std::string today = "2025-01-17 publication";

}  // namespace

TEST_CASE("what took weeks, months or years is no news of the day", "[event]") {
  check({{"", "Suppe haben zwei Wirte in den vergangenen Wochen verschenkt.", "none"},
         {"", "Suppe haben zwei Wirte in den letzten Monaten verschenkt.", "none"},
         {"", "Suppe haben zwei Wirte in den vergangenen Tagen verschenkt.", "2025-01-17 publication"}});
}

TEST_CASE("a state is no news", "[event]") {
  check({{"Der Hafen braucht Kräne", "", "none"},
         {"Der Hafen baut Kräne", "", "2025-01-17 publication"},
         {"Ulm begrenzt Angler auf fünf", "", "2025-01-17 publication"},
         {"Die Fischer warten auf Wind", "", "none"},
         {"Der Wirt wartet mit Suppe auf", "", "2025-01-17 publication"},
         {"", "Die Fischer sind vom Sturm hart betroffen.", "none"},
         {"", "Die Fischer sind vom Sturm überrascht worden.", "2025-01-17 publication"},
         {"", "Die Fischer haben den Hafen geschlossen.", "2025-01-17 publication"},
         {"Die Fähre liegt still und der Wirt verschenkt Suppe", "", "2025-01-17 publication"}});
}

TEST_CASE("a headline with a verb of its own tells the news of the day", "[event]") {
  check({{"Nordwerft macht Millionengewinn", "", today},
         {"Hafenbahn stellt neuen Fahrplan vor", "", today},
         {"Museum bekommt Bild von Spenderin zurück", "", today},
         {"Nordwerft hat neue Fähre getauft", "", today},
         {"Reederin entrostet ihre Flotte", "", today},  // a verb that no table knows
         {"Husumer entrosten alte Kähne", "", today},
         {"Nordwerft macht Millionengewinn", "Die Werft legte am Mittwoch ihre Bilanz vor.", "2025-01-15 lead"}});
}

TEST_CASE("a headline that ends in a participle tells the news of the day without an auxiliary", "[event]") {
  check({{"Alte Fähre in Husum wieder aufgetaucht", "", today},
         {"Wirt von Deichfest ausgeschlossen", "", today},
         {"Erneut Fähre von Liste gestrichen", "", today},
         {"Viele Fischer vom Sturm betroffen", "", "none"},
         {"Kähne mit Husumern entrosten", "", "none"},
         {"Suppe, kalt serviert", "", "none"},
         {"Auf sich allein gestellt", "", "none"}});
}

TEST_CASE("a headline that asks, quotes or remarks tells no news", "[event]") {
  check({{"Macht die Werft Gewinn?", "", "none"},
         {"Warum die Werft Gewinn macht", "", "none"},
         {"So macht die Werft Gewinn", "", "none"},
         {"Das macht die Werft so stark", "", "none"},
         {"Was die Werft jetzt macht", "", "none"},
         {"„Die Werft macht alles richtig“", "", "none"},
         {"Wir machen Gewinn", "", "none"},
         {"Die Werft ist ein Glück für Husum", "", "none"},
         {"Die Werft darf Gewinn machen", "", "none"},
         {"Ein Tag auf der Werft", "", "none"},
         {"Das Neueste vom Dienstag", "", "none"},
         {"Nordwerft machte am Dienstag Pause", "", "2025-01-14 sentence"},
         {"Die entrosteten Kähne von Husum", "", "none"},
         {"Mit alten Kähnen", "", "none"},
         {"Die Werft direkt am Deich", "", "none"},
         {"Kähne entrosten", "", "none"},
         {"Endlich wieder Fähren machen", "", "none"}});
}

TEST_CASE("what calls out or leans on the sentence before tells no news of the day", "[event]") {
  check({{"Schließt endlich die alte Werft", "", "none"},
         {"Nordwerft macht Gewinn!", "", "none"},
         {"", "Der Wirt hat das geändert.", "none"},
         {"", "Der Wirt hat das Dach der Werft gestrichen.", today}});
}

TEST_CASE("a headline about another time gives no day", "[event]") {
  check({{"Werft macht seit Monaten Gewinn", "", "none"},
         {"Werft macht immer wieder Gewinn", "", "none"},
         {"Werft macht bis Freitag Pause", "", "none"}});
}

TEST_CASE("a lead tells its news in the perfect", "[event]") {
  check({{"", "Die Werft in Husum hat ihre Bilanz vorgelegt.", today},
         {"", "In Husum wurde eine alte Glocke gefunden.", today},
         {"", "Die Reederin hat das Dorf verlassen.", today},  // its infinitive is the same
         {"", "Die Reederin hat das Dorf verlassen wollen.", "none"},
         {"", "Die Reederin hat noch ein Rätsel zu erraten.", "none"},
         {"", "Der Wind weht. Die Werft in Husum hat ihre Bilanz vorgelegt.", today},
         {"", "Die Werft in Husum legte ihre Bilanz vor.", "none"},
         {"", "Die Werft in Husum hatte ihre Bilanz vorgelegt.", "none"},
         {"", "Zudem hat die Werft ihre Bilanz vorgelegt.", "none"},
         {"", "Wir haben die Bilanz vorgelegt.", "none"},
         {"", "„Die Werft hat ihre Bilanz vorgelegt.“", "none"},
         {"", "Bislang hat die Werft keine Bilanz vorgelegt.", "none"},
         {"", "Der Wind weht. Die Flut steigt. Die Werft hat ihre Bilanz vorgelegt.", "none"}});
}

TEST_CASE("who refuses, puts off or announces has done so", "[event]") {
  CHECK(status_of("Husum verbietet Drachen am Deich", "") == "happened 2025-01-17");
  CHECK(status_of("Müller sagt Reise nach Husum ab", "") == "happened 2025-01-17");
  CHECK(status_of("Regatta wegen Flaute verschoben", "Die Regatta am Samstag fällt aus.") == "happened 2025-01-17");
  CHECK(status_of("Werft kündigt neue Fähre an", "") == "happened 2025-01-17");
  CHECK(status_of("", "Am Mittwoch lehnte der Rat den Zaun ab.") == "happened 2025-01-15");
  CHECK(status_of("", "Am Mittwoch warnte der Wirt vor Glätte.") == "happened 2025-01-15");
  CHECK(status_of("Rat schließt Abriss nicht mehr aus", "") == "happened 2025-01-17");
  CHECK(status_of("", "Am Mittwoch wurde das Deichfest abgesagt.") == "happened 2025-01-15");
  CHECK(status_of("", "Das Deichfest war für Mittwoch angekündigt.") == "planned 2025-01-15");
  CHECK(status_of("", "Die Regatta wurde auf den Mittwoch verschoben.") == "planned 2025-01-15");
  // What is named for a day to come does not take place then.
  CHECK(status_of("", "Das Deichfest am Mittwoch, 22. Januar, wurde abgesagt.") == "denied 2025-01-22");
  CHECK(status_of("", "Der Rat hat das Deichfest am 22. Januar abgesagt.") == "denied 2025-01-22");
  CHECK(status_of("", "Am Mittwoch, 22. Januar, lehnt der Rat den Zaun ab.") == "denied 2025-01-22");
  CHECK(status_of("", "Verkauft wird die Fähre noch in diesem Jahr.") == "planned 2025-01-01");
  CHECK(status_of("", "Verkauft wurde die Fähre noch in diesem Jahr.") == "happened 2025-01-01");
  // A ban begins then, or is itself what comes.
  CHECK(status_of("", "Drachen sind ab dem 22. Januar verboten.") == "planned 2025-01-22");
  CHECK(status_of("", "Am 22. Januar ist der Verkauf von Drachen untersagt.") == "planned 2025-01-22");
  CHECK(status_of("Werft plant neue Fähre", "Die Taufe ist am Mittwoch, 22. Januar.") == "planned 2025-01-22");
}

}  // namespace zeitstrahl
