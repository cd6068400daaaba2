#include "language/searched_words.h"

#include <catch2/catch.hpp>

#include "language/token.h"

namespace zeitstrahl {

namespace {

using Words = std::vector<std::string>;

std::optional<GroupedNumber> at_start(std::string_view text) { return grouped_number(text, tokenise(text).tokens, 0); }

}  // namespace

TEST_CASE("signs that are read out are words, others are none", "[language]") {
  CHECK(searched_words("50 % & mehr + 3 €") == Words{"50", "%", "mehr", "3", "€"});
  CHECK(searched_words("§§ 28, 29") == Words{"§", "28", "29"});
  CHECK(searched_words("5%-Hürde") == Words{"5", "%", "hürde"});
  CHECK(searched_words("%%").size() == 1);
  CHECK(searched_words("-- !").empty());
}

TEST_CASE("groups of three digits are one number", "[language]") {
  CHECK(searched_words("50 000 Schafe") == Words{"50000", "schafe"});
  CHECK(searched_words("1\u00A0200\u202F000 Schafe") == Words{"1200000", "schafe"});
  CHECK(searched_words("500 000 000") == Words{"500000000"});
  CHECK(searched_words("2020 500") == Words{"2020", "500"});
  CHECK(searched_words("50  000") == Words{"50", "000"});
  CHECK(searched_words("50\n000") == Words{"50", "000"});
  CHECK(searched_words("0 500") == Words{"0", "500"});
  CHECK(searched_words("50, 000") == Words{"50", "000"});
  CHECK(searched_words("50 0000") == Words{"50", "0000"});
  CHECK(searched_words("10 1,5 Liter") == Words{"10", "1,5", "liter"});
  CHECK(searched_words("1,5 000") == Words{"1,5", "000"});
  REQUIRE(at_start("7 000 Schafe"));
  CHECK(at_start("7 000 Schafe")->tokens == 2);
  CHECK_FALSE(at_start("7 Schafe"));
  CHECK_FALSE(at_start("Schafe 7 000"));
  CHECK(at_start("1 000 000 000 000"));
  CHECK_FALSE(at_start("100 200 300 400 500 600"));  // a table
}

}  // namespace zeitstrahl
