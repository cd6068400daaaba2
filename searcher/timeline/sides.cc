#include "searcher/timeline/sides.h"

#include <algorithm>

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

}  // namespace

void leave_out_sides(std::vector<TimelineEntry>& entries) {
  const std::vector<TimelineEntry> all = entries;
  const auto is_side_of = [](const TimelineEntry& entry, const TimelineEntry& other, bool is_better) {
    if (entry.days != other.days) return false;
    return is_told_by_many(other) || (is_better && tell_one_news(entry, other));
  };
  std::size_t number = 0;
  std::erase_if(entries, [&](const TimelineEntry& entry) {
    const std::size_t at = number++;
    if (entry.support.stories > 1 || entry.pinned) return false;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i != at && is_side_of(entry, all[i], i < at)) return true;
    }
    return false;
  });
}

}  // namespace zeitstrahl
