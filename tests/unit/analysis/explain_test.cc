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

}  // namespace zeitstrahl
