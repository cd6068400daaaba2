// A timeline as a table: one row per entry, names of kinds and statuses as the options take them.
#include <fmt/format.h>

#include "searcher/render/csv.h"
#include "searcher/render/timeline_forms.h"

namespace zeitstrahl {

namespace {

// Several in one cell, the third of which belongs to the third of another such cell; empty where nobody has one.
std::string joined(const std::vector<TimelineSource>& sources, std::string (*part)(const TimelineSource&)) {
  std::string cell;
  bool any = false;
  for (const TimelineSource& source : sources) {
    const std::string text = part(source);
    any = any || !text.empty();
    if (&source != &sources.front()) cell += "; ";
    cell += text;
  }
  return any ? cell : std::string();
}

std::string id_of(const TimelineSource& source) { return source.id; }
std::string url_of(const TimelineSource& source) { return source.url; }
std::string publisher_of(const TimelineSource& source) { return source.publisher; }
std::string day_of(const TimelineSource& source) { return source.published ? format_day(*source.published) : ""; }

std::vector<std::string> row_of(const TimelineEntry& entry) {
  return {format_day(entry.days.first),
          format_day(entry.days.last),
          std::string(to_string(entry.precision)),
          entry.kind,
          std::string(to_string(entry.status)),
          entry.text,
          joined(entry.sources, id_of),
          std::string(to_string(entry.evidence)),
          entry.claimant.value_or(""),
          entry.headline,
          fmt::format("{}", entry.rank),
          fmt::format("{}", entry.support.reports),
          fmt::format("{}", entry.support.stories),
          joined(entry.sources, url_of),
          entry.outcome == PlanOutcome::none ? "" : std::string(to_string(entry.outcome)),
          joined(entry.sources, publisher_of),
          joined(entry.sources, day_of),
          entry.context};
}

}  // namespace

void write_timeline_csv(std::ostream& out, const Timeline& timeline, const EventKinds&) {
  write_csv_row(
      out, {"date_from", "date_to", "precision", "class", "status", "text", "source_ids", "evidence", "claimant",
            "headline", "rank", "reports", "stories", "source_urls", "outcome", "publishers", "published", "context"});
  for (const TimelineEntry& entry : timeline.entries) write_csv_row(out, row_of(entry));
}

}  // namespace zeitstrahl
