// Feeds any bytes, a line an argument, to the command lines of both programs, and all of them to what makes text safe
// for a terminal; aborts where a promise is broken: wrong use is refused as such, and nothing a terminal obeys gets
// through. The first byte chooses the program and the command.
#include <algorithm>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "indexer/options.h"
#include "promises.h"
#include "searcher/options.h"

namespace zeitstrahl {

namespace {

// Control characters but the line feed, and what turns the direction of writing.
bool obeyed_by_terminals(char32_t c) {
  const bool control = (c < 0x20 && c != '\n') || (c >= 0x7F && c <= 0x9F);
  const bool turns = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E);
  return control || turns || (c >= 0x2066 && c <= 0x2069);
}

void require_harmless(std::string_view text) {
  require_utf8(text);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    require(!obeyed_by_terminals(c.value), "a terminal is shown nothing that it obeys");
    at += c.length;
  }
}

void check_terminal(std::string_view bytes, std::size_t width) {
  const std::string safe = terminal_safe(bytes);
  require_harmless(safe);
  require(terminal_safe(safe) == safe, "what is safe stays as it is");
  for (const std::string& line : wrap(safe, width)) {
    require_harmless(line);
    require(line.find('\n') == std::string::npos, "a wrapped line is one line");
    const bool one_word = line.find(' ') == std::string::npos;
    require(one_word || display_width(line) <= width, "a wrapped line has at most the width");
  }
}

// Numbers as the commands ask for them; they are refused one by one.
void check_numbers(const ParsedOptions& given) {
  for (const char* name : {"limit", "offset", "width"}) {
    const auto number = unless_refused(ExitCode::usage, [&] { return given.number(name, 1, 1000); });
    require(!number || !*number || (**number >= 1 && **number <= 1000), "a number is within its bounds");
  }
}

void check_search(const Command& command, const std::vector<std::string>& arguments) {
  const auto given = unless_refused(ExitCode::usage, [&] { return parse_options(command.options, arguments); });
  if (!given) return;
  for (const std::string& word : given->words()) {
    require(std::find(arguments.begin(), arguments.end(), word) != arguments.end(), "a word is an argument");
  }
  for (const OptionSpec& option : command.options) {
    for (const std::string& value : given->values(option.name)) {
      const auto& choices = option.choices;
      require(choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end(),
              "a value is one of the choices");
    }
  }
  check_numbers(*given);
}

void check_options(std::string_view bytes) {
  Choices choices(bytes);
  const unsigned choice = choices.byte();
  check_terminal(choices.rest(), 20 + choice % 64);
  std::vector<std::string> arguments;
  while (!choices.rest().empty()) arguments.emplace_back(choices.up_to('\n'));
  if (choice % 8 < commands().size()) {
    check_search(commands()[choice % 8], arguments);
  } else {
    const auto given = unless_refused(ExitCode::usage, [&] { return read_indexer_options(arguments); });
    require(!given || given->jobs >= 1, "somebody works");
  }
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_options)
