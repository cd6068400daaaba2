#include "event/desk.h"

#include <catch2/catch.hpp>

#include "event/kind_choice.h"
#include "event/sentence_reading.h"
#include "extracted.h"
#include "language/text_analyser.h"

namespace zeitstrahl {

TEST_CASE("a desk rules out the kinds of its row, named by section or address", "[event]") {
  const Lexicon lexicon;
  const EventTables tables(lexicon);
  const Desks desks(lexicon, tables.kind_ids());
  const Table& table = lexicon.table("desks");
  for (const TableRow& row : table.rows) {
    const std::string example(row[table.column("example")]);
    INFO(row[0] << ": " << example);
    const AnalysedText analysed = TextAnalyser(lexicon).analyse_title(example);
    const SentenceReading reading(SentenceView(analysed, analysed.sentences().front()), tables);
    const std::string word(trimmed(split(row[table.column("words")], ',').front()));
    CHECK_FALSE(choose_kinds(reading, tables).empty());
    CHECK(choose_kinds(reading, tables, desks.kinds_at({word, ""}).blocked).empty());
    CHECK(choose_kinds(reading, tables, desks.kinds_at({"Vermischtes / " + word, ""}).blocked).empty());
    CHECK(
        choose_kinds(reading, tables, desks.kinds_at({"", "https://example.org/" + word + "/a.html"}).blocked).empty());
  }
  CHECK(desks.kinds_at({"Politik", "https://sport.example.org/politik/a.html"}).blocked.empty());
  CHECK(desks.kinds_at({"", ""}).blocked.empty());
}

TEST_CASE("what no word names is of the desk's own kind, if it has one", "[event]") {
  const auto kind_on = [](const std::string& url) {
    return extracted::kinds_of("", "Am Montag blieb der Platz der Gäste leer.", {"", url});
  };
  CHECK(kind_on("https://example.org/sport/a.html") == "sport");
  CHECK(kind_on("https://example.org/kultur/a.html") == "other");
  CHECK(kind_on("https://example.org/lokales/a.html") == "other");
}

TEST_CASE("a desk's kinds must be known", "[event]") {
  Lexicon own;
  own.override_table("desks", "desk\twords\tkinds\town\texample\nx\tx\tnever\t\t\n");
  CHECK_THROWS(Desks(own, EventTables(own).kind_ids()));
}

}  // namespace zeitstrahl
