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
  // Keeps references. One object for many days allocates once.
  DayPicture(const Candidates& candidates, const WordWeights& weights);

  // Makes it the picture of these sentences.
  void paint(const std::vector<std::uint32_t>& sentences);

  // Cosine of a sentence and the picture, 0 to 1.
  double closeness(std::span<const std::uint16_t> words) const;

 private:
  void clear();
  void add_sum();

  const Candidates& candidates_;
  const WordWeights& weights_;
  StorySum sum_;
  std::vector<float> values_;         // by hashed word
  std::vector<std::uint16_t> words_;  // whose values are not zero
  double squared_norm_ = 0;
};

}  // namespace zeitstrahl
