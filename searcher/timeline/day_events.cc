#include "searcher/timeline/day_events.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace zeitstrahl {

namespace {

constexpr double alike = 0.35;               // sentences with this cosine tell the same event
constexpr std::size_t most_sentences = 300;  // of a day; the best of them tell what happened

// What speaks for quoting a sentence before its text is read.
double promise_of(const Candidate& one) {
  double promise = 0.2 * one.topic;
  if (one.in_lead) promise += 0.2;
  if (one.day_from == DayFrom::sentence) promise += 0.2;
  if (one.status == Status::happened) promise += 0.15;
  if (one.evidence == Evidence::stated) promise += 0.05;
  if (one.in_title) promise -= 0.4;  // a title is the headline already
  constexpr std::uint16_t fewest_words = 6;
  constexpr std::uint16_t most_words = 24;
  if (one.word_count < fewest_words) promise -= 0.05 * (fewest_words - one.word_count);
  if (one.word_count > most_words) promise -= 0.02 * (one.word_count - most_words);
  return promise;
}

constexpr double behind_all = 10;  // more than cosine and promise can make up for: a plan that has been carried out

// A cluster grows sentence by sentence; its centre is the sum of their vectors.
struct Cluster {
  std::vector<std::uint32_t> sentences;
  std::unordered_map<std::uint16_t, float> centre;
  double squared_norm = 0;

  double dot(std::span<const std::uint16_t> words, const WordWeights& weights) const {
    double sum = 0;
    for (const std::uint16_t word : words) {
      const auto found = centre.find(word);
      if (found != centre.end()) sum += static_cast<double>(found->second) * weights[word];
    }
    return sum;
  }
};

double norm_of(std::span<const std::uint16_t> words, const WordWeights& weights) {
  double sum = 0;
  for (const std::uint16_t word : words) sum += static_cast<double>(weights[word]) * weights[word];
  return std::sqrt(sum);
}

class Clustering {
 public:
  Clustering(const Candidates& candidates, const WordWeights& weights) : candidates_(candidates), weights_(weights) {}

  void add(std::uint32_t sentence) {
    const auto words = candidates_.words_of(candidates_.sentences[sentence]);
    const double norm = norm_of(words, weights_);
    std::size_t best = clusters_.size();
    double best_cosine = alike;
    for (const auto& [number, dot] : products(words)) {
      const double cosine = dot / (norm * std::sqrt(clusters_[number].squared_norm) + 1e-9);
      if (cosine < best_cosine) continue;
      best_cosine = cosine;
      best = number;
    }
    if (best == clusters_.size()) clusters_.emplace_back();
    put(sentence, best);
  }

  std::vector<Cluster>& clusters() { return clusters_; }

 private:
  // The dot product with each cluster that shares a word.
  std::map<std::size_t, double> products(std::span<const std::uint16_t> words) const {
    std::map<std::size_t, double> dots;
    for (const std::uint16_t word : words) {
      const auto holders = holders_.find(word);
      if (holders == holders_.end()) continue;
      for (const auto& [number, value] : holders->second) {
        dots[number] += static_cast<double>(value) * weights_[word];
      }
    }
    return dots;
  }

  void put(std::uint32_t sentence, std::size_t number) {
    Cluster& cluster = clusters_[number];
    cluster.sentences.push_back(sentence);
    for (const std::uint16_t word : candidates_.words_of(candidates_.sentences[sentence])) {
      float& value = cluster.centre[word];
      const float before = value;
      value += weights_[word];
      cluster.squared_norm += static_cast<double>(value) * value - static_cast<double>(before) * before;
      auto& holders = holders_[word];
      const auto known =
          std::find_if(holders.begin(), holders.end(), [&](const auto& one) { return one.first == number; });
      if (known == holders.end()) {
        holders.emplace_back(number, value);
      } else {
        known->second = value;
      }
    }
  }

