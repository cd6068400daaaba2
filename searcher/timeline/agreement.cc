#include "searcher/timeline/agreement.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "searcher/timeline/day_ranking.h"

namespace zeitstrahl {

Agreement::Agreement(const Candidates& candidates, const WordWeights& weights)
    : candidates_(candidates), weights_(weights), story_(UINT16_MAX + 1), all_(UINT16_MAX + 1) {}

double Agreement::of(std::vector<std::uint32_t> sentences) {
  std::sort(sentences.begin(), sentences.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::tuple(story_of(a), a) < std::tuple(story_of(b), b); });
  double with_itself = 0;
  for (std::size_t i = 0; i < sentences.size();) {
    const std::uint32_t story = story_of(sentences[i]);
    double weight = 0;
    for (; i < sentences.size() && story_of(sentences[i]) == story; ++i) weight = std::max(weight, tell(sentences[i]));
    close_story(weight);
    with_itself += weight * weight;
  }
  return std::sqrt(std::max(0.0, take_all() - with_itself));
}

double Agreement::tell(std::uint32_t sentence) {
  const Candidate& one = candidates_.sentences[sentence];
  const auto words = candidates_.words_of(one);
  const double weight = weight_of(one, candidates_.articles[one.article]);
  const double norm = weights_.norm(words);
  if (norm == 0) return weight;
  const auto share = static_cast<float>(weight / norm);
  for (const std::uint16_t word : words) {
    if (story_[word] == 0) words_of_story_.push_back(word);
    story_[word] += share * weights_[word];
  }
  return weight;
}

void Agreement::close_story(double weight) {
  double squared = 0;
  for (const std::uint16_t word : words_of_story_) squared += static_cast<double>(story_[word]) * story_[word];
  const auto scale = static_cast<float>(squared > 0 ? weight / std::sqrt(squared) : 0);
  for (const std::uint16_t word : words_of_story_) {
    if (all_[word] == 0) words_of_all_.push_back(word);
    all_[word] += scale * story_[word];
    story_[word] = 0;
  }
  words_of_story_.clear();
}

double Agreement::take_all() {
  double squared = 0;
  for (const std::uint16_t word : words_of_all_) {
    squared += static_cast<double>(all_[word]) * all_[word];
    all_[word] = 0;
  }
  words_of_all_.clear();
  return squared;
}

}  // namespace zeitstrahl
