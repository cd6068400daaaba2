#include "searcher/timeline/word_weights.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

WordWeights::WordWeights(const Candidates& candidates) : weights_(UINT16_MAX + 1) {
  std::vector<std::uint32_t> holders(UINT16_MAX + 1);
  for (const Candidate& one : candidates.sentences) {
    for (const std::uint16_t word : candidates.words_of(one)) ++holders[word];
  }
  const auto all = static_cast<float>(candidates.sentences.size());
  for (std::size_t word = 0; word < weights_.size(); ++word) {
    weights_[word] = std::log1p(all / static_cast<float>(std::max(1U, holders[word])));
  }
}

double WordWeights::norm(std::span<const std::uint16_t> words) const {
  double sum = 0;
  for (const std::uint16_t word : words) sum += static_cast<double>(weights_[word]) * weights_[word];
  return std::sqrt(sum);
}

double WordWeights::product(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) const {
  double dot = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) dot += static_cast<double>(weights_[a[i]]) * weights_[a[i]];
    const bool step_a = a[i] <= b[j];
    if (b[j] <= a[i]) ++j;
    if (step_a) ++i;
  }
  return dot;
}

double WordWeights::similarity(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) const {
  return product(a, b) / (norm(a) * norm(b) + 1e-9);
}

}  // namespace zeitstrahl
