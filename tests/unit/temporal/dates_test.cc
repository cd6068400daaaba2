// Phrases in sentences, from the tables dates.tsv and dates_nearest.tsv: what they mean, given the day the article
// appeared.
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <string>

#include "base/tsv.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

Table dates_table(const std::string& name) {
  std::ifstream file(std::string(ZEITSTRAHL_TESTS) + "/tables/" + name);
  std::ostringstream text;
  text << file.rdbuf();
  return parse_table(name, text.str());
}

// The expression of the sentence that stands in [ ], as the rest of the row would have it.
std::string outcome(const TemporalAnalyser& temporal, const TextAnalyser& language, const std::string& marked,
                    const PublicationContext& publication) {
  const std::size_t open = marked.find('[');
  const std::size_t close = marked.find(']');
  std::string text = marked;
  text.erase(close, 1).erase(open, 1);
  const TextRange wanted{static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - 1)};
  const AnalysedText analysed = language.analyse_body(text);
  std::string all;
  for (const Timex& timex : temporal.analyse(analysed, publication)) {
    const std::string days =
        timex.days ? format_day(timex.days->first) + " " + format_day(timex.days->last) : std::string("- -");
    const std::string outcome = timex.value + " " + days + " " + std::string(to_string(timex.role));
    if (timex.range == wanted) return outcome;
    all += " '" + std::string(timex.range.of(text)) + "'";
  }
  return "nothing there, but" + all;
}

// "2025-01-17", or with an hour other than noon "2025-01-17T08".
PublicationContext published(const std::string& cell) {
  constexpr std::size_t day = 10;  // letters
  constexpr int noon = 12;
  return {.day = parse_day(cell.substr(0, day)), .hour = cell.size() > day ? std::stoi(cell.substr(day + 1)) : noon};
}

void check_rows(const Table& table) {
  const Lexicon lexicon;
  const TextAnalyser language(lexicon);
  const TemporalAnalyser temporal(lexicon);
  for (const TableRow& row : table.rows) {
    const std::string sentence(row[table.column("sentence")]);
    const PublicationContext publication = published(std::string(row[table.column("published")]));
    INFO("line " << row.line << ": " << sentence);
    std::string expected(row[table.column("value")]);
    for (const std::string_view column : {"from", "to", "role"}) {
      expected += " " + std::string(row[table.column(column)]);
    }
    CHECK(outcome(temporal, language, sentence, publication) == expected);
  }
}

}  // namespace

TEST_CASE("expressions mean what the table of dates says", "[temporal]") {
  const Table table = dates_table("dates.tsv");
  REQUIRE(table.rows.size() >= 150);
  check_rows(table);
}

TEST_CASE("of several possible days an expression means the one that the table says", "[temporal]") {
  const Table table = dates_table("dates_nearest.tsv");
  REQUIRE(table.rows.size() >= 12);
  check_rows(table);
}

}  // namespace zeitstrahl
