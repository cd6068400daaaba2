// Parts the sentences of a day into the events they tell.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searcher/timeline/candidates.h"
#include "searcher/timeline/day_ranking.h"

namespace zeitstrahl {

// Whether the sentence says that it came to pass, rather than that it will.
bool tells(const Candidate& one);

// How much a word says about a sentence: its rarity among all sentences of the topic.
class WordWeights {
 public:
  explicit WordWeights(const Candidates& candidates);
  float operator[](std::uint16_t word) const { return weights_[word]; }
  // Cosine of two sentences, 0 to 1.
  double similarity(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) const;

 private:
  double norm(std::span<const std::uint16_t> words) const;
  std::vector<float> weights_;  // by hashed word
};

struct DayEvent {
  DaySpan days;
  Precision precision = Precision::day;
  std::vector<std::uint32_t> sentences = {};  // the best to quote first
  std::vector<std::uint16_t> words = {};      // that most of it share, ascending
  Support support = {};
  std::uint32_t explicitly = 0;  // sentences that name the day themselves
  double day_score = 0;
  double score = 0;
  std::optional<std::uint32_t> pinned = {};  // the sentence that a person wants quoted
};

// The events of a day, best first.
std::vector<DayEvent> events_of(const RankedDay& day, const Candidates& candidates, const WordWeights& weights);

}  // namespace zeitstrahl
