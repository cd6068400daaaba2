// How an entry is called where it leaves the program: its lasting name, a title for it, its sources in words.
#pragma once

#include <string>
#include <vector>

#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

// 32 hexadecimal digits that stay the same from run to run: made of the quoted article's id, the days and the sentence.
std::string lasting_name(const TimelineEntry& entry);

// A title of at most about 100 signs for each entry: the headline, or how the sentence begins where there is no
// headline, where several entries share it, or where it names nothing that the sentence names (a digest tells many
// things).
std::vector<std::string> entry_titles(const Timeline& timeline);

// The same with the status in front of what is not plainly told: "[geplant] Brücke eröffnet". Calendars and TimelineJS
// show little else.
std::vector<std::string> marked_titles(const Timeline& timeline);

// "Heidebote, 05.03.2025"; "ohne Datum" where nobody says.
std::string source_origin(const TimelineSource& source);
const std::string& source_title(const TimelineSource& source);  // the title, or the id where it has none
// The same right below its quotation, where a headline that is quoted need not stand again: "Überschrift".
std::string title_below_quotation(const TimelineSource& source);

}  // namespace zeitstrahl
