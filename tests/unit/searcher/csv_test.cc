#include "searcher/render/csv.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace zeitstrahl {

TEST_CASE("a cell is quoted where RFC 4180 asks for it", "[searcher]") {
  const std::vector<std::pair<const char*, const char*>> table = {
      {"", ""},
      {"Brücke", "Brücke"},
      {"Celle, Ulm", "\"Celle, Ulm\""},
      {"a;b", "\"a;b\""},  // German spreadsheets part cells there
      {"die \"Brücke\"", "\"die \"\"Brücke\"\"\""},
      {"\"", "\"\"\"\""},
      {"zwei\nZeilen", "\"zwei\nZeilen\""},
      {" Rand ", " Rand "},
      {"2025-01-16", "2025-01-16"},
  };
  for (const auto& [text, cell] : table) CHECK(csv_cell(text) == cell);
}

TEST_CASE("no cell is a formula", "[searcher]") {
  const std::vector<std::pair<const char*, const char*>> table = {
      {"=1+1", "\"'=1+1\""},
      {"+49", "\"'+49\""},
      {"-3", "\"'-3\""},
      {"@SUM(A1)", "\"'@SUM(A1)\""},
      {"\t=1", "\"'\t=1\""},
      {"\r=1", "\"'\ufffd=1\""},
      {"\n=1", "\"'\n=1\""},
      {"  =1", "\"'  =1\""},
      {"\u00a0=1", "\"'\u00a0=1\""},
      {"\u200b=1", "\"'\u200b=1\""},
      {"\uff1d1", "\"'\uff1d1\""},
      {"=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""},
      {"– so nicht", "– so nicht"},
      {"1-1", "1-1"},
      {"'=1", "'=1"},
  };
  for (const auto& [text, cell] : table) CHECK(csv_cell(text) == cell);
}

TEST_CASE("a tab stays, as an id may have one", "[searcher]") { CHECK(csv_cell("x\ty") == "\"x\ty\""); }

TEST_CASE("a cell carries no command to a terminal", "[searcher]") {
  CHECK(csv_cell("rot\x1b[31m") == "rot\ufffd[31m");
  CHECK(csv_cell(std::string_view("a\0b", 3)) ==
        "a\ufffd"
        "b");
  CHECK(csv_cell("\u202egedreht") == "\ufffdgedreht");
}

TEST_CASE("a row ends with CR and LF", "[searcher]") {
  std::ostringstream out;
  write_csv_row(out, {"a", "", "b,c"});
  CHECK(out.str() == "a,,\"b,c\"\r\n");
}

}  // namespace zeitstrahl
