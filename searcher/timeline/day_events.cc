#include "searcher/timeline/day_events.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

#include "event/event.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_sentences = 300;  // of a day; the best of them tell what happened
constexpr std::size_t most_compared = 60;    // of an event, with each other
constexpr double behind_all = 10;            // more than the rest can make up for: a plan that has been carried out

// How many words off a good length, as a share of it that hurts. Content words: about half of all.
double length_penalty(std::uint16_t words) {
  constexpr std::uint16_t fewest = 4;
  constexpr std::uint16_t most = 8;
  if (words < fewest) return 0.05 * (fewest - words);
  if (words > most) return 0.02 * (words - most);
  return 0;
}

// How its day is known. Who reports of the day itself tells the news, and names no day in a headline; who names it
// often looks back, but a reader sees why it is told of this day: no help where it does not say of whom it tells.
double promise_of_day(const Candidate& one) {
  switch (one.day_from) {
    case DayFrom::publication:
      return 0.2;
    case DayFrom::sentence:
      return one.topic >= least_share_named ? 0.15 : 0;
    case DayFrom::lead:
    case DayFrom::evening:
      return 0.05;
  }
  return 0;
}

// What speaks for quoting a sentence before its text is read, beside what it has of the day's picture. The weights were
// chosen by how much the quotations have of what others wrote of 358 days (ROUGE-1), by topics.
double promise_of(const Candidate& one, const Candidates& candidates) {
  const TopicArticle& article = candidates.articles[one.article];
  // Whether a sentence names anything of the topic matters more than how much of it: nobody says all of it each time.
  double promise = 0.35 * std::sqrt(one.topic) + promise_of_day(one) - length_penalty(one.word_count);
  if (article.day && *article.day < one.days.first) promise -= 0.1;  // it could only be announced then
  if (one.in_lead) promise += 0.15;
  if (candidates.kinds[one.kind] != other_kind) promise += 0.1;
  if (tells(one)) promise += 0.2;
  if (one.evidence == Evidence::stated) promise += 0.05;
  return promise;
}

struct Rated {
  double value;
  std::uint32_t sentence;
};

void best_first(std::vector<Rated>& rated) {
  // Nearly equal ones: the earliest, so rounding comes first.
  for (Rated& one : rated) one.value = std::round(one.value * 20) / 20;
  std::sort(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) {
    return a.value != b.value ? a.value > b.value : a.sentence < b.sentence;
  });
}

class EventMaker {
 public:
  EventMaker(const RankedDay& day, const Candidates& candidates, const WordWeights& weights, const DayPicture& picture)
      : day_(day), candidates_(candidates), weights_(weights), picture_(picture) {}

  // The sentences of the day that tell what happened, the most promising ones first.
  std::vector<std::uint32_t> best_sentences() const {
    std::vector<Rated> order;
    for (const std::uint32_t i : day_.sentences) order.push_back({rating_of(i), i});
    std::stable_sort(order.begin(), order.end(), [](const Rated& a, const Rated& b) { return a.value > b.value; });
    order.resize(std::min(order.size(), most_sentences));
    std::vector<std::uint32_t> sentences;
    for (const Rated& one : order) sentences.push_back(one.sentence);
    return sentences;
  }

  DayEvent make(const SentenceCluster& cluster) const {
    DayEvent event{.days = day_.days, .precision = day_.precision};
    for (const Rated& one : rated(cluster)) {
      event.sentences.push_back(one.sentence);
      event.ratings.push_back(static_cast<float>(one.value));
    }
    event.cluster = cluster;
    event.norm = quotation_norm(event.sentences, candidates_, weights_);
    event.support = support_of(candidates_, event.sentences);
    for (const std::uint32_t i : event.sentences) {
      if (candidates_.sentences[i].day_from == DayFrom::sentence) ++event.explicitly;
    }
    event.day_score = day_.score;
    event.day_parts = day_.parts;
    event.score = day_.score * score_of(event.support) / std::max(score_of(day_.support), 1e-9);
    return event;
  }

 private:
  const Candidate& at(std::uint32_t sentence) const { return candidates_.sentences[sentence]; }

  double rating_of(std::uint32_t sentence) const {
    const Candidate& one = at(sentence);
    const double rating = picture_.closeness(candidates_.words_of(one)) + promise_of(one, candidates_);
    // Where few tell of the day, a title is near the picture because it is much of it; the sentence below says more.
    return one.in_title ? rating - 0.3 / std::max(1U, day_.support.stories) : rating;
  }

  std::vector<Rated> rated(const SentenceCluster& cluster) const {
    const bool is_told =
        std::any_of(cluster.sentences.begin(), cluster.sentences.end(), [&](std::uint32_t i) { return tells(at(i)); });
    std::vector<Rated> all;
    for (const std::uint32_t i : cluster.sentences) {
      const double outdated = is_told && !tells(at(i)) ? behind_all : 0;
      all.push_back({rating_of(i) - outdated, i});
    }
    best_first(all);
    const std::size_t compared = std::min(all.size(), most_compared);
    const std::vector<double> echo = echo_of({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(compared)});
    for (std::size_t i = 0; i < compared; ++i) all[i].value += echo[i];
    best_first(all);
    return all;
  }

