#include "cli/program.h"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>

#include "cli/terminal.h"

namespace zeitstrahl {

namespace {

std::string environment(const char* name) {
  const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing sets variables here
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

int run_program(const std::string& program, int argc, char** argv,
                const std::function<ExitCode(const std::vector<std::string>&)>& body) {
  std::signal(SIGPIPE, SIG_DFL);  // `zeitstrahl-search ... | head` ends without a word
  try {
    const ExitCode code = body({argv + 1, argv + argc});
    if (!std::cout.flush()) {
      throw Error(ExitCode::unusable, "standard output cannot be written", "is the disk full?");
    }
    return static_cast<int>(code);
  } catch (const Error& error) {
    std::cout.flush();
    print_error(program, error);
    return static_cast<int>(error.code());
  } catch (const std::exception& error) {
    std::cout.flush();
    print_error(program, {ExitCode::unusable, std::string("this should not happen: ") + error.what(),
                          "please report it with the command you gave"});
    return static_cast<int>(ExitCode::unusable);
  }
}

void print_error(const std::string& program, const Error& error) {
  std::cerr << program << ": error: " << terminal_safe(error.what()) << '\n';
  if (!error.hint().empty()) std::cerr << "hint: " << terminal_safe(error.hint()) << '\n';
}

void print_note(const std::string& program, const std::string& message) {
  std::cerr << program << ": note: " << terminal_safe(message) << '\n';
}

std::string default_database() {
  if (const std::string path = environment("ZEITSTRAHL_DB"); !path.empty()) return path;
  if (const std::string data = environment("XDG_DATA_HOME"); !data.empty()) return data + "/zeitstrahl/default";
  return environment("HOME") + "/.local/share/zeitstrahl/default";
}

}  // namespace zeitstrahl
