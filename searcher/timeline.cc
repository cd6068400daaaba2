// Tells the events of a topic day by day.
#include "searcher/timeline/timeline.h"

#include "searcher/commands.h"
#include "searcher/render/timeline_forms.h"
#include "searcher/session.h"

namespace zeitstrahl {

ExitCode run_timeline(const ParsedOptions& options) {
  constexpr unsigned most = 10'000;
  Session session(options);
  TimelineRequest request{.topic = joined_words(options), .query = session.query(), .filter = {}, .limit = {}};
  request.filter = {.statuses = session.wanted_statuses(), .kinds = session.wanted_kinds(), .days = session.days()};
  if (request.filter.statuses.empty()) {
    request.filter.statuses = {Status::happened, Status::ongoing, Status::planned};
  }
  request.limit = options.number("limit", 1, most);
  request.offset = options.number("offset", 0, most).value_or(0);
  if (options.value("sort") == "rank") request.order = TimelineOrder::rank;
  if (options.has("explain")) request.detail = Detail::explained;
  Output output(options);
  const Timeline timeline = make_timeline(session.reader(), request);
  const std::string format = options.value("format").value_or("text");
  if (const TimelineForm* form = find_timeline_form(format)) {
    form->write(output.stream(), timeline, session.kinds());
  } else if (!timeline.entries.empty() || format == "json") {
    output.renderer(session.kinds())->timeline(timeline, request.detail);
  }
  output.finish(session);
  return timeline.entries.empty() ? ExitCode::partly : ExitCode::ok;
}

}  // namespace zeitstrahl
