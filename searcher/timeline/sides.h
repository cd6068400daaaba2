// Which entries of a day tell its event once more, or only a side of it.
#pragma once

#include <vector>

#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

// Of entries, best first: leaves out what a single story tells beside what many tell of the same day, which is mostly
// the same in words of its own; and what stands in one article, no digest, beside a better entry from it, where one of
// them names no day itself or a whole month or quarter. What a person pinned stays.
void leave_out_sides(std::vector<TimelineEntry>& entries);

}  // namespace zeitstrahl
