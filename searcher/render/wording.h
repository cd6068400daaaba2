// The German a reader sees around what the archive says: dates, labels, tags, the bar picture.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

std::string german_day(Day day);                // "16.01.2025"
std::string german_reach(const DaySpan& days);  // "16.01.2025 – 20.02.2025", or the one day
// "Do 16.01.2025", "13.–19.01.2025", "Januar 2025", "2024"
std::string german_days(const DaySpan& days, Precision precision);
// "16. Januar 2025", "13.–19. Januar 2025", "27. Januar – 2. Februar 2025", "Januar 2025", "2024"
std::string german_long_days(const DaySpan& days, Precision precision);
std::string_view german_weekday(Day day);  // "Donnerstag"
std::string_view short_month(Day day);     // "Jan.", "März"

std::string_view status_word(Status status);  // "geplant"; empty for what happened
bool is_told(const TimelineEntry& entry);     // as happened or going on, whoever vouches for it
// Told as happened or going on, by somebody who vouches for it.
bool is_plainly_told(const TimelineEntry& entry);
// "geplant", "nicht bestätigt", "laut Kreml": the first reason not to take it for a plain fact; empty where none is.
std::string status_in_short(const TimelineEntry& entry);
// "geplant, laut Kreml"; empty for what plainly happened.
std::string status_tag(const TimelineEntry& entry);
// "(davor: Die Werft will verkaufen.) Der Konzern lehnte ab.": what is quoted, for forms that cannot set the sentence
// before it apart otherwise.
std::string quotation_with_context(const TimelineEntry& entry);
// "(davor: Die Werft will verkaufen.)"; empty where there is nothing.
std::string context_note(const TimelineEntry& entry);

std::string counted(std::size_t count, std::string_view one,
                    std::string_view several);  // "1 Eintrag", "12.300 Artikel"
// "312 Artikel · 15 Einträge · 16.01.2025 – 20.02.2025"
std::string timeline_facts(const Timeline& timeline);

struct BarPicture {
  std::string bars;  // one sign per unit
  std::string unit;  // "Tag", "Monat" or "Jahr"
  DaySpan days{};
};

// Reports per day, month or year: the finest unit that fits into `width` signs. Nothing without reports.
std::optional<BarPicture> bar_picture(const std::map<Day, std::size_t>& reports, std::size_t width);

}  // namespace zeitstrahl
