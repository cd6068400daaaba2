#include "cli/options.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/error.h"

namespace zeitstrahl {

namespace {

const std::vector<OptionSpec> specs = {
    {"database", 'd', "DIR", "the database"}, {"limit", 0, "N", "how many"},
    {"from", 0, "D", "the first day"},        {"format", 0, "FORMAT", "how to print", {"text", "json"}},
    {"quiet", 'q', "", "say less"},
};

std::string error_of(const std::vector<std::string>& arguments) {
  try {
    const ParsedOptions options = parse_options(specs, arguments);
    static_cast<void>(options.number("limit", 1, 100));
    return "none";
  } catch (const Error& error) {
    return std::string(error.what()) + " / " + error.hint();
  }
}

}  // namespace

TEST_CASE("options and words come in any order", "[cli]") {
  const ParsedOptions options = parse_options(specs, {"a", "-d", "x", "b", "--limit=5", "-q", "-dy", "--", "-c"});
  CHECK(options.words() == std::vector<std::string>{"a", "b", "-c"});
  CHECK(options.values("database") == std::vector<std::string>{"x", "y"});
  CHECK(options.value("database") == "y");
  CHECK(options.number("limit", 1, 10) == 5U);
  CHECK(options.has("quiet"));
  CHECK_FALSE(options.has("format"));
}

TEST_CASE("a value may begin with a minus", "[cli]") {
  CHECK(parse_options(specs, {"--from", "-30d"}).value("from") == "-30d");
}

TEST_CASE("a wrong command line says what is wrong and what helps", "[cli]") {
  struct Row {
    std::vector<std::string> arguments;
    const char* error;
  };
  const std::vector<Row> rows = {
      {{"--fromat", "json"}, "unknown option '--fromat' / did you mean --format?"},
      {{"--lim", "3"}, "unknown option '--lim' / --help lists the options; words that begin with '-' go behind '--'"},
      {{"--=json"}, "unknown option '--' / --help lists the options; words that begin with '-' go behind '--'"},
      {{"--fromat="}, "unknown option '--fromat' / did you mean --format?"},
      {{"--%option%="},
       "unknown option '--%option%' / --help lists the options; words that begin with '-' go behind '--'"},
      {{"--limit="}, "no value follows '--limit=' / --help shows how the option is written"},
      {{"--limit"}, "the value of '--limit' is missing / --help shows how the option is written"},
      {{"-d"}, "the value of '--database' is missing / --help shows how the option is written"},
      {{"--quiet=%canonical_option%"}, "'--quiet' takes no value / --help shows how the option is written"},
      {{"--format", "xml"}, "'xml' is no value of --format / choose one of: text, json"},
      {{"--limit", "-1"}, "'-1' is no value of --limit / give a whole number from 1 to 100"},
      {{"--limit", "ten"}, "'ten' is no value of --limit / give a whole number from 1 to 100"},
      {{"--limit=101"}, "'101' is no value of --limit / give a whole number from 1 to 100"},
      {{"--limit=99999999999999999999"},
       "'99999999999999999999' is no value of --limit / give a whole number from 1 to 100"},
  };
  for (const Row& row : rows) CHECK(error_of(row.arguments) == row.error);
}

TEST_CASE("help is aligned by columns, not bytes", "[cli]") {
  const std::vector<OptionSpec> german = {{"tag", 't', "TÄG", "der Tag"},
                                          {"zeit", 0, "ZEIT", "die Zeit, die es braucht, bis alles fertig ist"}};
  CHECK(options_help(german, 44) ==
        "  -t, --tag TÄG    der Tag\n"
        "      --zeit ZEIT  die Zeit, die es braucht,\n"
        "                   bis alles fertig ist\n");
}

}  // namespace zeitstrahl
