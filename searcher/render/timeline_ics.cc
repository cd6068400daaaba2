// A timeline for calendars. No line of it depends on the clock: the same timeline gives the same file.
#include "searcher/render/entry_naming.h"
#include "searcher/render/ics.h"
#include "searcher/render/link.h"
#include "searcher/render/timeline_forms.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

// When the entry was last told anew: its newest report; its own first day where no report is dated.
std::chrono::sys_seconds stamp_of(const TimelineEntry& entry) { return entry.newest_report.value_or(entry.days.first); }

std::string description_of(const TimelineEntry& entry) {
  const std::string tag = status_tag(entry);
  std::string text = tag.empty() ? "" : "[" + tag + "] ";
  text += quotation_with_context(entry) + "\n\nZeit: " + german_days(entry.days, entry.precision);
  for (const TimelineSource& source : entry.sources) {
    text += "\nQuelle: " + source_title(source) + " (" + source_origin(source) + ")";
    if (const auto link = web_link(source.url)) text += " " + *link;
  }
  return text;
}

void write_days(std::ostream& out, const DaySpan& days) {
  write_ics_line(out, "DTSTART;VALUE=DATE", ics_date(days.first));
  const Day behind = days.last + std::chrono::days(1);
  // A date has four digits of year; without an end the event has one day.
  if (year_of(behind) <= 9999) write_ics_line(out, "DTEND;VALUE=DATE", ics_date(behind));
}

std::string_view status_of(const TimelineEntry& entry) {
  if (entry.outcome == PlanOutcome::called_off) return "CANCELLED";
  return is_plainly_told(entry) ? "CONFIRMED" : "TENTATIVE";
}

void write_event(std::ostream& out, const TimelineEntry& entry, const std::string& title, const EventKinds& kinds) {
  write_ics_line(out, "BEGIN", "VEVENT");
  write_ics_line(out, "UID", lasting_name(entry) + "@zeitstrahl");
  write_ics_line(out, "DTSTAMP", ics_instant(stamp_of(entry)));
  write_days(out, entry.days);
  write_ics_line(out, "SUMMARY", ics_text(title));
  write_ics_line(out, "DESCRIPTION", ics_text(description_of(entry)));
  write_ics_line(out, "CATEGORIES", ics_text(kinds.label(entry.kind)));
  write_ics_line(out, "STATUS", status_of(entry));
  write_ics_line(out, "TRANSP", "TRANSPARENT");  // nobody is busy on that day
  const auto link = entry.sources.empty() ? std::nullopt : web_link(entry.sources.front().url);
  if (link) write_ics_line(out, "URL", *link);
  write_ics_line(out, "END", "VEVENT");
}

}  // namespace

void write_timeline_ics(std::ostream& out, const Timeline& timeline, const EventKinds& kinds) {
  write_ics_line(out, "BEGIN", "VCALENDAR");
  write_ics_line(out, "VERSION", "2.0");
  write_ics_line(out, "PRODID", "-//Zeitstrahl//timeline//DE");
  write_ics_line(out, "CALSCALE", "GREGORIAN");
  write_ics_line(out, "NAME", ics_text(timeline.topic));  // RFC 7986; the next is what calendars read before
  write_ics_line(out, "X-WR-CALNAME", ics_text(timeline.topic));
  const std::vector<std::string> titles = marked_titles(timeline);
  for (std::size_t i = 0; i < titles.size(); ++i) write_event(out, timeline.entries[i], titles[i], kinds);
  write_ics_line(out, "END", "VCALENDAR");
}

}  // namespace zeitstrahl
