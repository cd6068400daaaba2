// zeitstrahl-search: finds articles in a database and tells timelines.
#include <fmt/format.h>

#include <csignal>
#include <cstdlib>
#include <iostream>

#include "cli/program.h"
#include "cli/terminal.h"
#include "searcher/options.h"
#include "searcher/session.h"

namespace zeitstrahl {

namespace {

// Ctrl-C: nothing is written that would have to be put in order.
extern "C" void end_interrupted(int) { std::_Exit(static_cast<int>(ExitCode::interrupted)); }

ExitCode run_command(const Command& command, const std::vector<std::string>& arguments) {
  const ParsedOptions options = parse_options(command.options, arguments);
  if (options.has("help")) {
    std::cout << command_help(command, output_style("never", 0).width);
    return ExitCode::ok;
  }
  if (command.words == "QUERY" || command.words == "TOPIC") {
    if (options.words().empty() && !options.has("queries")) {
      throw Error(ExitCode::usage, "there is nothing to search for",
                  fmt::format("{} {} {}", program_name, command.name, command.words));
    }
  }
  // An indexer that commits often can outrun a long answer; then the question is asked anew.
  constexpr int attempts = 3;
  for (int attempt = 1;; ++attempt) {
    try {
      return command.run(options);
    } catch (const DatabaseChanged&) {
      if (attempt == attempts) throw;
    }
  }
}

ExitCode run(const std::vector<std::string>& arguments) {
  const std::string first = arguments.empty() ? "" : arguments.front();
  if (first == "--help" || first == "-h" || first == "help") {
    std::cout << program_help(output_style("never", 0).width);
    return ExitCode::ok;
  }
  if (first == "--version") {
    std::cout << program_name << " " ZEITSTRAHL_VERSION "\n";
    return ExitCode::ok;
  }
  if (const Command* command = find_command(first))
    return run_command(*command, {arguments.begin() + 1, arguments.end()});
  std::vector<std::string> names;
  for (const Command& command : commands()) names.push_back(command.name);
  const auto near = did_you_mean(first, names);
  throw Error(ExitCode::usage, first.empty() ? "no command is given" : fmt::format("unknown command '{}'", first),
              near ? fmt::format("did you mean {}?", *near) : "--help lists the commands");
}

}  // namespace

}  // namespace zeitstrahl

int main(int argc, char** argv) {
  std::signal(SIGINT, zeitstrahl::end_interrupted);
  return zeitstrahl::run_program(zeitstrahl::program_name, argc, argv, zeitstrahl::run);
}
