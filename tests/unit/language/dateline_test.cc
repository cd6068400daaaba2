#include "language/dateline.h"

#include <fmt/ranges.h>

#include <catch2/catch.hpp>

#include "unit/language/tables.h"

namespace zeitstrahl {

namespace {

std::optional<Dateline> find_dateline(std::string_view text) {
  static const DatelineFinder datelines{Lexicon()};
  return datelines.find(text);
}

}  // namespace

TEST_CASE("datelines are read as the table says", "[language]") {
  for (const TableRow& row : phrases("datelines.tsv").rows) {
    const std::string text(row[0]);
    INFO(text);
    const auto dateline = find_dateline(text);
    CHECK(dateline.has_value() == (row[1] != "-"));
    if (!dateline) continue;
    CHECK(fmt::format("{}", fmt::join(dateline->places, ";")) == row[1]);
    CHECK(dateline->agency == row[2]);
    CHECK(dateline->date == row[3]);
    CHECK(text.substr(dateline->range.end) == row[4]);
  }
}

TEST_CASE("agencies and suffixes of the user's own are known in datelines", "[language]") {
  Lexicon lexicon;
  lexicon.override_table("agencies", "code\tname\nWBD\tWehrbote\nWehr Dienst\tWehrdienst\nrtr\tRundruf\n");
  lexicon.override_table("place_suffixes", "suffix\nBille\n");
  const DatelineFinder datelines(lexicon);
  const auto agency = [&](const char* text) {
    const auto dateline = datelines.find(text);
    return dateline ? dateline->agency : "";
  };
  CHECK(agency("Worms (wbd) - Das Wehr ist offen.") == "Wehrbote");
  CHECK(agency("Worms (WBD/lno) - Das Wehr ist offen.") == "Wehrbote");
  CHECK(agency("Worms (Wehr Dienst) - Das Wehr ist offen.") == "Wehrdienst");
  CHECK(agency("Worms (rtr) - Das Wehr ist offen.") == "Rundruf");
  CHECK(agency("Worms (dpa) - Das Wehr ist offen.") == "dpa");
  CHECK(datelines.find("Neudorf/Bille (dpa) - Das Wehr ist offen.")->places ==
        std::vector<std::string>{"Neudorf/Bille"});
}

TEST_CASE("blanks of any kind part a dateline", "[language]") {
  const std::string text = "Kiew\u00A0(dpa)\u00A0–\u202FDer Rat tagt.";
  const auto dateline = find_dateline(text);
  REQUIRE(dateline);
  CHECK(dateline->places == std::vector<std::string>{"Kiew"});
  CHECK(text.substr(dateline->range.end) == "Der Rat tagt.");
}

TEST_CASE("a dateline may stand below headings", "[language]") {
  const std::string text = "Ein Kopf\n\nNoch einer\n\nKiew (dpa) - Der Rat tagt.";
  const auto dateline = find_dateline(text);
  REQUIRE(dateline);
  CHECK(text.substr(dateline->range.begin).starts_with("Kiew (dpa)"));
}

TEST_CASE("a dateline is looked for at the top only", "[language]") {
  std::string text;
  for (int i = 0; i < 12; ++i) text += "Zeile\n";
  CHECK_FALSE(find_dateline(text + "Kiew (dpa) - Der Rat tagt."));
  CHECK_FALSE(find_dateline("Eins\nZwei\nDrei\nBOZEN. Der Rat tagt."));
}

TEST_CASE("a dateline is looked for without going through a long line", "[language]") {
  CHECK_FALSE(find_dateline(std::string(1'000'000, '(')));
  CHECK_FALSE(find_dateline(std::string(1'000'000, ' ')));
  CHECK_FALSE(find_dateline(std::string(1'000'000, 'A')));
}

}  // namespace zeitstrahl
