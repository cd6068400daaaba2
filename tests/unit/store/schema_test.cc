#include "store/schema.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <sstream>

#include "base/unicode.h"

namespace zeitstrahl {

TEST_CASE("fields are found by their names", "[store]") {
  for (const FieldSpec& spec : field_specs()) {
    REQUIRE(find_field(spec.name) != nullptr);
    CHECK(find_field(spec.name)->help == spec.help);
    CHECK_FALSE(spec.help.empty());
  }
  CHECK(find_field("farbe") == nullptr);
  CHECK(find_field("") == nullptr);
}

TEST_CASE("the README lists every field as the schema has it", "[store]") {
  std::ifstream file(ZEITSTRAHL_TESTS "/../README.md");
  std::stringstream readme;
  readme << file.rdbuf();
  for (const FieldSpec& spec : field_specs()) {
    const std::string term = spec.prefix.empty() ? "a value" : "`" + std::string(spec.prefix) + "`";
    const std::string row = "| `" + std::string(spec.name) + ":` | " + std::string(spec.help) + " | " + term + " |";
    CAPTURE(row);
    CHECK(readme.str().find(row) != std::string::npos);
  }
}

TEST_CASE("a term is its prefix and its text", "[store]") {
  CHECK(make_term(prefix::stem, "haus") == "Zhaus");
  CHECK(make_term(prefix::exact, "haus") == "haus");
  CHECK(make_term(prefix::place, "") == "XP");
}

TEST_CASE("long terms are cut at a code point", "[store]") {
  for (const std::string_view letter : {"a", "ä", "€", "𝄞"}) {
    for (std::size_t count = 50; count < 300; ++count) {
      std::string text;
      for (std::size_t i = 0; i < count; ++i) text += letter;
      const std::string term = make_term(prefix::stem, text);
      REQUIRE(term.size() <= longest_term);
      CHECK(is_valid_utf8(term));
      CHECK((term.size() > longest_term - letter.size() || term.size() == text.size() + 1));
    }
  }
}

TEST_CASE("bytes of NUL count twice, as Xapian writes them", "[store]") {
  CHECK(make_term(prefix::stem, std::string(300, '\0')).size() <= longest_term / 2 + 1);
}

TEST_CASE("ids of any length stay unique and within bounds", "[store]") {
  std::set<std::string> terms;
  for (std::size_t length = 1; length < 600; ++length) {
    for (const char last : {'a', 'b'}) {
      const std::string term = make_id_term(std::string(length, 'x') + last);
      CHECK(term.size() <= longest_term);
      terms.insert(term);
    }
  }
  CHECK(terms.size() == 2 * 599);
  CHECK(make_id_term("fall-17") == "Qfall-17");
}

}  // namespace zeitstrahl
