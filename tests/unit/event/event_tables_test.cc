// Runs the example and the counter-example of every row of the event tables.
#include "event/event_tables.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "event/kind_choice.h"
#include "event/sentence_reading.h"
#include "language/text_analyser.h"

namespace zeitstrahl {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

const EventTables& tables() {
  static const EventTables instance(lexicon());
  return instance;
}

// The kinds that a sentence reports or mentions, and the triggers behind them.
struct Reported {
  std::vector<std::string> kinds;
  std::vector<std::uint32_t> triggers;
};

Reported report(const std::string& text) {
  const AnalysedText analysed = TextAnalyser(lexicon()).analyse_title(text);
  Reported found;
  for (const Sentence& sentence : analysed.sentences()) {
    const SentenceReading reading(SentenceView(analysed, sentence), tables());
    for (const KindFound& kind : choose_kinds(reading, tables())) {
      found.kinds.push_back(tables().kinds()[kind.kind].id);
      for (const PatternMatch& match : kind.matches) found.triggers.push_back(tables().meaning(match.label).index);
    }
  }
  return found;
}

bool has(const std::vector<std::string>& kinds, std::string_view kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

}  // namespace

TEST_CASE("every trigger row takes part in its example", "[event]") {
  const Table& table = lexicon().table("event_triggers");
  const std::size_t kind = table.column("kind");
  const std::size_t example = table.column("example");
  for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    INFO("line " << row.line << ": " << row[example]);
    const Reported found = report(std::string(row[example]));
    CHECK(has(found.kinds, row[kind]));
    CHECK(std::count(found.triggers.begin(), found.triggers.end(), i) > 0);
  }
}

TEST_CASE("no trigger row's kind is reported in its counter-example", "[event]") {
  const Table& table = lexicon().table("event_triggers");
  const std::size_t kind = table.column("kind");
  const std::size_t counter = table.column("counter");
  for (const TableRow& row : table.rows) {
    INFO("line " << row.line << ": " << row[counter]);
    CHECK_FALSE(row[counter].empty());
    CHECK_FALSE(has(report(std::string(row[counter])).kinds, row[kind]));
  }
}

TEST_CASE("a false friend's example reports none of its kinds", "[event]") {
  const Table& table = lexicon().table("false_friends");
  const std::size_t kinds = table.column("kinds");
  const std::size_t example = table.column("example");
  for (const TableRow& row : table.rows) {
    INFO("line " << row.line << ": " << row[example]);
    const Reported found = report(std::string(row[example]));
    for (const std::string_view kind : split(row[kinds], ',')) CHECK_FALSE(has(found.kinds, trimmed(kind)));
  }
}

}  // namespace zeitstrahl
