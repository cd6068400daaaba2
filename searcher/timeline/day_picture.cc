#include "searcher/timeline/day_picture.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "searcher/timeline/day_ranking.h"

namespace zeitstrahl {

namespace {

struct Telling {
  std::uint32_t story;
  std::uint32_t article;
  std::uint32_t sentence;
  double weight;
};

// By story and article.
std::vector<Telling> tellings_of(const std::vector<std::uint32_t>& sentences, const Candidates& candidates) {
  std::vector<Telling> tellings;
  tellings.reserve(sentences.size());
  for (const std::uint32_t i : sentences) {
    const Candidate& one = candidates.sentences[i];
    const TopicArticle& article = candidates.articles[one.article];
    tellings.push_back({article.story, one.article, i, weight_of(one, article)});
  }
  std::sort(tellings.begin(), tellings.end(), [](const Telling& a, const Telling& b) {
    return std::tie(a.story, a.article, a.sentence) < std::tie(b.story, b.article, b.sentence);
  });
  return tellings;
}

// Says what `say` gives of each telling, story by story.
template <typename Say>
void say_all(const std::vector<Telling>& tellings, StorySum& sum, const Say& say) {
  double weight = 0;
  for (auto one = tellings.begin(); one != tellings.end(); ++one) {
    weight = std::max(weight, one->weight);
    say(*one);
    const auto next = one + 1;
    if (next != tellings.end() && next->story == one->story) continue;
    sum.close_story(weight);
    weight = 0;
  }
}

}  // namespace

DayPicture::DayPicture(const Candidates& candidates, const WordWeights& weights)
    : candidates_(candidates), weights_(weights), sum_(weights), values_(UINT16_MAX + 1) {}

void DayPicture::paint(const std::vector<std::uint32_t>& sentences) {
  clear();
  const std::vector<Telling> tellings = tellings_of(sentences, candidates_);
  say_all(tellings, sum_,
          [&](const Telling& one) { sum_.say(candidates_.words_of(candidates_.sentences[one.sentence]), one.weight); });
  add_sum();
  // A title counts once for each of its sentences: the more of an article is about the day, the more its title is.
  say_all(tellings, sum_, [&](const Telling& one) {
    sum_.say(candidates_.title_words_of(candidates_.articles[one.article]), one.weight);
  });
  add_sum();
}

void DayPicture::clear() {
  for (const std::uint16_t word : words_) values_[word] = 0;
  words_.clear();
  squared_norm_ = 0;
}

void DayPicture::add_sum() {
  const double squared = sum_.squared_norm();
  const auto scale = static_cast<float>(squared > 0 ? 1 / std::sqrt(squared) : 0);
  sum_.take([&](std::uint16_t word, float value) {
    const double before = values_[word];
    if (before == 0) words_.push_back(word);
    values_[word] += scale * value;
    squared_norm_ += static_cast<double>(values_[word]) * values_[word] - before * before;
  });
}

double DayPicture::closeness(std::span<const std::uint16_t> words) const {
  double dot = 0;
  for (const std::uint16_t word : words) dot += static_cast<double>(values_[word]) * weights_[word];
  return dot / (weights_.norm(words) * std::sqrt(squared_norm_) + 1e-9);
}

}  // namespace zeitstrahl