  // What echo_of has to know of a sentence, looked up once and not for each pair.
  struct Voice {
    std::span<const std::uint16_t> words;
    double norm;
    double weight;
    std::uint32_t story;
  };
  std::vector<Voice> voices_of(const std::vector<Rated>& sentences) const {
    std::vector<Voice> voices;
    for (const Rated& rated : sentences) {
      const Candidate& one = at(rated.sentence);
      const TopicArticle& article = candidates_.articles[one.article];
      const auto words = candidates_.words_of(one);
      voices.push_back({words, weights_.norm(words), weight_of(one, article), article.story});
    }
    return voices;
  }

  // How much other stories say the same: what several voices tell is what happened (as in LexRank, Erkan and Radev
  // 2004).
  std::vector<double> echo_of(const std::vector<Rated>& sentences) const {
    constexpr double by_chance = 0.15;
    const std::vector<Voice> voices = voices_of(sentences);
    std::vector<double> echo(voices.size());
    for (std::size_t i = 0; i < voices.size(); ++i) {
      std::map<std::uint32_t, double> stories;
      for (const Voice& other : voices) {
        if (other.story == voices[i].story) continue;
        const double norms = other.norm * voices[i].norm + 1e-9;
        const double cosine = weights_.product(voices[i].words, other.words) / norms;
        if (cosine <= by_chance) continue;
        double& best = stories[other.story];
        best = std::max(best, cosine * other.weight);
      }
      double sum = 0;
      for (const auto& [story, best] : stories) sum += best;
      echo[i] = 0.4 * std::log1p(sum);
    }
    return echo;
  }

  const RankedDay& day_;
  const Candidates& candidates_;
  const WordWeights& weights_;
  const DayPicture& picture_;
};

// What the best sentence tells, seen from the whole day: the many sides of a day's main event need not be told alike.
// An event that nobody could quote makes room for the next one.
void put_main_event_first(std::vector<DayEvent>& events, const QuotePenalty& penalty) {
  constexpr std::size_t most_tried = 3;
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return events[a].ratings.front() > events[b].ratings.front(); });
  std::optional<std::size_t> main;
  double best = 0;
  for (std::size_t i = 0; i < order.size() && i < most_tried; ++i) {
    const DayEvent& event = events[order[i]];
    if (main && event.ratings.front() <= best) break;
    const double value = best_quotation(event, penalty, main ? best : -behind_all).value;
    if (main && value <= best) continue;
    main = order[i];
    best = value;
  }
  if (!main) return;
  const auto chosen = events.begin() + static_cast<std::ptrdiff_t>(*main);
  std::rotate(events.begin(), chosen, chosen + 1);
}

// The main event stands for its day; the others must be worth an entry beside it, the more so where one of their kind
// is told already.
void settle_scores(std::vector<DayEvent>& events, const Candidates& candidates) {
  constexpr double beside = 0.2;
  constexpr double rival = 0.7;  // of what more stories tell than the main event, which only reads better
  constexpr double again = 0.7;
  const std::uint32_t heard = events.empty() ? many_stories : std::max(many_stories, events.front().support.stories);
  std::map<std::uint16_t, double> worth;  // of the next event of a kind
  for (DayEvent& event : events) {
    double& kind = worth.try_emplace(candidates.sentences[event.sentences.front()].kind, 1.0).first->second;
    event.score *= (event.support.stories > heard ? rival : beside) * kind;
    kind *= again;
  }
  if (!events.empty()) events.front().score = events.front().day_score;
  std::stable_sort(events.begin(), events.end(),
                   [](const DayEvent& a, const DayEvent& b) { return a.score > b.score; });
}

}  // namespace

BestQuotation best_quotation(const DayEvent& event, const QuotePenalty& penalty, double least) {
  constexpr std::size_t most_read = 3;
  BestQuotation best;
  for (std::size_t i = 0; i < std::min(most_read, event.ratings.size()); ++i) {
    const auto rating = static_cast<double>(event.ratings[i]);
    if (i > 0 && rating <= std::max(best.value, least)) break;
    const double off = penalty ? penalty(event.sentences[i]) : 0;
    if (i == 0 || rating - off > best.value) best = {.value = rating - off, .penalty = off};
  }
  return best;
}

double quotation_norm(const std::vector<std::uint32_t>& sentences, const Candidates& candidates,
                      const WordWeights& weights) {
  constexpr std::size_t most = 8;
  const auto norm = [&](std::uint32_t sentence) {
    return weights.norm(candidates.words_of(candidates.sentences[sentence]));
  };
  const std::size_t looked_at = std::min(sentences.size(), most);
  if (looked_at == 0) return 0;
  double sum = 0;
  for (std::size_t i = 0; i < looked_at; ++i) sum += norm(sentences[i]);
  return std::max(sum / static_cast<double>(looked_at), norm(sentences.front()));
}

bool tells(const Candidate& one) { return one.status == Status::happened || one.status == Status::ongoing; }

std::vector<DayEvent> EventFinder::events_of(const RankedDay& day) {
  picture_.paint(day.sentences);
  const EventMaker maker(day, candidates_, weights_, picture_);
  std::vector<DayEvent> events;
  for (const SentenceCluster& cluster : cluster_sentences(maker.best_sentences(), candidates_, weights_)) {
    events.push_back(maker.make(cluster));
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const DayEvent& a, const DayEvent& b) { return a.score > b.score; });
  put_main_event_first(events, penalty_);
  settle_scores(events, candidates_);
  return events;
}

}  // namespace zeitstrahl
