#include "searcher/timeline/topic_query.h"

#include <catch2/catch.hpp>
#include <string>

namespace zeitstrahl {

namespace {

Query word(const char* text) { return {.op = Query::Op::word, .text = text}; }

// Every word is as rare as any other, but for one that all articles have and one that says more than others.
double rarity(const std::string& word) { return word == "virus" ? 0 : word == "tirol" ? 3 : 1; }

const StopWords small{"der", "und"};

std::string wide(std::vector<Query> children) {
  return to_string(widened({.op = Query::Op::all_of, .children = std::move(children)}, rarity, small));
}

}  // namespace

TEST_CASE("an article may lack one word of a topic of three and more", "[searcher]") {
  CHECK(wide({word("hafen"), word("streik")}) == "(hafen AND streik)");
  CHECK(wide({word("hafen"), word("streik"), word("kiel")}) ==
        "((streik AND kiel) OR (hafen AND kiel) OR (hafen AND streik))");
}

TEST_CASE("function words and numbers are no words of a topic that others could stand for", "[searcher]") {
  CHECK(wide({word("hafen"), word("und"), word("streik")}) == "(hafen AND und AND streik)");
  CHECK(wide({word("hafen"), word("streik"), word("2021")}) == "(hafen AND streik AND 2021)");
  const Query two{.op = Query::Op::all_of, .children = {word("der"), word("hafen")}};
  CHECK(any_of_its_words(two, small) == two);
}

TEST_CASE("an article may not lack the word that says more than all others together", "[searcher]") {
  CHECK(wide({word("tirol"), word("virus"), word("sperre")}) == "((tirol AND sperre) OR (tirol AND virus))");
  const Query spelt{.op = Query::Op::spellings, .children = {{.op = Query::Op::phrase, .words = {"see", "tirol"}}}};
  CHECK(wide({spelt, word("virus"), word("sperre")}).starts_with("(("));
  CHECK_FALSE(wide({spelt, word("virus"), word("sperre")}).find("virus AND sperre") != std::string::npos);
}

TEST_CASE("what is not a mere word of a topic may not be lacking", "[searcher]") {
  const Query phrase{.op = Query::Op::phrase, .words = {"roter", "faden"}};
  const Query source{.op = Query::Op::filter, .field = "source", .text = "dpa"};
  const Query title{.op = Query::Op::word, .field = "title", .text = "kiel"};
  const Query exact{.op = Query::Op::exact, .text = "kiel"};
  for (const Query& other : {phrase, source, title, exact}) {
    const std::vector<Query> two{word("hafen"), word("streik"), other};
    CHECK(wide(two) == to_string(Query{.op = Query::Op::all_of, .children = two}));
  }
  CHECK(wide({word("hafen"), word("streik"), word("kiel"), source}) ==
        "(source:dpa AND ((streik AND kiel) OR (hafen AND kiel) OR (hafen AND streik)))");
}

TEST_CASE("of the words of a topic one can be enough, of what stands beside them all must hold", "[searcher]") {
  const Query source{.op = Query::Op::filter, .field = "source", .text = "dpa"};
  const auto any = [](std::vector<Query> children) {
    return to_string(any_of_its_words({.op = Query::Op::all_of, .children = std::move(children)}, small));
  };
  const std::string either = to_string({.op = Query::Op::any_word, .children = {word("hafen"), word("streik")}});
  CHECK(any({word("hafen"), word("streik")}) == either);
  CHECK(any({word("hafen"), source, word("streik")}) == "(source:dpa AND " + either + ")");
  CHECK(any({word("hafen"), source}) == "(hafen AND source:dpa)");
  CHECK(any_of_its_words(word("hafen"), small) == word("hafen"));
}

TEST_CASE("another query than a list of words is left as it is", "[searcher]") {
  const Query any{.op = Query::Op::any_of, .children = {word("a"), word("b"), word("c")}};
  CHECK(widened(any, rarity, small) == any);
  CHECK(widened(word("hafen"), rarity, small) == word("hafen"));
  std::vector<Query> many(9, word("hafen"));
  const Query all{.op = Query::Op::all_of, .children = many};
  CHECK(widened(all, rarity, small) == all);
}

}  // namespace zeitstrahl
