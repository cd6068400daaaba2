#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/article_analyser.h"

namespace zeitstrahl {

namespace {

std::string explanation(const std::string& title, const std::string& text) {
  static const ArticleAnalyser analyser{Lexicon()};
  Article article;
  article.published.day = parse_day("2025-01-17");
  article.title = title;
  article.text = text;
  return explain(analyser.analyse(article));
}

}  // namespace

TEST_CASE("what dates an event of the title is quoted from where it stands", "[analysis]") {
  struct Row {
    const char* title;
    const char* text;
    const char* because;
  };
  const std::vector<Row> rows = {
      {"Drohne am Abend abgeschossen", "", R"("because":{"text":"Abend","begin":10,"end":15,)"},
      {"Drohne am Abend abgeschossen", "Mehr folgt.", R"("because":{"text":"Abend","begin":10,"end":15,)"},
      {"Drohne am Donnerstag abgeschossen", "", R"("because":{"text":"Donnerstag","begin":10,"end":20,)"},
      {"Drohne über Celle abgeschossen", "Am Donnerstag fiel sie in den Wald.",
       R"("because":{"text":"Donnerstag","begin":3,"end":13,)"},
      {"Drohne über Celle abgeschossen", "", R"("because":{"rule":"publication")"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title, row.text);
    std::string explained;
    CHECK_NOTHROW(explained = explanation(row.title, row.text));
    CHECK_THAT(explained, Catch::Contains(row.because));
  }
}

}  // namespace zeitstrahl
