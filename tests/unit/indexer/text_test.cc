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

TEST_CASE("what stands above a headline is no headline", "[indexer]") {
  for (const char* above :
       {"Eil\n", "(Zusammenfassung 1415)\n", "Zusammenfassung 1415\n\n", "(Berichtigung: Im 2. Satz\nMontag)\n",
        "(Sperrfrist: Freitag, 5 Uhr)\n\n", "+++ Sperrfrist 5 Uhr +++\n", "Von Max Muster\n", "17.01.2025\n",
        "Eil\nVon Eva Muster und Max Muster, dpa\n\n17.01.2025\n"}) {
    INFO(above);
    for (const char* headline :
         {"Wehr offen", "EILMELDUNG: Wehr offen", "ROUNDUP 2: Wehr offen", "ROUNDUP/Wehr offen", "Wehr offen ="}) {
      const Article article = read(std::string(above) + headline + "\n\nUlm (dpa) - Das Wehr ist offen.\n").article;
      CHECK(article.title == "Wehr offen");
      CHECK(article.text == "Ulm (dpa) - Das Wehr ist offen.\n");
    }
  }
  CHECK(read("Von Max Muster\nWehr offen\n\nDas Wehr.").article.author == "Max Muster");
  CHECK(read("17.01.2025\nWehr offen\n\nDas Wehr.").published == "17.01.2025");
  CHECK(read("Von Krise zu Krise\n\nDas Wehr.").article.title == "Von Krise zu Krise");
  CHECK(read("Eil").article.text == "Eil");
}

TEST_CASE("a name that is not known does not end the head", "[indexer]") {
  const RawArticle raw = read(
      "Datum: 17.01.2025\nPegelzahl: xyz\nTitel: Das Wehr in Ulm\n  ist offen\nQuelle: dpa\nLektorat: Muster\n\n"
      "Das Wehr ist offen.\n");
  CHECK(raw.article.title == "Das Wehr in Ulm ist offen");
  CHECK(raw.article.source == "dpa");
  CHECK(raw.article.text == "Das Wehr ist offen.\n");
}

TEST_CASE("a headline with a colon and a text set in are no head", "[indexer]") {
  const RawArticle raw = read("Datum: 17.01.2025\nUlm: Wehr offen\n\nDas Wehr ist offen.\n");
  CHECK(raw.article.title == "Ulm: Wehr offen");
  CHECK(read("Titel: Wehr offen\n   Das Wehr ist offen.\n\nMehr nicht.").article.text ==
        "   Das Wehr ist offen.\n\nMehr nicht.");
  CHECK(read("Titel: Wehr\nUlm: Das Wehr ist offen.\n\nMehr.").article.text == "Ulm: Das Wehr ist offen.\n\nMehr.");
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
