// What all who tell of a day tell of it: the news of the day, whichever sentence puts it best.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searcher/timeline/candidates.h"
#include "searcher/timeline/story_sum.h"

namespace zeitstrahl {

// The centroid of the day's sentences and that of the titles above them, in equal parts, each story one voice
// (centroid of news over clusters of articles: Radev et al. 2004). Titles vote for what an article is about; a side
// remark shares words with the other sentences of its day, not with their titles.
class DayPicture {
 public:
  // Keeps a reference to the weights.
  DayPicture(const std::vector<std::uint32_t>& sentences, const Candidates& candidates, const WordWeights& weights);

  // Cosine of a sentence and the picture, 0 to 1.
  double closeness(std::span<const std::uint16_t> words) const;

 private:
  void add(StorySum& sum);

  const WordWeights& weights_;
  std::vector<float> values_;  // by hashed word
  double squared_norm_ = 0;
};

}  // namespace zeitstrahl
