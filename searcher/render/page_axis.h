// The axis of the HTML page as it is without a script: bars of reports, marks of entries, on one scale of days.
#pragma once

#include <string>
#include <string_view>

#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

// The days the axis shows at first: those of the reports, and of entries not far from them. Expects entries.
DaySpan axis_days(const Timeline& timeline);

// An inline SVG: across in percent of its width, down in pixels. Each mark links to the entry's element ("#e1").
std::string axis_svg(const Timeline& timeline);

// What its bars and marks are, in German: "Balken: Berichte je Woche, höchstens 13. Marken: Einträge, 2 davon
// außerhalb."
std::string axis_caption(const Timeline& timeline);

// "planned", "ongoing", "doubtful" or "happened": which form an entry's mark has.
std::string_view mark_form(const TimelineEntry& entry);

}  // namespace zeitstrahl