  const Candidates& candidates_;
  const WordWeights& weights_;
  std::vector<Cluster> clusters_;
  std::unordered_map<std::uint16_t, std::vector<std::pair<std::size_t, float>>> holders_;
};

// The words that at least a third of the sentences have.
std::vector<std::uint16_t> shared_words(const Cluster& cluster, const WordWeights& weights) {
  std::vector<std::uint16_t> words;
  const double needed = static_cast<double>(cluster.sentences.size()) / 3;
  for (const auto& [word, value] : cluster.centre) {
    if (value / weights[word] >= needed) words.push_back(word);
  }
  std::sort(words.begin(), words.end());
  return words;
}

void best_to_quote_first(Cluster& cluster, const Candidates& candidates, const WordWeights& weights) {
  const bool is_told = std::any_of(cluster.sentences.begin(), cluster.sentences.end(),
                                   [&](std::uint32_t i) { return tells(candidates.sentences[i]); });
  std::vector<std::pair<double, std::uint32_t>> rated;
  for (const std::uint32_t i : cluster.sentences) {
    const Candidate& one = candidates.sentences[i];
    const auto words = candidates.words_of(one);
    const double scale = norm_of(words, weights) * std::sqrt(cluster.squared_norm) + 1e-9;
    const double outdated = is_told && !tells(one) ? behind_all : 0;
    rated.emplace_back(cluster.dot(words, weights) / scale + promise_of(one) - outdated, i);
  }
  // Nearly equal ones: the earliest, so rounding comes first.
  for (auto& [value, sentence] : rated) value = std::round(value * 20) / 20;
  std::sort(rated.begin(), rated.end(),
            [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  for (std::size_t i = 0; i < rated.size(); ++i) cluster.sentences[i] = rated[i].second;
}

DayEvent event_of(Cluster& cluster, const RankedDay& day, const Candidates& candidates, const WordWeights& weights) {
  best_to_quote_first(cluster, candidates, weights);
  DayEvent event{.days = day.days, .precision = day.precision};
  event.words = shared_words(cluster, weights);
  event.sentences = std::move(cluster.sentences);
  event.support = support_of(candidates, event.sentences);
  for (const std::uint32_t i : event.sentences) {
    if (candidates.sentences[i].day_from == DayFrom::sentence) ++event.explicitly;
  }
  event.day_score = day.score;
  const double share = score_of(event.support) / std::max(score_of(day.support), 1e-9);
  event.score = day.score * share;
  return event;
}

// The main event stands for its day; the others must be worth an entry beside it, the more so where one of their kind
// is told already.
void settle_scores(std::vector<DayEvent>& events, const Candidates& candidates) {
  constexpr double beside = 0.8;
  constexpr double again = 0.7;
  std::map<std::uint16_t, double> worth;  // of the next event of a kind
  for (DayEvent& event : events) {
    double& kind = worth.try_emplace(candidates.sentences[event.sentences.front()].kind, 1.0).first->second;
    event.score *= beside * kind;
    kind *= again;
  }
  if (!events.empty()) events.front().score = events.front().day_score;
  std::stable_sort(events.begin(), events.end(),
                   [](const DayEvent& a, const DayEvent& b) { return a.score > b.score; });
}

}  // namespace

bool tells(const Candidate& one) { return one.status == Status::happened || one.status == Status::ongoing; }

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

double WordWeights::norm(std::span<const std::uint16_t> words) const { return norm_of(words, *this); }

double WordWeights::similarity(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) const {
  double dot = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) dot += static_cast<double>(weights_[a[i]]) * weights_[a[i]];
    const bool step_a = a[i] <= b[j];
    if (b[j] <= a[i]) ++j;
    if (step_a) ++i;
  }
  return dot / (norm(a) * norm(b) + 1e-9);
}

std::vector<DayEvent> events_of(const RankedDay& day, const Candidates& candidates, const WordWeights& weights) {
  std::vector<std::uint32_t> order = day.sentences;
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return promise_of(candidates.sentences[a]) > promise_of(candidates.sentences[b]);
  });
  order.resize(std::min(order.size(), most_sentences));
  Clustering clustering(candidates, weights);
  for (const std::uint32_t sentence : order) clustering.add(sentence);
  std::vector<DayEvent> events;
  for (Cluster& cluster : clustering.clusters()) events.push_back(event_of(cluster, day, candidates, weights));
  std::stable_sort(events.begin(), events.end(),
                   [](const DayEvent& a, const DayEvent& b) { return a.score > b.score; });
  settle_scores(events, candidates);
  return events;
}

}  // namespace zeitstrahl
