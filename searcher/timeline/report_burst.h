// How much more is reported about a topic in the wake of a day than around it: an event makes news.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/timeline/candidates.h"

namespace zeitstrahl {

class ReportBurst {
 public:
  explicit ReportBurst(const std::vector<TopicArticle>& articles);

  // The logarithm of the articles about the topic that appeared on the day and the next, over what is usual in the
  // fortnight around it ("interest", Chieu and Lee 2004); 0 where there are no more. A few articles make no burst.
  double of(Day day) const;

 private:
  double about(Day first, std::int64_t days) const;

  std::vector<std::pair<Day, double>> reports_;  // by day, ascending; each with the sum of all up to it
};

}  // namespace zeitstrahl
