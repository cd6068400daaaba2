// Which entries of a day tell its event once more, or only a side of it.
#pragma once

#include <vector>

#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

// Of entries, best first: leaves out what a single story tells beside what many tell of the same day, which is mostly
// the same in words of its own; and, beside a better entry from its article, what one article tells in its first
// sentences, which name no day, or of a whole month or quarter. What a person pinned stays.
void leave_out_sides(std::vector<TimelineEntry>& entries);

}  // namespace zeitstrahl
