#include "indexer/interrupt.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>

#include "base/error.h"

namespace zeitstrahl {

namespace {

volatile std::sig_atomic_t interrupts = 0;  // NOLINT: a signal handler has nothing else

void on_interrupt(int) {
  if (interrupts > 0) _exit(static_cast<int>(ExitCode::interrupted));
  interrupts = 1;
}

[[noreturn]] void end_in_words() {
  const char* const system = std::strerror(errno);
  std::fprintf(stderr,
               "zeitstrahl-index: error: the database cannot be written any further: %s\n"
               "hint: what was finished before is safe: make room or repair access, then run again\n",
               system);
  std::_Exit(static_cast<int>(ExitCode::unusable));
}

}  // namespace

void catch_interrupts() {
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
}

void explain_termination() { std::set_terminate(end_in_words); }

bool was_interrupted() { return interrupts > 0; }

}  // namespace zeitstrahl
