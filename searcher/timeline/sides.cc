#include "searcher/timeline/sides.h"

#include <cstddef>

namespace zeitstrahl {

namespace {

bool is_told_by_many(const TimelineEntry& entry) { return entry.support.stories >= many_stories; }

// What an article tells without a day of its own, or of a whole quarter.
bool is_dated_loosely(const TimelineEntry& entry) {
  return entry.day_from != DayFrom::sentence || entry.precision != Precision::day;
}

// A digest tells of much; another article has one piece of news, which its lead and its headline give no day of its
// own.
bool tell_one_news(const TimelineEntry& entry, const TimelineEntry& other) {
  if (entry.in_digest || entry.sources.front().id != other.sources.front().id) return false;
  return entry.status == other.status && (is_dated_loosely(entry) || is_dated_loosely(other));
}

bool is_side(const std::vector<TimelineEntry>& entries, std::size_t at) {
  const TimelineEntry& entry = entries[at];
  if (entry.support.stories > 1 || entry.pinned) return false;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const TimelineEntry& other = entries[i];
    if (i == at || other.days != entry.days) continue;
    if (is_told_by_many(other) || (i < at && tell_one_news(entry, other))) return true;
  }
  return false;
}

}  // namespace

void leave_out_sides(std::vector<TimelineEntry>& entries) {
  std::vector<std::size_t> sides;  // the last one first
  for (std::size_t at = entries.size(); at-- > 0;) {
    if (is_side(entries, at)) sides.push_back(at);
  }
  for (const std::size_t at : sides) entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace zeitstrahl
