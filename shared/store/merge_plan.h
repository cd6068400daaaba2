// Which segments are worth merging, so that few stay and no text is copied often.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zeitstrahl {

// While a run lasts, segments pile up to this many (4 file descriptors each, of the usual 1,024) before the small ones
// among them are merged: fewer merges, and most archives need only the one at the end.
constexpr std::size_t most_unmerged = 64;

// Given the sizes of the segments, oldest first: how many from the front stay as they are; all behind are merged into
// one. A segment joins those behind it if it is less than four times as big as they are together, so that a text is
// copied about log4(size of the database / size of an update) times, and each that stays is four times as big as all
// behind it. Equal to the number of segments where nothing is worth merging.
std::size_t segments_to_keep(const std::vector<std::uint64_t>& sizes);

}  // namespace zeitstrahl
