#include "searcher/timeline/story_sum.h"

#include <cmath>

namespace zeitstrahl {

StorySum::StorySum(const WordWeights& weights) : weights_(weights), story_(UINT16_MAX + 1), all_(UINT16_MAX + 1) {}

void StorySum::say(std::span<const std::uint16_t> words, double weight) {
  const double norm = weights_.norm(words);
  if (norm == 0) return;
  const auto share = static_cast<float>(weight / norm);
  for (const std::uint16_t word : words) {
    if (story_[word] == 0) words_of_story_.push_back(word);
    story_[word] += share * weights_[word];
  }
}

void StorySum::close_story(double weight) {
  double squared = 0;
  for (const std::uint16_t word : words_of_story_) squared += static_cast<double>(story_[word]) * story_[word];
  const auto scale = static_cast<float>(squared > 0 ? weight / std::sqrt(squared) : 0);
  for (const std::uint16_t word : words_of_story_) {
    if (all_[word] == 0 && scale > 0) words_of_all_.push_back(word);
    all_[word] += scale * story_[word];
    story_[word] = 0;
  }
  words_of_story_.clear();
}

double StorySum::squared_norm() const {
  double squared = 0;
  for (const std::uint16_t word : words_of_all_) squared += static_cast<double>(all_[word]) * all_[word];
  return squared;
}

}  // namespace zeitstrahl
