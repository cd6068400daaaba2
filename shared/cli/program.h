// What both programs do alike: run, report errors in one voice, turn them into exit codes.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/error.h"

namespace zeitstrahl {

// Calls `body` with the arguments and returns the exit code of the process. An Error becomes
// "PROGRAM: error: MESSAGE" and, on a line of its own, "hint: HINT" on stderr, both made safe for a terminal; so does a
// standard output that cannot be written;
// a closed standard output (SIGPIPE) ends quietly; anything else that is thrown is our own mistake and says so.
int run_program(const std::string& program, int argc, char** argv,
                const std::function<ExitCode(const std::vector<std::string>&)>& body);

// "PROGRAM: error: ..." and its hint on stderr, made safe: for what does not end the run.
void print_error(const std::string& program, const Error& error);

// "PROGRAM: note: ..." on stderr, made safe.
void print_note(const std::string& program, const std::string& message);

// $ZEITSTRAHL_DB, then $XDG_DATA_HOME/zeitstrahl/default, then ~/.local/share/zeitstrahl/default.
std::string default_database();

}  // namespace zeitstrahl
