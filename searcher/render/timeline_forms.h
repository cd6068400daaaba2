// The forms a timeline is handed over in, beside text and JSON: for spreadsheets, drafts, calendars, web sites,
// colleagues.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "event/kind.h"
#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

struct TimelineForm {
  std::string name;  // as --format takes it
  void (*write)(std::ostream& out, const Timeline& timeline, const EventKinds& kinds);
};

const std::vector<TimelineForm>& timeline_forms();
const TimelineForm* find_timeline_form(std::string_view name);  // null if there is none

// A row per entry: date_from, date_to, precision, class, status, text, source_ids and more.
void write_timeline_csv(std::ostream& out, const Timeline& timeline, const EventKinds& kinds);
// A heading per day, its entries as a list, the sources numbered at the end.
void write_timeline_markdown(std::ostream& out, const Timeline& timeline, const EventKinds& kinds);
// iCalendar (RFC 5545): an all-day event per entry.
void write_timeline_ics(std::ostream& out, const Timeline& timeline, const EventKinds& kinds);
// What TimelineJS3 of the Knight Lab loads.
void write_timeline_timelinejs(std::ostream& out, const Timeline& timeline, const EventKinds& kinds);
// One page that needs no other file, no network and no script to be read.
void write_timeline_html(std::ostream& out, const Timeline& timeline, const EventKinds& kinds);

}  // namespace zeitstrahl
