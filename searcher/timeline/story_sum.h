// Adds up what stories say, each of them as one voice, however many sentences and articles it has.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searcher/timeline/word_weights.h"

namespace zeitstrahl {

class StorySum {
 public:
  // Keeps a reference.
  explicit StorySum(const WordWeights& weights);

  // Adds the tf-idf vector of some words to what the open story says, as long as `weight`.
  void say(std::span<const std::uint16_t> words, double weight);
  // Adds what the open story says to the sum, as long as `weight`, and opens the next one.
  void close_story(double weight);

  // Squared length of the sum.
  double squared_norm() const;
  // Calls `visit` for each word of the sum with its value, and empties the sum.
  template <typename Visit>
  void take(const Visit& visit) {
    for (const std::uint16_t word : words_of_all_) {
      visit(word, all_[word]);
      all_[word] = 0;
    }
    words_of_all_.clear();
  }
  void clear() {
    take([](std::uint16_t, float) {});
  }

 private:
  const WordWeights& weights_;
  // By hashed word, zero between two questions; with the words that are not zero.
  std::vector<float> story_;
  std::vector<float> all_;
  std::vector<std::uint16_t> words_of_story_;
  std::vector<std::uint16_t> words_of_all_;
};

}  // namespace zeitstrahl
