// Title and lead tell one event: which kind one of them takes from the other, where its own words name none.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "event/event.h"
#include "event/event_tables.h"
#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "language/stop_words.h"

namespace zeitstrahl {

class LeadKind {
 public:
  LeadKind(const Lexicon& lexicon, const std::vector<KindRule>& kinds);

  // Gives the "other" events of title and lead kind, mode and field of the first event across that tells the same.
  void share(const AnalysedText& title, const AnalysedText& body, std::vector<Event>& events) const;

 private:
  bool is_taken(const Event& from, const Event& by) const;
  std::set<std::string> stems_of(const AnalysedText& text, const Event& event) const;

  StopWords stop_words_;
  std::set<std::string> spoken_;  // kinds that say only what somebody thinks of the event
};

}  // namespace zeitstrahl
