// What went wrong, in words for the user: the thing in quotes, a next step, and the exit code it leads to.
#pragma once

#include <stdexcept>
#include <string>

namespace zeitstrahl {

// The exit codes both programs promise.
enum class ExitCode {
  ok = 0,
  partly = 1,    // indexer: some records were skipped; searcher: nothing was found
  usage = 2,     // the command line is wrong
  unusable = 3,  // the archive or the database cannot be used
  busy = 75,     // another indexer holds the database (EX_TEMPFAIL of sysexits.h)
  interrupted = 130
};

class Error : public std::runtime_error {
 public:
  Error(ExitCode code, const std::string& message, std::string hint = {})
      : std::runtime_error(message), code_(code), hint_(std::move(hint)) {}

  ExitCode code() const { return code_; }
  // The next step, without "hint: "; empty where there is none.
  const std::string& hint() const { return hint_; }

 private:
  ExitCode code_;
  std::string hint_;
};

}  // namespace zeitstrahl
