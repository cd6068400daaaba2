// How much the stories that tell of a day tell the same: what many mention for many reasons is no event.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/timeline/candidates.h"
#include "searcher/timeline/story_sum.h"

namespace zeitstrahl {

class Agreement {
 public:
  // Keeps references.
  Agreement(const Candidates& candidates, const WordWeights& weights);

  // The square root of the sum of w v cos(a, b) over all pairs of different stories, where w and v are what their best
  // sentences weigh and a and b their tf-idf vectors: 0 where no two have a word in common, at most the sum of the
  // weights.
  double of(const std::vector<std::uint32_t>& sentences);

 private:
  const Candidates& candidates_;
  StorySum sum_;
};

}  // namespace zeitstrahl
