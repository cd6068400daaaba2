#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "base/tsv.h"
#include "language/text_analyser.h"
#include "language/token.h"
#include "searcher/query/marks.h"
#include "searcher/query/parser.h"
#include "searcher/query/snippet.h"

namespace zeitstrahl {

namespace {

const Day reference = *parse_day("2025-01-17");  // a Friday

const HumanDates& dates() {
  static const Lexicon lexicon;
  static const HumanDates made(lexicon, reference);
  return made;
}

ParsedQuery parsed(std::string_view text, Joining joining = Joining::all) {
  static const EventKinds kinds{Lexicon()};
  return parse_query(text, {.dates = dates(), .kinds = kinds, .joining = joining});
}

Table table_of_queries() {
  std::ifstream file(ZEITSTRAHL_TESTS "/tables/queries.tsv");
  std::stringstream text;
  text << file.rdbuf();
  return parse_table("queries.tsv", text.str());
}

std::string span_text(std::string_view text) {
  const auto span = dates().range(text);
  return span ? format_day(span->first) + ".." + format_day(span->last) : "none";
}

}  // namespace

TEST_CASE("a query becomes the tree of its row", "[searcher]") {
  for (const TableRow& row : table_of_queries().rows) {
    INFO(row[0]);
    const ParsedQuery all = parsed(row[0]);
    CHECK(to_string(all.query) == row[1]);
    CHECK(to_string(parsed(row[0], Joining::any).query) == row[2]);
    CHECK(std::to_string(all.notes.size()) == row[3]);
    CHECK_FALSE(all.empty);
  }
}

TEST_CASE("a query without any word is empty", "[searcher]") {
  for (const char* text : {"", " ", "()", "-", "\"\"", "& +", "((((", "- ( -"}) {
    INFO(text);
    CHECK(parsed(text).empty);
  }
}

TEST_CASE("hostile queries end, and deep brackets are cut", "[searcher]") {
  CHECK_FALSE(parsed(std::string(100'000, '(') + "elbe").notes.size() > 100'000);
  CHECK(to_string(parsed("\xff\xfe elbe").query).find("elbe") != std::string::npos);
  CHECK_NOTHROW(parsed(std::string(20'000, '"')));
  CHECK_NOTHROW(parsed(std::string(20'000, '-')));
  std::string unclosed;
  for (int i = 0; i < 100'000; ++i) unclosed += "„a ";
  CHECK_NOTHROW(parsed(unclosed));
}

TEST_CASE("a whole date among the words is noted with what asks for that day", "[searcher]") {
  const std::vector<std::string> noted{
      "'2. November 2020' is searched as words; date:2020-11-02 asks for what happened then"};
  CHECK(parsed("Sturm Elbe 2. November 2020").notes == noted);
  CHECK(parsed("2. November 2020 OR 3. November 2020").notes == noted);
  CHECK(parsed("Sturm 2.11.2020").notes.size() == 1);
  for (const char* const query : {"Sturm 2020", "2. November", "11. September Sturm", "date:\"2. November 2020\"",
                                  "published:2020-11-02", "\"2. November 2020\"", "Sturm 12 Uhr 1990", ""}) {
    INFO(query);
    CHECK(parsed(query).notes.empty());
  }
  CHECK_NOTHROW(parsed(std::string(100'000, '2')));
}

TEST_CASE("each kind of note is given once", "[searcher]") {
  std::string brackets;
  for (int i = 0; i < 1000; ++i) brackets += "elbe) AND ";
  CHECK(parsed(brackets).notes.size() == 2);
  CHECK(parsed("farbe:rot farbe:blau").notes.size() == 1);
  std::string fields;
  for (int i = 0; i < 100; ++i) fields += "f" + std::string(static_cast<std::size_t>(i % 20), 'x') + ":rot ";
  CHECK(parsed(fields).notes.size() == 1);
}

TEST_CASE("what is no status is said, and searched as words", "[searcher]") {
  const ParsedQuery query = parsed("status:fertig elbe");
  REQUIRE(query.notes.size() == 2);
  CHECK(query.notes.front().starts_with("'fertig' is no status; choose from: happened (geschehen), ongoing (läuft)"));
  CHECK(parsed("status:planned,DENIED elbe").notes.empty());
}

TEST_CASE("a word of many small and capital letters is one word", "[searcher]") {
  CHECK(to_string(parsed("WortWort").query) == "(wortwort OR \"wort wort\")");
  CHECK(to_string(parsed("WortWortWortWortWort").query) == "wortwortwortwortwort");
}

TEST_CASE("a query ends after a thousand words, with a note", "[searcher]") {
  std::string words;
  for (int i = 0; i < 40'000; ++i) words += "wort" + std::to_string(i) + " ";
  for (const std::string& text : {words, "\"" + words + "\"", "Elbe \"" + words + "\""}) {
    const ParsedQuery query = parsed(text);
    CHECK(query.notes == std::vector<std::string>{"only the first 1000 words are searched"});
    CHECK(QueryWords(query.query).count() == 1000);
  }
}

TEST_CASE("words, exact words and beginnings keep the numbers of the query", "[searcher]") {
  QueryWords words(parsed("brück* =elbe Brücke Elbe Rhein brück*").query);
  CHECK(words.number_of("brücken", true) == 0);
  CHECK(words.number_of("elbe", true) == 1);
  CHECK(words.number_of("rhein", true) > 2);
  CHECK(words.number_of("donau", true) == -1);
  CHECK(words.words() == std::vector<std::string>{"brücke", "elbe", "rhein"});
  CHECK(words.stems().size() == 3);
}

TEST_CASE("brackets past the bound are noted once", "[searcher]") {
  const std::string deep = std::string(60, '(') + "elbe" + std::string(60, ')');
  const ParsedQuery query = parsed(deep + " " + deep + " rhein");
  REQUIRE(query.notes.size() == 1);
  CHECK(query.notes.front() == "brackets are nested too deeply; the inner ones were left out");
  CHECK(to_string(query.query) == "(elbe AND elbe AND rhein)");
}

TEST_CASE("days are read as people type them", "[searcher]") {
  struct Row {
    const char* text;
    const char* span;
  };
  const std::vector<Row> rows = {
      {"2025-01-16", "2025-01-16..2025-01-16"},
      {"16.1.2025", "2025-01-16..2025-01-16"},
      {"16.01.25", "2025-01-16..2025-01-16"},
      {"2025-01", "2025-01-01..2025-01-31"},
      {"1.2025", "2025-01-01..2025-01-31"},
      {"2025", "2025-01-01..2025-12-31"},
      {"Januar 2025", "2025-01-01..2025-01-31"},
      {"16. Januar 2025", "2025-01-16..2025-01-16"},
      {"-30d", "2024-12-18..2024-12-18"},
      {"-2w", "2025-01-03..2025-01-03"},
      {"-1m", "2024-12-17..2024-12-17"},
      {"-1y", "2024-01-17..2024-01-17"},
      {"gestern", "2025-01-16..2025-01-16"},
      {"2025-01..2025-03", "2025-01-01..2025-03-31"},
      {"..2025", "0001-01-01..2025-12-31"},
      {"2025-02-30", "none"},
      {"2025-13", "none"},
      {"irgendwann", "none"},
      {"", "none"},
      {"..", "none"},
      {"2025-02..2025-01", "none"},
      {"-99999y", "none"},
      {"0000", "none"},
      {"31.4.2025", "none"},
      {"-65536y", "none"},
      {"-65536m", "none"},
      {"-2025y", "none"},
      {"-2024y", "0001-01-17..0001-01-17"},
      {"16.1.202", "none"},
      {"16.1.2", "none"},
      {"im Januar 2025", "2025-01-01..2025-01-31"},
      {"am 16. Januar 2025", "2025-01-16..2025-01-16"},
      {"im Jahr 2025", "2025-01-01..2025-12-31"},
      {"in Januar Ems", "none"},
      {"20250116", "2025-01-16..2025-01-16"},
      {"20251316", "none"},
      {"2024-2025", "2024-01-01..2025-12-31"},
      {"2024/2025", "2024-01-01..2025-12-31"},
      {"2025-2024", "none"},
      {"letzte Woche", "2025-01-06..2025-01-12"},
      {"letzten Monat", "2024-12-01..2024-12-31"},
      {"letzte 30 Tage", "2024-12-19..2025-01-17"},
      {"die letzten drei Monate", "2024-10-18..2025-01-17"},
      {"den letzten zwei Wochen", "2025-01-04..2025-01-17"},
      {"seit drei Wochen", "2024-12-28..9999-12-31"},
      {"vor drei Tagen", "2025-01-14..2025-01-14"},
      {"seit Januar 2025", "2025-01-01..9999-12-31"},
      {"seit dem 3. Januar", "2025-01-03..9999-12-31"},
      {"ab 2024", "2024-01-01..9999-12-31"},
      {"bis März 2024", "0001-01-01..2024-03-31"},
      {"bis zum 3. März 2024", "0001-01-01..2024-03-03"},
      {"vor 2020", "0001-01-01..2019-12-31"},
      {"nach Ostern 2024", "2024-04-01..9999-12-31"},
      {"von Januar bis März 2024", "2024-01-01..2024-03-31"},
      {"Januar bis März 2024", "2024-01-01..2024-03-31"},
      {"zwischen Januar und März 2024", "2024-01-01..2024-03-31"},
      {"1.3.2024 bis 5.3.2024", "2024-03-01..2024-03-05"},
      {"1.-5. März 2024", "2024-03-01..2024-03-05"},
      {"März", "2025-03-01..2025-03-31"},
      {"Sommer 2024", "2024-06-01..2024-08-31"},
      {"1. Quartal 2024", "2024-01-01..2024-03-31"},
      {"drei Tage", "none"},
      {"März Elbe", "none"},
      {"seit", "none"},
      {"von März bis Januar 2024", "2023-03-01..2024-01-31"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(span_text(row.text) == row.span);
  }
}

TEST_CASE("a snippet is whole sentences, its marks the words of the query", "[searcher]") {
  const Lexicon lexicon;
  const TextAnalyser analyser(lexicon);
  const std::string text =
      "Am Morgen regnete es in Köln. Die Brücken über den Fluß wurden früh geöffnet. Ein Kind lachte.";
  const AnalysedText analysed = analyser.analyse_body(text);
  QueryWords words(parsed("Brücke öffnen* =lachte").query);
  const Snippet snippet = make_snippet(analysed, words);
  std::vector<std::string> marked;
  for (const TextRange mark : snippet.marks) marked.emplace_back(mark.of(snippet.text));
  CHECK(snippet.text == "Die Brücken über den Fluß wurden früh geöffnet. Ein Kind lachte.");
  CHECK(marked == std::vector<std::string>{"Brücken", "lachte"});
}

TEST_CASE("what may be written with a hyphen is marked as the one word that was typed", "[searcher]") {
  QueryWords words(parsed("Elbe7 Rhein").query);
  CHECK(words.number_of("elbe7", true) == 0);
  CHECK(words.number_of("elbe", true) == 0);
  CHECK(words.number_of("7", false) == 0);
  CHECK(words.number_of("rhein", true) == 1);
  CHECK(words.count() == 2);
  CHECK(words.words() == std::vector<std::string>{"elbe7", "rhein"});
}

TEST_CASE("what a query excludes is not marked", "[searcher]") {
  QueryWords words(parsed("Elbe -Rhein").query);
  CHECK(words.number_of("elbe", true) == 0);
  CHECK(words.number_of("rhein", true) == -1);
}

namespace {

std::vector<std::string> marked_in(const std::string& query, const std::string& text) {
  const Lexicon lexicon;
  const Aliases aliases(lexicon);
  const Compounds compounds(Compounds::Learnt{
      .modifiers = {{"brücken", {.base = "brücke", .partners = 40}}, {"hafen", {.base = "hafen", .partners = 40}}},
      .heads = {{"bau", 40}, {"zoll", 40}},
      .articles = 100});
  const AnalysedText analysed = TextAnalyser(lexicon).analyse_body(text);
  QueryWords words(parsed(query).query, compounds, &aliases);
  std::vector<std::string> marked;
  for (const TextRange mark : marks_in(analysed, {0, static_cast<std::uint32_t>(text.size())}, words)) {
    marked.emplace_back(mark.of(text));
  }
  return marked;
}

}  // namespace

TEST_CASE("marks cover whatever made the article match", "[searcher]") {
  struct Row {
    const char* query;
    const char* text;
    std::vector<std::string> marked;
  };
  const std::vector<Row> rows = {
      {"Brücke", "Über alte Brücken führt ein Weg.", {"Brücken"}},
      {"Brücke", "Der Brückenbau ruht.", {"Brückenbau"}},
      {"Brückenbau", "Beim Bau einer Brücke half jeder.", {"Bau", "Brücke"}},
      {"Brückenbau", "Der Hafenzoll steigt.", {}},
      {"Bru\xcc\x88"
       "cke",
       "Drei Bru\xcc\x88"
       "cken stehen.",
       {"Bru\xcc\x88"
        "cken"}},
      {"Kiew", "Er fuhr nach Kyjiw.", {"Kyjiw"}},
      {"Straße", "Viele Straßen waren leer.", {"Straßen"}},
      {"Corona-Krise", "Die Coronakrise und die Corona-Krise.", {"Coronakrise", "Corona", "Krise"}},
      {"Elbe -Kiew", "Kyjiw liegt nicht an der Elbe.", {"Elbe"}},
  };
  for (const Row& row : rows) {
    INFO(row.query << " / " << row.text);
    CHECK(marked_in(row.query, row.text) == row.marked);
  }
}

TEST_CASE("another name of several words is one mark", "[searcher]") {
  const Lexicon lexicon;
  const Table& table = lexicon.table("aliases");
  bool found = false;
  for (const TableRow& row : table.rows) {
    const auto names = split(row[table.column("names")], ',');
    if (folded_words(names[0]).size() != 1) continue;
    for (const std::string_view name : names) {
      if (trimmed(name).find(' ') == std::string_view::npos) continue;
      found = true;
      const std::string text = "So heißt es in " + std::string(trimmed(name)) + ".";
      INFO(row.line << " " << text);
      const auto marked = marked_in(std::string(trimmed(names[0])), text);
      CHECK(std::find(marked.begin(), marked.end(), trimmed(name)) != marked.end());
    }
  }
  CHECK(found);
}

}  // namespace zeitstrahl
