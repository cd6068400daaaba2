#include "event/office_holder.h"

#include <catch2/catch.hpp>
#include <string>

#include "language/text_analyser.h"

namespace zeitstrahl {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

// "office | name | organisation" of the first sentence; empty where nobody holds an office.
std::string holder_of(const std::string& text) {
  static const EventTables tables(lexicon());
  const AnalysedText analysed = TextAnalyser(lexicon()).analyse_body(text);
  const SentenceReading reading(SentenceView(analysed, analysed.sentences().front()), tables);
  const auto holder = office_holder(reading);
  if (!holder) return "";
  const auto written = [&](TextRange range) { return std::string(range.of(analysed.text())); };
  return written(holder->office) + " | " + written(holder->name) + " | " + written(holder->organisation);
}

}  // namespace

TEST_CASE("every row of offices works in its example and not in its counter-example", "[event]") {
  const Table& table = lexicon().table("offices");
  for (const TableRow& row : table.rows) {
    INFO("line " << row.line);
    CHECK_FALSE(holder_of(std::string(row[table.column("example")])).empty());
    CHECK(holder_of(std::string(row[table.column("counter")])).empty());
  }
}

TEST_CASE("an office, its holder and the organisation are found in any order", "[event]") {
  CHECK(holder_of("Die Reederei-Chefin Anke Lüders lobte den Hafen.") == "Chefin | Anke Lüders | Reederei");
  CHECK(holder_of("Reederei-Chefin Lüders lobte den Hafen.") == "Chefin | Lüders | Reederei");
  CHECK(holder_of("Der Chef der Molkerei Auetal, Jens Ohlsen, hofft.") == "Chef | Jens Ohlsen | Molkerei Auetal");
  CHECK(holder_of("Jens Ohlsen, Chef der Molkerei Auetal, hofft.") == "Chef | Jens Ohlsen | Molkerei Auetal");
  CHECK(holder_of("Jens Ohlsen (Geschäftsführer von Auetal) hofft.") == "Geschäftsführer | Jens Ohlsen | Auetal");
  CHECK(holder_of("Jens Ohlsen ist Geschäftsführer von Auetal.") == "Geschäftsführer | Jens Ohlsen | Auetal");
  CHECK(holder_of("Ohlsen ist Chef der Molkerei Auetal.") == "Chef | Ohlsen | Molkerei Auetal");
  CHECK(holder_of("Das hofft Geschäftsführer Jens Ohlsen von Auetal.") == "Geschäftsführer | Jens Ohlsen | Auetal");
  CHECK(holder_of("Das hofft Auetal CEO Jens F. von der Aue.") == "CEO | Jens F. von der Aue | Auetal");
}

TEST_CASE("without a person, a leading office and an organisation nobody holds an office", "[event]") {
  CHECK(holder_of("Die Chefin der Reederei lobte den Hafen.").empty());
  CHECK(holder_of("Sie ist Chefin der Molkerei Auetal.").empty());
  CHECK(holder_of("Chefin Anke Lüders lobte den Hafen.").empty());
  CHECK(holder_of("Anke Lüders lobte den Hafen der Reederei.").empty());
  CHECK(holder_of("Vorständin Anke Lüders bei der Vorlage der Bilanz.").empty());
  CHECK(holder_of("Die künftige Reederei-Chefin Anke Lüders lobte den Hafen.").empty());
  CHECK(holder_of("Ex-Reederei-Chefin Anke Lüders lobte den Hafen.").empty());
  CHECK(holder_of("Der Chef der Molkerei, Käse und Butter zu verkaufen.").empty());
}

}  // namespace zeitstrahl
