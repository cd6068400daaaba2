// Expressions that lead beyond the first or the last day of the calendar name no days.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

TEST_CASE("no day lies outside the years 1 to 9999", "[temporal]") {
  const Lexicon lexicon;
  const TextAnalyser language(lexicon);
  const TemporalAnalyser temporal(lexicon);
  struct Row {
    const char* published;
    const char* text;
    bool has_days;
  };
  const std::vector<Row> rows = {
      {"9999-12-31", "Die Fähre fuhr gestern.", true},     {"9999-12-31", "Die Fähre fährt morgen.", false},
      {"9999-12-31", "Die Fähre fährt heute.", true},      {"9999-12-31", "Die Fähre fährt nächste Woche.", false},
      {"0001-01-01", "Die Fähre fährt morgen.", true},     {"0001-01-01", "Die Fähre fuhr gestern.", false},
      {"0001-01-01", "Die Fähre fuhr im Vorjahr.", false}, {"9999-12-31", "Die Fähre fährt im Folgejahr.", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.published, row.text);
    const std::string text = row.text;
    const auto timexes = temporal.analyse(language.analyse_body(text), {.day = parse_day(row.published), .hour = {}});
    REQUIRE(timexes.size() == 1);
    CHECK(timexes.front().days.has_value() == row.has_days);
  }
}

// 2,100,000,000 hours have more minutes than an int holds; what wraps comes out as midnight before.
TEST_CASE("numbers no calendar has are not reckoned with", "[temporal]") {
  const Lexicon lexicon;
  const TextAnalyser language(lexicon);
  const TemporalAnalyser temporal(lexicon);
  for (const char* number : {"40000000", "76116116", "2100000000", "2147483647"}) {
    for (const char* phrase :
         {"Die Fähre fährt heute um # Uhr.", "Im #. Jahrhundert fuhr sie.", "In der #. Kalenderwoche fuhr sie.",
          "Im #. Quartal fuhr sie.", "Am #. Oktober fuhr sie.", "Vor # Jahren fuhr sie.", "Sie fährt um halb #."}) {
      std::string text = phrase;
      text.replace(text.find('#'), 1, number);
      CAPTURE(text);
      for (const Timex& timex :
           temporal.analyse(language.analyse_body(text), {.day = parse_day("2025-01-17"), .hour = {}})) {
        CHECK(timex.value.find("T00:00") == std::string::npos);
        CHECK(timex.value.find('-') != 0);
        CHECK((!timex.days || timex.days == DaySpan{*parse_day("2025-01-17"), *parse_day("2025-01-17")}));
      }
    }
  }
}

}  // namespace zeitstrahl
