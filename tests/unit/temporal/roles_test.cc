// What an expression does for the event beside it: bounds, ages and anniversaries are never the day of an event.
#include <catch2/catch.hpp>
#include <string>

#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

class Roles {
 public:
  Roles() : language_(lexicon_), temporal_(lexicon_) {}

  // "text: role", each in its own line; of what names an event day "text: DAY".
  std::string of(const std::string& text) const {
    const AnalysedText analysed = language_.analyse_body(text);
    std::string all;
    for (const Timex& timex : temporal_.analyse(analysed, {.day = parse_day("2025-01-17"), .hour = 12})) {
      const bool event_day = timex.days && timex.role == TimexRole::event && timex.type != TimexType::duration;
      all += std::string(timex.range.of(text)) + ": " + (event_day ? "DAY" : std::string(to_string(timex.role))) + "\n";
    }
    return all;
  }

 private:
  Lexicon lexicon_;
  TextAnalyser language_;
  TemporalAnalyser temporal_;
};

}  // namespace

TEST_CASE("a deadline passes on to the hour beside it", "[temporal]") {
  const Roles roles;
  CHECK(roles.of("Bis Freitag, 18.00 Uhr, läuft die Frist.") == "Freitag: deadline\n18.00 Uhr: deadline\n");
  CHECK(roles.of("Bis Freitag um 18 Uhr läuft die Frist.") == "Freitag: deadline\n18 Uhr: deadline\n");
  CHECK(roles.of("Bis 18 Uhr am Freitag läuft die Frist.") == "18 Uhr: deadline\nFreitag: deadline\n");
  CHECK(roles.of("Bis Freitag (24. Januar) läuft die Frist.") == "Freitag: deadline\n24. Januar: deadline\n");
  CHECK(roles.of("Bis spätestens aber am Montag ist sie da.") == "Montag: deadline\n");
}

TEST_CASE("a deadline passes on to nothing else", "[temporal]") {
  const Roles roles;
  CHECK(roles.of("Er blieb bis Freitag und starb am Sonntag.") == "Freitag: deadline\nSonntag: DAY\n");
  CHECK(roles.of("Am Freitag bis 18 Uhr wird gefeiert.") == "Freitag: DAY\n18 Uhr: deadline\n");
  CHECK(roles.of("Von Montag bis Freitag wird gefeiert.") == "Montag: DAY\nFreitag: DAY\n");
}

TEST_CASE("what begins on a day or lies beside it does not happen on it", "[temporal]") {
  const Roles roles;
  CHECK(roles.of("Seit Montag wird gebaut.") == "Montag: begin\n");
  CHECK(roles.of("Vom 3. Mai an wird gebaut.") == "3. Mai: begin\n");
  CHECK(roles.of("Vor Ostern wird gebaut.") == "Ostern: deadline\n");
  CHECK(roles.of("Nach dem 3. Mai wird gebaut.") == "3. Mai: begin\n");
  CHECK(roles.of("Kurz vor 18 Uhr brannte es.") == "18 Uhr: DAY\n");
}

TEST_CASE("ages and anniversaries are told as such", "[temporal]") {
  const Roles roles;
  CHECK(roles.of("Ein 33-Jähriger floh.") == "33-Jähriger: age\n");
  CHECK(roles.of("Eine 17 Jahre alte Schülerin floh.") == "17 Jahre alte: age\n");
  CHECK(roles.of("Er starb im Alter von 80 Jahren.") == "80 Jahren: age\n");
  CHECK(roles.of("Am zehnten Jahrestag wurde gefeiert.") == "zehnten Jahrestag: anniversary\n");
  CHECK(roles.of("Das 100-jährige Bestehen wurde gefeiert.") == "100-jährige: anniversary\n");
  CHECK(roles.of("Der Bau dauerte drei Jahre.") == "drei Jahre: duration\n");
}

}  // namespace zeitstrahl
