// Runs the example and the counter-example of every row of the event tables.
#include "event/event_tables.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
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

// The kinds that a sentence reports or mentions, or the one that it names, and the triggers behind them.
struct Reported {
  std::vector<std::string> kinds;
  std::vector<std::uint32_t> triggers;
};

Reported report(const std::string& text, bool named = false) {
  const AnalysedText analysed = TextAnalyser(lexicon()).analyse_title(text);
  Reported found;
  for (const Sentence& sentence : analysed.sentences()) {
    const SentenceReading reading(SentenceView(analysed, sentence), tables());
    std::vector<KindFound> kinds;
    if (!named) kinds = choose_kinds(reading, tables());
    if (const auto name = name_kind(reading, tables(), std::nullopt); named && name) kinds = {*name};
    for (const KindFound& kind : kinds) {
      found.kinds.push_back(tables().kinds()[kind.kind].id);
      for (const PatternMatch& match : kind.matches) found.triggers.push_back(tables().meaning(match.label).index);
    }
  }
  return found;
}

// Whether row `row` of the table of marks is found in the text.
bool marked_by(const std::string& text, std::uint32_t row) {
  const AnalysedText analysed = TextAnalyser(lexicon()).analyse_title(text);
  const SentenceReading reading(SentenceView(analysed, analysed.sentences().front()), tables());
  return std::any_of(reading.marks().begin(), reading.marks().end(),
                     [&](const MarkMatch& found) { return tables().meaning(found.match.label).index == row; });
}

bool has(const std::vector<std::string>& kinds, std::string_view kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// Both tables are one list of triggers, the names behind the others.
void check_examples(const std::string& name, std::uint32_t first_trigger, bool named) {
  const Table& table = lexicon().table(name);
  const std::size_t kind = table.column("kind");
  const std::size_t example = table.column("example");
  for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    INFO(name << " line " << row.line << ": " << row[example]);
    const Reported found = report(std::string(row[example]), named);
    CHECK(has(found.kinds, row[kind]));
    CHECK(std::count(found.triggers.begin(), found.triggers.end(), first_trigger + i) > 0);
  }
}

void check_counters(const std::string& name, bool named) {
  const Table& table = lexicon().table(name);
  const std::size_t kind = table.column("kind");
  const std::size_t counter = table.column("counter");
  for (const TableRow& row : table.rows) {
    INFO(name << " line " << row.line << ": " << row[counter]);
    CHECK_FALSE(has(report(std::string(row[counter]), named).kinds, row[kind]));
  }
}

}  // namespace

TEST_CASE("every row of triggers and names takes part in its example", "[event]") {
  check_examples("event_triggers", 0, false);
  check_examples("event_names", static_cast<std::uint32_t>(lexicon().table("event_triggers").rows.size()), true);
}

TEST_CASE("no row of triggers or names is met by its counter-example", "[event]") {
  check_counters("event_triggers", false);
  check_counters("event_names", true);
}

TEST_CASE("no row of triggers, names or marks lacks an example or a counter-example", "[event]") {
  for (const std::string name : {"event_triggers", "event_names", "status_marks", "offices"}) {
    const Table& table = lexicon().table(name);
    for (const TableRow& row : table.rows) {
      INFO(name << " line " << row.line);
      CHECK_FALSE(row[table.column("example")].empty());
      CHECK_FALSE(row[table.column("counter")].empty());
    }
  }
}

TEST_CASE("every mark is found in its example and not in its counter-example", "[event]") {
  const Table& table = lexicon().table("status_marks");
  for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    INFO("line " << row.line << ": " << row[0] << " " << row[table.column("example")]);
    CHECK(marked_by(std::string(row[table.column("example")]), i));
    CHECK_FALSE(marked_by(std::string(row[table.column("counter")]), i));
  }
}

TEST_CASE("the kinds of the table are those that users are promised", "[event]") {
  std::vector<std::string> promised = {"agreement", "frontline", "attack",     "military-aid", "armament", "sanctions",
                                       "talks",     "statement", "election",   "personnel",    "law",      "measure",
                                       "approval",  "court",     "protest",    "strike",       "crime",    "accident",
                                       "disaster",  "takeover",  "insolvency", "layoffs",      "economy",  "health",
                                       "science",   "sport",     "culture",    "death",        "other"};
  std::vector<std::string> known;
  for (const KindRule& kind : tables().kinds()) known.push_back(kind.id);
  std::sort(promised.begin(), promised.end());
  std::sort(known.begin(), known.end());
  CHECK(known == promised);
}

TEST_CASE("each kind has triggers, a label and a code of its own", "[event]") {
  const Table& kinds = lexicon().table("event_kinds");
  std::set<std::string> labels;
  for (const TableRow& row : kinds.rows) {
    INFO(row[0]);
    CHECK_FALSE(row[kinds.column("plover")].empty());
    CHECK_FALSE(row[kinds.column("acled")].empty());
    CHECK_FALSE(row[kinds.column("iptc")].empty());
    CHECK(labels.insert(std::string(row[kinds.column("label")])).second);
    CHECK(labels.insert(std::string(row[kinds.column("code")])).second);
    const auto of_kind = [&](const Trigger& trigger) { return tables().kinds()[trigger.kind].id == row[0]; };
    CHECK((row[0] == "other" || std::any_of(tables().triggers().begin(), tables().triggers().end(), of_kind)));
  }
}

TEST_CASE("agreements and front reports know all their modes and fields", "[event]") {
  std::set<std::string> modes;
  std::set<std::string> fields;
  for (const Trigger& trigger : tables().triggers()) {
    modes.insert(trigger.mode);
    fields.insert(trigger.field);
  }
  for (const std::string mode : {"concluded", "agreed", "ratified", "extended", "ended", "failed", "advance", "capture",
                                 "repelled", "encirclement", "retreat", "combat", "offensive", "situation"}) {
    CHECK(modes.contains(mode));
  }
  for (const std::string field : {"treaty", "ceasefire", "coalition", "political", "tariff", "business"}) {
    CHECK(fields.contains(field));
  }
}

TEST_CASE("a user's rows add triggers", "[event]") {
  Lexicon own;
  own.override_table("event_triggers",
                     "kind\tweight\tpattern\twith\twithout\tmode\tfield\texample\tcounter\n"
                     "culture\tF\tverb:krönen\t*weinkönigin~ + Pfalz\t\t\t\tx\ty\n");
  const EventTables extended(own);
  const auto kinds_of = [&](const std::string& text) {
    const AnalysedText analysed = TextAnalyser(own).analyse_title(text);
    const SentenceReading reading(SentenceView(analysed, analysed.sentences().front()), extended);
    return choose_kinds(reading, extended).size();
  };
  CHECK(kinds_of("Die Winzer krönten in der Pfalz die neue Weinkönigin.") == 1);
  CHECK(kinds_of("Die Winzer krönten die neue Weinkönigin.") == 0);  // both conditions must be met
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
