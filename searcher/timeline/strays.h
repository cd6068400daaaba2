// Which events only stand beside the topic: told in its articles, and of something else.
#pragma once

#include "searcher/timeline/day_events.h"

namespace zeitstrahl {

class Strays {
 public:
  explicit Strays(const Candidates& candidates);  // keeps a reference

  bool hold(const DayEvent& event) const;

 private:
  const Candidates& candidates_;
  bool is_told_or_mentioned_;  // what few write of: most articles are about it, the others mention it
};

}  // namespace zeitstrahl
