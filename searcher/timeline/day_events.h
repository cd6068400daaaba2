// Parts the sentences of a day into the events they tell.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "searcher/timeline/candidates.h"
#include "searcher/timeline/day_picture.h"
#include "searcher/timeline/day_ranking.h"
#include "searcher/timeline/sentence_clusters.h"

namespace zeitstrahl {

// What so many stories tell is news, however it is put and whatever they call it.
constexpr std::uint32_t many_stories = 3;

// Whether the sentence says that it came to pass, rather than that it will.
bool tells(const Candidate& one);

struct DayEvent {
  DaySpan days;
  Precision precision = Precision::day;
  std::vector<std::uint32_t> sentences = {};  // the best to quote first
  std::vector<float> ratings = {};            // how good the first of them are to quote, before their text is read
  SentenceCluster cluster = {};               // what its sentences have in common
  double norm = 0;                            // of the best sentence's vector, at least as long as the usual one
  Support support = {};
  std::uint32_t explicitly = 0;  // sentences that name the day themselves
  double day_score = 0;
  DayScore day_parts = {};
  double score = 0;
  std::optional<std::uint32_t> pinned = {};  // the sentence that a person wants quoted
};

// What to take off for a sentence as a quotation, once its text is read. Asked for few: reading costs.
using QuotePenalty = std::function<double(std::uint32_t sentence)>;

struct BestQuotation {
  double value = 0;    // rating less penalty
  double penalty = 0;  // of the sentence that has this value
};

// What is best to quote of an event, as far as reading its first sentences shows; they are read as long as they can
// still be better than `least`.
BestQuotation best_quotation(const DayEvent& event, const QuotePenalty& penalty,
                             double least = -std::numeric_limits<double>::infinity());

// Of the first sentence's vector, at least as long as usual among those that may be quoted: a headline is no more alike
// to others for being short.
double quotation_norm(const std::vector<std::uint32_t>& sentences, const Candidates& candidates,
                      const WordWeights& weights);

// Finds the events of one day after the other.
class EventFinder {
 public:
  // Keeps references.
  EventFinder(const Candidates& candidates, const WordWeights& weights, QuotePenalty penalty = {})
      : candidates_(candidates), weights_(weights), penalty_(std::move(penalty)), picture_(candidates, weights) {}

  // The main event first, the others by their scores.
  std::vector<DayEvent> events_of(const RankedDay& day);

 private:
  const Candidates& candidates_;
  const WordWeights& weights_;
  QuotePenalty penalty_;
  DayPicture picture_;
};

}  // namespace zeitstrahl
