// The German a reader sees around what the archive says: dates, labels, tags, the bar picture.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

std::string german_day(Day day);  // "16.01.2025"
// "Do 16.01.2025", "13.–19.01.2025", "Januar 2025", "2024"
std::string german_days(const DaySpan& days, Precision precision);

// "geplant, laut Kreml"; empty for what plainly happened.
std::string status_tag(const TimelineEntry& entry);

struct BarPicture {
  std::string bars;  // one sign per unit
  std::string unit;  // "Tag", "Monat" or "Jahr"
  DaySpan days{};
};

// Reports per day, month or year: the finest unit that fits into `width` signs. Nothing without reports.
std::optional<BarPicture> bar_picture(const std::map<Day, std::size_t>& reports, std::size_t width);

}  // namespace zeitstrahl
