#include "searcher/timeline/agreement.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "searcher/timeline/day_ranking.h"

namespace zeitstrahl {

Agreement::Agreement(const Candidates& candidates, const WordWeights& weights)
    : candidates_(candidates), sum_(weights) {}

double Agreement::of(const std::vector<std::uint32_t>& sentences) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_story;
  by_story.reserve(sentences.size());
  for (const std::uint32_t i : sentences) {
    by_story.emplace_back(candidates_.articles[candidates_.sentences[i].article].story, i);
  }
  std::sort(by_story.begin(), by_story.end());
  if (by_story.empty() || by_story.front().first == by_story.back().first) return 0;
  double with_itself = 0;
  for (auto told = by_story.begin(); told != by_story.end();) {
    const std::uint32_t story = told->first;
    double weight = 0;
    for (; told != by_story.end() && told->first == story; ++told) {
      const Candidate& one = candidates_.sentences[told->second];
      const double own = weight_on_topic(one, candidates_.articles[one.article]);
      sum_.say(candidates_.words_of(one), own);
      weight = std::max(weight, own);
    }
    sum_.close_story(weight);
    with_itself += weight * weight;
  }
  const double squared = sum_.squared_norm();
  sum_.clear();
  return std::sqrt(std::max(0.0, squared - with_itself));
}

}  // namespace zeitstrahl
