// Every row of the tables that dates are read with has an example that means what it says, and a look-alike that does
// not.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"
#include "temporal/vocabulary.h"

namespace zeitstrahl {

namespace {

constexpr std::array<std::string_view, 10> word_tables{"months",  "weekdays",    "time_units", "day_parts",
                                                       "seasons", "holidays",    "deictics",   "time_edges",
                                                       "numbers", "date_helpers"};

// A sentence whose marked word stands in [ ].
struct Marked {
  std::string text;
  std::uint32_t begin = 0;
  bool marked = false;
};

Marked unmarked(std::string_view example) {
  Marked found{.text = std::string(example)};
  const std::size_t open = found.text.find('[');
  const std::size_t close = found.text.find(']', open + 2);
  if (open == std::string::npos || close == std::string::npos) return found;
  found.text.erase(close, 1).erase(open, 1);
  found.begin = static_cast<std::uint32_t>(open);
  found.marked = true;
  return found;
}

// Whether a meaning is what the cell of a row says: "12-31:TNI", "-1:Y", "START".
bool says(const Meaning& meaning, std::string_view value) {
  for (const std::string_view part : split(value, ':')) {
    const bool number = part == std::to_string(meaning.number);
    if (!part.empty() && !number && part != meaning.code && part != meaning.mod) return false;
  }
  return true;
}

class Words {
 public:
  Words() : text_(lexicon_), vocabulary_(lexicon_) {}

  const Table& table(std::string_view name) const { return lexicon_.table(name); }

  // Whether the marked word of a sentence means what the row says.
  bool means(const Marked& sentence, const Table& table, const TableRow& row) const {
    const bool month = table.columns.at(1) == "number";
    const std::string_view value = row[table.column(month ? "number" : "value")];
    const std::vector<Symbol> wanted =
        month ? std::vector{vocabulary_.class_symbol("MONTH"), vocabulary_.class_symbol("MONTHABBR")}
              : std::vector{vocabulary_.class_symbol(row[table.column("class")])};
    const std::vector<Meaning> meanings = meanings_at(sentence);
    return std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& meaning) {
      return std::find(wanted.begin(), wanted.end(), meaning.symbol) != wanted.end() && says(meaning, value);
    });
  }

 private:
  std::vector<Meaning> meanings_at(const Marked& marked) const {
    const AnalysedText analysed = text_.analyse_body(marked.text);
    Readings readings;
    for (const Sentence& sentence : analysed.sentences()) {
      vocabulary_.read(analysed, sentence, readings);
      for (std::uint32_t i = 0; i < readings.size(); ++i) {
        if (analysed.tokens()[sentence.first_token + i].range.begin != marked.begin) continue;
        const auto begin = readings.meanings.begin();
        return {begin + static_cast<std::ptrdiff_t>(readings.begin_of(i)),
                begin + static_cast<std::ptrdiff_t>(readings.ends[i])};
      }
    }
    return {};
  }

  Lexicon lexicon_;
  TextAnalyser text_;
  Vocabulary vocabulary_;
};

std::vector<std::string> found_in(const TemporalAnalyser& temporal, const TextAnalyser& language,
                                  const std::string& text) {
  const AnalysedText analysed = language.analyse_body(text);
  std::vector<std::string> found;
  for (const Timex& timex : temporal.analyse(analysed, {.day = parse_day("2025-01-17"), .hour = 12})) {
    found.emplace_back(timex.range.of(text));
  }
  return found;
}

}  // namespace

TEST_CASE("every word row has an example and a look-alike, and both are true", "[temporal]") {
  const Words words;
  for (const std::string_view name : word_tables) {
    const Table& table = words.table(name);
    for (const TableRow& row : table.rows) {
      const Marked example = unmarked(row[table.column("example")]);
      const Marked counter = unmarked(row[table.column("counter")]);
      INFO(name << " line " << row.line << ": " << row[0] << " / " << example.text << " / " << counter.text);
      CHECK(example.marked);
      CHECK(counter.marked);
      CHECK(words.means(example, table, row));
      CHECK_FALSE(words.means(counter, table, row));
    }
  }
}

TEST_CASE("every form of a word row is read as the row says", "[temporal]") {
  const Words words;
  for (const std::string_view name : word_tables) {
    const Table& table = words.table(name);
    for (const TableRow& row : table.rows) {
      for (std::string_view form : split(row[0], ' ')) {
        if (form.empty() || form.starts_with('*')) continue;  // endings have their example
        if (form.size() > 1 && form.starts_with('!')) form.remove_prefix(1);
        if (form.ends_with('~')) form.remove_suffix(1);
        INFO(name << " line " << row.line << ": " << form);
        CHECK(words.means({.text = "da " + std::string(form) + " da", .begin = 3, .marked = true}, table, row));
      }
    }
  }
}

TEST_CASE("every fragment is found in its example and not in its counter-example", "[temporal]") {
  const Lexicon lexicon;
  const TextAnalyser language(lexicon);
  const TemporalAnalyser temporal(lexicon);
  const Table& table = lexicon.table("date_fragments");
  for (const TableRow& row : table.rows) {
    const std::string_view marked = row[table.column("example")];
    const Marked example = unmarked(marked);
    const std::string counter(row[table.column("counter")]);
    INFO(row[0] << ": " << example.text << " / " << counter);
    REQUIRE(example.marked);
    const std::size_t length = marked.find(']') - marked.find('[') - 1;
    CHECK(found_in(temporal, language, example.text) == std::vector{example.text.substr(example.begin, length)});
    CHECK_FALSE(counter.empty());
    CHECK(found_in(temporal, language, counter).empty());
  }
}

}  // namespace zeitstrahl
