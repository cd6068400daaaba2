// How much the stories that tell of a day tell the same: what many mention for many reasons is no event.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/timeline/candidates.h"
#include "searcher/timeline/word_weights.h"

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
  // Adds a sentence to the vector of its story; returns its weight.
  double tell(std::uint32_t sentence);
  // Adds the vector of the story to that of all, as long as `weight`, and empties it.
  void close_story(double weight);
  // The squared length of the vector of all, which is emptied.
  double take_all();

  const Candidates& candidates_;
  const WordWeights& weights_;
  // By hashed word, zero between two questions; with the words that are not zero.
  std::vector<float> story_;
  std::vector<float> all_;
  std::vector<std::uint16_t> words_of_story_;
  std::vector<std::uint16_t> words_of_all_;
};

}  // namespace zeitstrahl
