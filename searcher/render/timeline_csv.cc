// A timeline as a table: one row per entry, names of kinds and statuses as the options take them.
#include <fmt/format.h>

#include "searcher/render/csv.h"
#include "searcher/render/timeline_forms.h"

namespace zeitstrahl {

namespace {

// Several in one cell.
std::string joined(const std::vector<TimelineSource>& sources, std::string TimelineSource::*member) {
  std::string cell;
  for (const TimelineSource& source : sources) {
    if ((source.*member).empty()) continue;
    if (!cell.empty()) cell += "; ";
    cell += source.*member;
  }
  return cell;
}

std::vector<std::string> row_of(const TimelineEntry& entry) {
  return {format_day(entry.days.first),
          format_day(entry.days.last),
          std::string(to_string(entry.precision)),
          entry.kind,
          std::string(to_string(entry.status)),
          entry.text,
          joined(entry.sources, &TimelineSource::id),
          std::string(to_string(entry.evidence)),
          entry.claimant.value_or(""),
          entry.headline,
          fmt::format("{}", entry.rank),
          fmt::format("{}", entry.support.reports),
          fmt::format("{}", entry.support.stories),
          joined(entry.sources, &TimelineSource::url),
          entry.outcome == PlanOutcome::none ? "" : std::string(to_string(entry.outcome))};
}

}  // namespace

void write_timeline_csv(std::ostream& out, const Timeline& timeline, const EventKinds&) {
  write_csv_row(out, {"date_from", "date_to", "precision", "class", "status", "text", "source_ids", "evidence",
                      "claimant", "headline", "rank", "reports", "stories", "source_urls", "outcome"});
  for (const TimelineEntry& entry : timeline.entries) write_csv_row(out, row_of(entry));
}

}  // namespace zeitstrahl
