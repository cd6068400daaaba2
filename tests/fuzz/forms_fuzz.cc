// Feeds timelines made of any bytes to all that renders them, and aborts where a form breaks its promises (see
// form_promises.h): no text of an archive becomes markup, a formula, a property or a command.
// The input is entries of two days, a byte for each of precision, status and evidence, and texts ended by NUL.
#include <sstream>
#include <string>

#include "form_promises.h"
#include "promises.h"
#include "searcher/render/renderer.h"
#include "searcher/render/timeline_forms.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_entries = 5;

std::string text_of(Choices& choices) { return decode(choices.up_to('\0')).text; }

TimelineSource source_of(Choices& choices) {
  TimelineSource source;
  source.id = text_of(choices);
  source.title = text_of(choices);
  source.url = text_of(choices);
  if (choices.byte() % 2 == 0) source.url = "https://" + source.url;
  source.publisher = text_of(choices);
  if (choices.byte() % 4 != 0) source.published = choices.day();
  return source;
}

TimelineEntry entry_of(Choices& choices) {
  const Day first = choices.day();
  const Day last = choices.byte() % 2 == 0 ? first : std::max(first, choices.day());
  TimelineEntry entry{.rank = 1, .days = {first, last}};
  entry.precision = static_cast<Precision>(choices.byte() % 8);
  entry.status = static_cast<Status>(choices.byte() % 7);
  entry.evidence = static_cast<Evidence>(choices.byte() % 6);
  entry.kind = choices.byte() % 2 == 0 ? "agreement" : text_of(choices);
  entry.text = text_of(choices);
  entry.headline = text_of(choices);
  if (choices.byte() % 2 == 0) entry.claimant = text_of(choices);
  entry.support.reports = choices.byte();
  for (unsigned left = choices.byte() % 3; left > 0; --left) entry.sources.push_back(source_of(choices));
  if (choices.byte() % 2 == 0) entry.newest_report = choices.day();
  entry.runners_up.push_back({text_of(choices), text_of(choices), std::nullopt, entry.days});
  entry.context = text_of(choices);
  return entry;
}

Timeline timeline_of(Choices& choices) {
  Timeline timeline;
  timeline.topic = text_of(choices);
  for (unsigned left = choices.byte() % 3; left > 0; --left) timeline.reports[choices.day()] = choices.byte();
  while (!choices.rest().empty() && timeline.entries.size() < most_entries) {
    timeline.entries.push_back(entry_of(choices));
  }
  return timeline;
}

void check_text(const Timeline& timeline, const EventKinds& kinds) {
  std::ostringstream text;
  make_text_renderer(text, {.colours = false, .width = 60}, kinds)->timeline(timeline, Detail::explained);
  require(!promises::broken_text(text.str(), "\n"), "a terminal gets no commands");
  const std::string json = timeline_json(timeline, Detail::explained);
  require(!promises::broken_text(json, ""), "JSON is one line and has nothing a terminal obeys");
  parse_json_object(json, {});
}

void check_forms(std::string_view bytes) {
  static const EventKinds kinds{Lexicon()};
  Choices choices(bytes);
  const Timeline timeline = timeline_of(choices);
  for (const TimelineForm& form : timeline_forms()) {
    std::ostringstream out;
    form.write(out, timeline, kinds);
    const promises::Broken broken = promises::broken_form(form.name, out.view());
    if (broken) std::fprintf(stderr, "%s:\n", form.name.c_str());
    require(!broken, broken.value_or(""));
  }
  check_text(timeline, kinds);
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_forms)
