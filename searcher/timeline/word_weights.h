// How much the words of a topic's sentences say, and how alike two sentences are.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searcher/timeline/candidates.h"

namespace zeitstrahl {

// How much a word says about a sentence: its rarity among all sentences of the topic.
class WordWeights {
 public:
  explicit WordWeights(const Candidates& candidates);

  float operator[](std::uint16_t word) const { return weights_[word]; }
  // Length of the sentence's vector of weights.
  double norm(std::span<const std::uint16_t> words) const;
  // Dot product of two sentences' vectors.
  double product(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) const;
  // Cosine of two sentences, 0 to 1.
  double similarity(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) const;

 private:
  std::vector<float> weights_;  // by hashed word
};

}  // namespace zeitstrahl
