#include "event/function_words.h"

#include <catch2/catch.hpp>

#include "base/error.h"

namespace zeitstrahl {

TEST_CASE("a small word may belong to several classes", "[event]") {
  const FunctionWords words{Lexicon()};
  CHECK(words.is("der", WordClass::article));
  CHECK(words.is("der", WordClass::complement));
  CHECK_FALSE(words.is("der", WordClass::indefinite));
  CHECK(words.is("worden", WordClass::auxiliary_behind));
  CHECK(words.is("uhr", WordClass::clock));
  CHECK(words.is("nahe", WordClass::name_link));
  CHECK(words.is("ihr", WordClass::possessive));
  CHECK_FALSE(words.is("ihr", WordClass::person));
  CHECK_FALSE(words.is("brücke", WordClass::article));
}

TEST_CASE("every class of small words has a row, and only one", "[event]") {
  const Lexicon lexicon;
  const auto rows = lexicon.table("function_words").rows.size();
  CHECK(rows == static_cast<std::size_t>(WordClass::count));
}

TEST_CASE("an unknown class of small words is refused", "[event]") {
  Lexicon own;
  own.override_table("function_words", "class\twords\narticel\tder\n");
  CHECK_THROWS_AS(FunctionWords(own), Error);
}

}  // namespace zeitstrahl
