// Title and lead tell one event: which kind one of them takes from the other, where its own words name none.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "event/event.h"
#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "language/stop_words.h"

namespace zeitstrahl {

class LeadKind {
 public:
  explicit LeadKind(const Lexicon& lexicon) : stop_words_(stop_words(lexicon)) {}

  // Gives the "other" events of title and lead kind, mode and field of the first event across that tells the same.
  void share(const AnalysedText& title, const AnalysedText& body, std::vector<Event>& events) const;

 private:
  std::set<std::string> stems_of(const AnalysedText& text, const Event& event) const;

  StopWords stop_words_;
};

}  // namespace zeitstrahl
