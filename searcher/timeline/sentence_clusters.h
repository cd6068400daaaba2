// Puts sentences that tell the same event together (leader clustering over tf-idf vectors).
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "searcher/timeline/word_weights.h"

namespace zeitstrahl {

// Sentences that tell one event; the centre is the sum of their vectors.
struct SentenceCluster {
  std::vector<std::uint32_t> sentences;                 // as they came
  std::vector<std::pair<std::uint16_t, float>> centre;  // by word, ascending
  double norm = 0;                                      // of the centre
};

// Each sentence joins the cluster it is most alike to, or founds one: so the best ones should come first.
std::vector<SentenceCluster> cluster_sentences(const std::vector<std::uint32_t>& sentences,
                                               const Candidates& candidates, const WordWeights& weights);

// Cosine of a sentence and the centre, 0 to 1.
double closeness(std::span<const std::uint16_t> words, const SentenceCluster& cluster, const WordWeights& weights);

// Cosine of two centres, 0 to 1.
double closeness(const SentenceCluster& a, const SentenceCluster& b);

}  // namespace zeitstrahl
