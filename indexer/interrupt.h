// Ctrl-C: the first one asks the run to end in order, the second one ends it at once.
#pragma once

namespace zeitstrahl {

void catch_interrupts();  // SIGINT and SIGTERM
bool was_interrupted();

}  // namespace zeitstrahl
