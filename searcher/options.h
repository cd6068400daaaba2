// The commands of zeitstrahl-search and their options: one table each, from which parser, checks and help derive.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "cli/options.h"

namespace zeitstrahl {

struct Command {
  std::string name;
  std::string words;    // "QUERY", as the help shows it
  std::string summary;  // one sentence, no full stop
  std::vector<OptionSpec> options;
  ExitCode (*run)(const ParsedOptions& options);
};

const std::vector<Command>& commands();
const Command* find_command(std::string_view name);  // null if there is none

std::string program_help(std::size_t width);
std::string command_help(const Command& command, std::size_t width);

}  // namespace zeitstrahl
