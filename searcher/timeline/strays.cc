#include "searcher/timeline/strays.h"

#include <algorithm>

#include "searcher/timeline/topic_articles.h"
#include "searcher/timeline/worth.h"

namespace zeitstrahl {

namespace {

// How much of the topic stands around an event: in a sentence that tells it, in its paragraph and title, for a lead at
// the head of its article. A digest has all words of the topic somewhere, and tells of much else.
float topic_around(const DayEvent& event, const Candidates& candidates) {
  float most = 0;
  for (const std::uint32_t sentence : event.sentences) {
    const Candidate& one = candidates.sentences[sentence];
    most = std::max(most, one.in_lead ? std::max(one.around, candidates.articles[one.article].head) : one.around);
  }
  return most;
}

}  // namespace

float completeness(const DayEvent& event, const Candidates& candidates) {
  float most = 0;
  for (const std::uint32_t sentence : event.sentences) {
    const Candidate& one = candidates.sentences[sentence];
    const bool is_opened = one.in_lead && candidates.articles[one.article].head >= whole_topic;
    most = std::max(most, is_opened ? 1 : one.complete);
  }
  return most;
}

double relevance(const DayEvent& event, const Candidates& candidates) {
  double most = 0;
  for (const std::uint32_t sentence : event.sentences) {
    most = std::max(most, candidates.articles[candidates.sentences[sentence].article].relevance);
  }
  return most;
}

Strays::Strays(const Candidates& candidates)
    : candidates_(candidates),
      is_told_or_mentioned_(candidates.articles.size() < small_topic &&
                            2 * articles_with(candidates.articles, whole_topic) >= candidates.articles.size()) {}

bool Strays::names_topic(std::uint32_t sentence) const {
  const Candidate& one = candidates_.sentences[sentence];
  return one.topic > 0 || candidates_.articles[one.article].head >= least_share_named;
}

bool Strays::tells_of_something_else(const DayEvent& event) const {
  constexpr float as_good = 0.1F;  // to quote: which of them it will be shows when they are read
  for (std::size_t i = 0; i < event.ratings.size() && event.ratings[i] >= event.ratings.front() - as_good; ++i) {
    if (names_topic(event.sentences[i])) return false;
  }
  return true;
}

bool Strays::is_beside(const DayEvent& event) const {
  const Candidate& quoted = candidates_.sentences[event.sentences.front()];
  const bool in_passing = is_told_or_mentioned_ && candidates_.articles[quoted.article].focus < whole_topic;
  if (in_passing && quoted.topic <= 0) return true;
  return topic_around(event, candidates_) < least_share_named;
}

// The verdict of a trial, in an article about that trial which says "trial" elsewhere.
bool Strays::is_of_close_article(const DayEvent& event) const {
  constexpr float nearly_half = 0.45F;  // of what the topic's words weigh, where it is quoted
  constexpr double close = 0.85;        // of the best article's score
  const bool named = candidates_.sentences[event.sentences.front()].topic >= nearly_half;
  return named && relevance(event, candidates_) >= close && worth(event, candidates_) >= least_worth;
}

void Strays::leave_out_halves(std::vector<DayEvent>& events) const {
  const bool is_small = candidates_.matching < small_topic;
  const bool is_large = candidates_.matching >= large_topic;
  const std::size_t enough = is_small ? 5 : 8;
  for (std::size_t i = events.size(); i-- > 0 && events.size() > enough;) {
    const bool half = completeness(events[i], candidates_) <= half_of_topic;
    if (half && (is_large || !is_of_close_article(events[i])) && (is_small || events[i].support.stories < many_stories))
      events.erase(events.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

void Strays::quote_by_topic(std::vector<DayEvent>& events, const WordWeights& weights) const {
  for (DayEvent& event : events) {
    if (event.support.stories < many_stories || !tells_of_something_else(event)) continue;
    std::vector<std::uint32_t> others;
    std::vector<std::uint32_t> sentences;
    std::vector<float> ratings;
    for (std::size_t i = 0; i < event.sentences.size(); ++i) {
      const bool quotable = i < event.ratings.size() && names_topic(event.sentences[i]);
      (quotable ? sentences : others).push_back(event.sentences[i]);
      if (quotable) ratings.push_back(event.ratings[i]);
    }
    if (ratings.empty()) continue;
    sentences.insert(sentences.end(), others.begin(), others.end());
    event.sentences = std::move(sentences);
    event.ratings = std::move(ratings);
    event.norm = quotation_norm(event.sentences, candidates_, weights);
  }
}

bool Strays::leave_out(std::vector<DayEvent>& events) const {
  const auto beside = [&](const DayEvent& event) { return tells_of_something_else(event) || is_beside(event); };
  if (!std::all_of(events.begin(), events.end(), beside)) return std::erase_if(events, beside) > 0;
  const auto of_else = [&](const DayEvent& event) { return tells_of_something_else(event); };
  return !std::all_of(events.begin(), events.end(), of_else) && std::erase_if(events, of_else) > 0;
}

}  // namespace zeitstrahl
