// What ends a run early. Ctrl-C: the first one asks it to end in order, the second one ends it at once.
#pragma once

namespace zeitstrahl {

void catch_interrupts();  // SIGINT and SIGTERM
bool was_interrupted();

// Xapian ends the program where the disk fills up while it puts an earlier failure in order: this says so, in words and
// by the exit code. Segments that were published are whole all the same.
void explain_termination();

}  // namespace zeitstrahl
