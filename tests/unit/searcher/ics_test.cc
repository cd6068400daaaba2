#include "searcher/render/ics.h"

#include <catch2/catch.hpp>
#include <sstream>
#include <utility>
#include <vector>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

std::string line(std::string_view name, const std::string& value) {
  std::ostringstream out;
  write_ics_line(out, name, value);
  return out.str();
}

}  // namespace

TEST_CASE("a text of a calendar is escaped as RFC 5545 has it", "[searcher]") {
  const std::vector<std::pair<const char*, const char*>> table = {
      {"Die Brücke", "Die Brücke"},
      {"a, b; c", "a\\, b\\; c"},
      {"C:\\n", "C:\\\\n"},
      {"eins\nzwei", "eins\\nzwei"},
      {"eins\r\nzwei", "eins\ufffd\\nzwei"},
      {"\x1b[31m\tx\x7f", "\ufffd[31m x\ufffd"},
      {"\"x\":y", "\"x\":y"},
      {"", ""},
  };
  for (const auto& [text, value] : table) CHECK(ics_text(text) == value);
}

TEST_CASE("a line is folded at 75 octets and never inside of a character", "[searcher]") {
  CHECK(line("SUMMARY", "kurz") == "SUMMARY:kurz\r\n");
  CHECK(line("A", std::string(73, 'x')) == "A:" + std::string(73, 'x') + "\r\n");
  CHECK(line("A", std::string(74, 'x')) == "A:" + std::string(73, 'x') + "\r\n x\r\n");
  CHECK(line("A", std::string(73 + 74 + 1, 'x')) ==
        "A:" + std::string(73, 'x') + "\r\n " + std::string(74, 'x') + "\r\n x\r\n");
  for (const char* sign : {"ü", "€", "😀"}) {
    for (std::size_t before = 0; before < 8; ++before) {
      std::string value(before, 'x');
      for (int i = 0; i < 60; ++i) value += sign;
      std::string unfolded;
      std::istringstream lines(line("A", value));
      for (std::string one; std::getline(lines, one);) {
        REQUIRE(one.back() == '\r');
        one.pop_back();
        CHECK(one.size() <= 75);
        CHECK(is_valid_utf8(one));
        unfolded += unfolded.empty() ? one : one.substr(1);
      }
      CHECK(unfolded == "A:" + value);
    }
  }
}

TEST_CASE("dates and instants of a calendar have no signs between", "[searcher]") {
  CHECK(ics_date(*parse_day("2025-01-16")) == "20250116");
  CHECK(ics_date(*parse_day("0033-04-03")) == "00330403");
  CHECK(ics_instant(parse_instant("2025-01-17T05:10:09+01:00")->utc) == "20250117T041009Z");
  CHECK(ics_instant(*parse_day("1969-12-31")) == "19691231T000000Z");
}

}  // namespace zeitstrahl
