#include "indexer/readers/text.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/error.h"

using zeitstrahl::Article;
using zeitstrahl::DateSource;
using zeitstrahl::Error;
using zeitstrahl::Lexicon;
using zeitstrahl::RawArticle;
using zeitstrahl::TextReader;

namespace {

RawArticle read(const std::string& text) {
  static const TextReader reader{Lexicon()};
  return reader.read(text);
}

struct Row {
  const char* file;
  const char* title;
  const char* text;
};

}  // namespace

TEST_CASE("a headline stands over the text, and the text is kept byte for byte", "[indexer]") {
  const std::vector<Row> rows{
      {"Das Wehr ist offen.\n", "", "Das Wehr ist offen.\n"},
      {"\n \nDas Wehr ist offen.  \n\n", "", "Das Wehr ist offen.  \n\n"},
      {"Wehr offen\n\nDas Wehr ist offen.\n", "Wehr offen", "Das Wehr ist offen.\n"},
      {"Wehr offen\r\n\r\nDas Wehr ist offen.\r\n", "Wehr offen", "Das Wehr ist offen.\r\n"},
      {"Wehr offen\nDas Wehr ist seit heute offen.", "Wehr offen", "Das Wehr ist seit heute offen."},
      {"Ist das Wehr offen?\n\nJa.", "Ist das Wehr offen?", "Ja."},
      {"Wehr offen\n\nUlm (dpa) - Das Wehr ist offen.", "Wehr offen", "Ulm (dpa) - Das Wehr ist offen."},
      {"Wehr offen\nFlut bleibt aus\n\nUlm (dpa) - Das Wehr.", "Wehr offen",
       "Flut bleibt aus\n\nUlm (dpa) - Das Wehr."},
      {"Ulm (dpa) - Das Wehr\n\nist offen.", "", "Ulm (dpa) - Das Wehr\n\nist offen."},
      {"Das Wehr ist offen.\n\nMehr nicht.", "", "Das Wehr ist offen.\n\nMehr nicht."},
      {"Nur eine Zeile", "", "Nur eine Zeile"},
  };
  for (const Row& row : rows) {
    INFO(row.file);
    const Article article = read(row.file).article;
    CHECK(article.title == row.title);
    CHECK(article.text == row.text);
  }
}

TEST_CASE("head lines give fields", "[indexer]") {
  const RawArticle raw = read(
      "Titel: Wehr: offen\nDatum: 17.01.2025\nQUELLE : Flussbote\nAutorin: A. Muster\nRessort: Lokales\n"
      "Seite: 4\nURL: https://a.example/1\nSchlagworte: Fluss, Wehr\n\nDas Wehr ist offen.\n");
  CHECK(raw.article.title == "Wehr: offen");
  CHECK(raw.published == "17.01.2025");
  CHECK(raw.published_from == DateSource::header);
  CHECK(raw.article.source == "Flussbote");
  CHECK(raw.article.author == "A. Muster");
  CHECK(raw.article.section == "Lokales");
  CHECK(raw.article.url == "https://a.example/1");
  CHECK(raw.article.keywords == std::vector<std::string>{"Fluss", "Wehr"});
  CHECK(raw.article.text == "Das Wehr ist offen.\n");
}

TEST_CASE("a line with a colon is a head line only under a known name, and only at the top", "[indexer]") {
  CHECK(read("Wetter: Es regnet.\nMehr nicht.").article.text == "Wetter: Es regnet.\nMehr nicht.");
  const RawArticle raw = read("Das Wehr ist offen.\nQuelle: der Fluss.\n");
  CHECK(raw.article.source.empty());
  CHECK(raw.article.text == "Das Wehr ist offen.\nQuelle: der Fluss.\n");
}

TEST_CASE("a text without text is no article", "[indexer]") {
  CHECK_THROWS_WITH(read("\n\t\n"), "empty");
  for (const char* file : {"Datum: 17.01.2025\n\n", "Titel: Wehr offen", "Seite: 4\n"}) {
    CHECK_THROWS_WITH(read(file), "no text below the head lines");
  }
}
