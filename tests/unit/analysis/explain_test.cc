#include <catch2/catch.hpp>
#include <string>

#include "analysis/article_analyser.h"

namespace zeitstrahl {

TEST_CASE("--explain shows triggers, rule and status marks of an event", "[analysis]") {
  const Lexicon lexicon;
  Article article;
  article.id = "a";
  article.title = "Die Nachbarn wollen das Abkommen nicht unterzeichnen";
  article.text = "Es regnet.";
  const std::string json = explain(ArticleAnalyser(lexicon).analyse(article));
  CHECK(json.find(R"("triggers":["Abkommen","unterzeichnen"])") != std::string::npos);
  CHECK(json.find(R"("rule":"V verb:unterzeichnen")") != std::string::npos);
  CHECK(json.find(R"({"mark":"modal_intent","text":"wollen"})") != std::string::npos);
  CHECK(json.find(R"({"mark":"negation","text":"nicht"})") != std::string::npos);
}

TEST_CASE("who holds an office is explained, but is no event of the article", "[analysis]") {
  const Lexicon lexicon;
  const ArticleAnalyser analyser(lexicon);
  Article article;
  article.id = "a";
  article.published.day = parse_day("2025-01-17");
  article.text = "Werft-Chefin Anke Lüders winkte den Lehrlingen.";
  const AnalysedArticle held = analyser.analyse(article);
  CHECK(held.events.empty());
  REQUIRE(held.states.size() == 1);
  CHECK_FALSE(held.states.front().days.has_value());
  const std::string json = explain(held);
  CHECK(json.find(R"("kind":"personnel","mode":"in-office")") != std::string::npos);
  CHECK(json.find(R"("triggers":["Chefin","Anke Lüders","Werft"])") != std::string::npos);

  article.text = "Werft-Chefin Anke Lüders ist am Donnerstag zurückgetreten.";
  const AnalysedArticle left = analyser.analyse(article);
  REQUIRE(left.events.size() == 1);
  CHECK(left.events.front().kind == "personnel");
  CHECK(left.events.front().days.has_value());
}

}  // namespace zeitstrahl
