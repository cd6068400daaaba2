// The events of a text, for the tests of what finds and dates them.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "event/event_extractor.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl::extracted {

inline const Lexicon& lexicon() {
  static const Lexicon instance;
  return instance;
}

inline std::vector<Event> events_of(const std::string& title, const std::string& body, std::optional<int> hour = 14,
                                    const Desk& desk = {}) {
  static const TextAnalyser text(lexicon());
  static const TemporalAnalyser temporal(lexicon());
  static const EventExtractor extractor(lexicon());
  const PublicationContext publication{parse_day("2025-01-17"), hour};  // a Friday
  const AnalysedText title_text = text.analyse_title(title);
  const AnalysedText body_text = text.analyse_body(body, title);
  const std::vector<Timex> title_timexes = temporal.analyse(title_text, publication);
  const std::vector<Timex> body_timexes = temporal.analyse(body_text, publication);
  return extractor.extract({title_text, title_timexes}, {body_text, body_timexes}, publication, desk);
}

// The kinds of all events, in their order.
inline std::string kinds_of(const std::string& title, const std::string& body, const Desk& desk = {}) {
  std::string kinds;
  for (const Event& event : events_of(title, body, 14, desk)) kinds += (kinds.empty() ? "" : " ") + event.kind;
  return kinds;
}

inline const Event* find(const std::vector<Event>& events, std::string_view kind) {
  const auto found = std::find_if(events.begin(), events.end(), [&](const Event& event) { return event.kind == kind; });
  return found == events.end() ? nullptr : &*found;
}

inline std::string day_of(const std::vector<Event>& events, std::string_view kind) {
  const Event* event = find(events, kind);
  if (event == nullptr) return "no event";
  if (!event->days) return "no day";
  return format_day(event->days->first) + " " + std::string(to_string(event->day_from));
}

}  // namespace zeitstrahl::extracted
