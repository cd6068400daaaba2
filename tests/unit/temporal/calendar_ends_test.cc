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

}  // namespace zeitstrahl
