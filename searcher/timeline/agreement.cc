#include "searcher/timeline/agreement.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "searcher/timeline/day_ranking.h"

namespace zeitstrahl {

Agreement::Agreement(const Candidates& candidates, const WordWeights& weights)
    : candidates_(candidates), weights_(weights), story_(UINT16_MAX + 1), all_(UINT16_MAX + 1) {}

double Agreement::of(const std::vector<std::uint32_t>& sentences) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_story;
  by_story.reserve(sentences.size());
  for (const std::uint32_t i : sentences) {
    by_story.emplace_back(candidates_.articles[candidates_.sentences[i].article].story, i);
  }
  std::sort(by_story.begin(), by_story.end());
  if (by_story.empty() || by_story.front().first == by_story.back().first) return 0;
  double with_itself = 0;
  for (auto one = by_story.begin(); one != by_story.end();) {
    const std::uint32_t story = one->first;
    double weight = 0;
    for (; one != by_story.end() && one->first == story; ++one) weight = std::max(weight, tell(one->second));
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
