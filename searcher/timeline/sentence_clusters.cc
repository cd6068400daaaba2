#include "searcher/timeline/sentence_clusters.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

namespace {

constexpr double alike = 0.18;  // sentences with this cosine tell the same event

// Which clusters have a word in their centre, and how much of it.
struct Holder {
  std::uint32_t cluster;
  float value;
};

class Clustering {
 public:
  Clustering(const Candidates& candidates, const WordWeights& weights)
      : candidates_(candidates), weights_(weights), places_(UINT16_MAX + 1) {}

  void add(std::uint32_t sentence) {
    const auto words = candidates_.words_of(candidates_.sentences[sentence]);
    const std::uint32_t cluster = home_of(words);
    if (cluster == clusters_.size()) {
      clusters_.emplace_back();
      squared_norms_.push_back(0);
      dots_.push_back(0);
    }
    clusters_[cluster].sentences.push_back(sentence);
    for (const std::uint16_t word : words) put(word, cluster);
  }

  std::vector<SentenceCluster> take() {
    for (std::size_t word = 0; word < places_.size(); ++word) {
      if (places_[word] == 0) continue;
      for (const Holder& holder : holders_[places_[word] - 1]) {
        clusters_[holder.cluster].centre.emplace_back(static_cast<std::uint16_t>(word), holder.value);
      }
    }
    for (std::size_t i = 0; i < clusters_.size(); ++i) clusters_[i].norm = std::sqrt(squared_norms_[i]);
    return std::move(clusters_);
  }

 private:
  // The number of clusters where it founds one.
  std::uint32_t home_of(std::span<const std::uint16_t> words) {
    std::fill(dots_.begin(), dots_.end(), 0);
    for (const std::uint16_t word : words) {
      if (places_[word] == 0) continue;
      for (const Holder& holder : holders_[places_[word] - 1]) {
        dots_[holder.cluster] += static_cast<double>(holder.value) * weights_[word];
      }
    }
    const double norm = weights_.norm(words);
    auto best = static_cast<std::uint32_t>(clusters_.size());
    double best_cosine = alike;
    for (std::uint32_t i = 0; i < dots_.size(); ++i) {
      if (dots_[i] == 0) continue;
      const double cosine = dots_[i] / (norm * std::sqrt(squared_norms_[i]) + 1e-9);
      if (cosine < best_cosine) continue;
      best_cosine = cosine;
      best = i;
    }
    return best;
  }

  void put(std::uint16_t word, std::uint32_t cluster) {
    if (places_[word] == 0) {
      holders_.emplace_back();
      places_[word] = static_cast<std::uint32_t>(holders_.size());
    }
    std::vector<Holder>& holders = holders_[places_[word] - 1];
    auto holder =
        std::find_if(holders.begin(), holders.end(), [&](const Holder& one) { return one.cluster == cluster; });
    if (holder == holders.end()) holder = holders.insert(holders.end(), {cluster, 0});
    const double before = holder->value;
    holder->value += weights_[word];
    squared_norms_[cluster] += static_cast<double>(holder->value) * holder->value - before * before;
  }

  const Candidates& candidates_;
  const WordWeights& weights_;
  std::vector<std::uint32_t> places_;  // by word: where its holders are, from 1; 0 for none
  std::vector<std::vector<Holder>> holders_;
  std::vector<SentenceCluster> clusters_;
  std::vector<double> squared_norms_;  // by cluster, as are the dot products
  std::vector<double> dots_;
};

}  // namespace

std::vector<SentenceCluster> cluster_sentences(const std::vector<std::uint32_t>& sentences,
                                               const Candidates& candidates, const WordWeights& weights) {
  Clustering clustering(candidates, weights);
  for (const std::uint32_t sentence : sentences) clustering.add(sentence);
  return clustering.take();
}

double closeness(std::span<const std::uint16_t> words, const SentenceCluster& cluster, const WordWeights& weights) {
  double dot = 0;
  auto at = cluster.centre.begin();
  for (const std::uint16_t word : words) {
    at = std::lower_bound(at, cluster.centre.end(), word,
                          [](const auto& one, std::uint16_t w) { return one.first < w; });
    if (at == cluster.centre.end()) break;
    if (at->first == word) dot += static_cast<double>(at->second) * weights[word];
  }
  return dot / (weights.norm(words) * cluster.norm + 1e-9);
}

double closeness(const SentenceCluster& a, const SentenceCluster& b) {
  double dot = 0;
  for (auto i = a.centre.begin(), k = b.centre.begin(); i != a.centre.end() && k != b.centre.end();) {
    if (i->first == k->first) dot += static_cast<double>(i->second) * k->second;
    const bool step = i->first <= k->first;
    if (k->first <= i->first) ++k;
    if (step) ++i;
  }
  return dot / (a.norm * b.norm + 1e-9);
}

}  // namespace zeitstrahl
