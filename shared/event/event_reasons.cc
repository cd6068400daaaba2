#include "event/event_reasons.h"

#include <algorithm>

namespace zeitstrahl {

void show_trigger(const SentenceReading& reading, const PatternMatch& match, Event& event) {
  const auto add = [&](std::uint32_t first, std::uint32_t last) {
    const TextRange range = reading.sentence().range(first, last);
    const bool shown = std::find(event.triggers.begin(), event.triggers.end(), range) != event.triggers.end();
    if (!shown) event.triggers.push_back(range);
  };
  add(match.first, match.split ? match.first + 1 : match.last);
  if (match.split) add(match.last - 1, match.last);
}

void show_marks(const SentenceReading& reading, const PatternMatch& main, Event& event) {
  const Clause& clause = reading.clauses()[reading.clause_of(main)];
  for (const MarkMatch& found : reading.marks()) {
    const std::uint32_t at = reading.clause_of(found.match);
    if (at != reading.clause_of(main) && clause.governor != at) continue;
    event.marks.push_back({to_string(found.mark), reading.sentence().range(found.match.first, found.match.last)});
  }
}

}  // namespace zeitstrahl
