#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analysis/article_analyser.h"
#include "long_text.h"

namespace zeitstrahl {

// Each of these would take hours if any stage went over it once for each of its parts.
TEST_CASE("a long text of one phrase is analysed in linear time", "[analysis]") {
  const Lexicon lexicon;
  const ArticleAnalyser analyser(lexicon);
  const std::vector<std::string> phrases = {"am Montag ",
                                            "heute Morgen ",
                                            "Am Montag\n",
                                            "3. Mai ",
                                            "vom 3. bis 5. ",
                                            "um 20 Uhr ",
                                            "bis bis bis ",
                                            "vor vor ",
                                            "zwei zwei ",
                                            "seit drei Jahren und ",
                                            "hat hat ",
                                            "laut laut ",
                                            "nicht bestätigt. ",
                                            "(((",
                                            ",,, ",
                                            "„“ ",
                                            "hätten es, ",
                                            "sagte er, ",
                                            "im Vergleich zu 2023 ",
                                            "Vertrag unterzeichnet, ",
                                            "Am Montag wurde der Vertrag unterzeichnet. ",
                                            "Gefechte und Kämpfe "};
  for (const std::string& phrase : phrases) {
    CAPTURE(phrase);
    Article article;
    article.published.day = parse_day("2025-01-17");
    while (article.text.size() < long_text) article.text += phrase;
    const AnalysedArticle analysed = analyser.analyse(article);
    CHECK(analysed.body.text.tokens().size() > 1);
  }
}

}  // namespace zeitstrahl
