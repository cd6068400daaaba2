#include "indexer/interrupt.h"

#include <unistd.h>

#include <csignal>

#include "base/error.h"

namespace zeitstrahl {

namespace {

volatile std::sig_atomic_t interrupts = 0;  // NOLINT: a signal handler has nothing else

void on_interrupt(int) {
  if (interrupts > 0) _exit(static_cast<int>(ExitCode::interrupted));
  interrupts = 1;
}

}  // namespace

void catch_interrupts() {
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
}

bool was_interrupted() { return interrupts > 0; }

}  // namespace zeitstrahl
