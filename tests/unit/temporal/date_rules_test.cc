// Every row of the date rules finds what its example says, and nothing in its counter-example.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/day.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

struct Marked {
  std::string text;
  std::vector<std::string> expected;  // what stood in [ ]
};

Marked unmarked(std::string_view example) {
  Marked marked;
  std::size_t begin = 0;
  for (const char c : example) {
    if (c == '[') {
      begin = marked.text.size();
    } else if (c == ']') {
      marked.expected.push_back(marked.text.substr(begin));
    } else {
      marked.text += c;
    }
  }
  return marked;
}

class Rows {
 public:
  Rows() : text_(lexicon_), temporal_(lexicon_), table_(lexicon_.table("date_rules")) {}

  const Table& table() const { return table_; }
  std::string_view cell(const TableRow& row, std::string_view column) const { return row[table_.column(column)]; }

  // What the rule finds in a text; of every rule where `rule` is empty.
  std::vector<std::string> found(const std::string& text, std::string_view rule) const {
    const AnalysedText analysed = text_.analyse_body(text);
    const PublicationContext publication{.day = parse_day("2024-06-12"), .hour = 12};
    std::vector<std::string> ranges;
    for (const Timex& timex : temporal_.analyse(analysed, publication)) {
      if (timex.type == TimexType::none && rule.empty()) continue;
      if (rule.empty() || timex.rule == rule) ranges.emplace_back(timex.range.of(text));
    }
    return ranges;
  }

 private:
  Lexicon lexicon_;
  TextAnalyser text_;
  TemporalAnalyser temporal_;
  const Table& table_;
};

}  // namespace

TEST_CASE("every date rule finds its example", "[temporal]") {
  const Rows rows;
  for (const TableRow& row : rows.table().rows) {
    if (rows.cell(row, "type") == "-") continue;
    const Marked example = unmarked(rows.cell(row, "example"));
    INFO(rows.cell(row, "name") << ": " << example.text);
    CHECK_FALSE(example.expected.empty());
    CHECK(rows.found(example.text, rows.cell(row, "name")) == example.expected);
  }
}

TEST_CASE("no date rule finds anything in its counter-example", "[temporal]") {
  const Rows rows;
  for (const TableRow& row : rows.table().rows) {
    if (rows.cell(row, "type") == "-") continue;
    const std::string counter(rows.cell(row, "counter"));
    INFO(rows.cell(row, "name") << ": " << counter);
    CHECK_FALSE(counter.empty());
    CHECK(rows.found(counter, rows.cell(row, "name")).empty());
  }
}

TEST_CASE("what is no date is left alone, and what only looks like it is found", "[temporal]") {
  const Rows rows;
  for (const TableRow& row : rows.table().rows) {
    if (rows.cell(row, "type") != "-") continue;
    const std::string counter(rows.cell(row, "counter"));
    const Marked example = unmarked(rows.cell(row, "example"));
    INFO(rows.cell(row, "name") << ": " << counter << " / " << example.text);
    CHECK(rows.found(counter, "").empty());
    CHECK(rows.found(example.text, "") == example.expected);
    CHECK_FALSE(example.expected.empty());
  }
}

TEST_CASE("rules have names of their own", "[temporal]") {
  const Rows rows;
  std::vector<std::string> names;
  for (const TableRow& row : rows.table().rows) names.emplace_back(rows.cell(row, "name"));
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}

}  // namespace zeitstrahl
