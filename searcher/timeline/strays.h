// Which events only stand beside the topic: told in its articles, and of something else.
#pragma once

#include "searcher/timeline/day_events.h"

namespace zeitstrahl {

// Of how many of the topic's words, 0 to 1, there is one around what tells the event: see Candidate::complete. A lead
// has around it what its article opens with.
float completeness(const DayEvent& event, const Candidates& candidates);

// BM25 of the closest article that tells it, as a share of the best.
double relevance(const DayEvent& event, const Candidates& candidates);

class Strays {
 public:
  explicit Strays(const Candidates& candidates);  // keeps a reference

  // Asked of a topic of several words: what has no more than half of them around it, in a large one as far as few tell
  // so, and in another unless an article close to the topic tells it. The first of these stay where there would be too
  // few events: they must come best first.
  void leave_out_halves(std::vector<DayEvent>& events) const;
  // What many stories tell is quoted by a sentence that names the topic, if one does, where the best of its sentences
  // would make it a stray.
  void quote_by_topic(std::vector<DayEvent>& events, const WordWeights& weights) const;
  // Whether any was left out. Where all are strays those stay that name some of the topic; where none does, all.
  bool leave_out(std::vector<DayEvent>& events) const;

 private:
  bool is_of_close_article(const DayEvent& event) const;
  // It names some of the topic, or its article opens with that.
  bool names_topic(std::uint32_t sentence) const;
  // None of what may be quoted names anything of the topic, and the articles open with something else.
  bool tells_of_something_else(const DayEvent& event) const;
  // So little of the topic stands around it.
  bool is_beside(const DayEvent& event) const;

  const Candidates& candidates_;
  bool is_told_or_mentioned_;  // what few write of: most articles are about it, the others mention it
};

}  // namespace zeitstrahl
