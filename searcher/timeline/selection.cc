#include "searcher/timeline/selection.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

namespace {

constexpr double same_event = 0.4;      // sentences of neighbouring days
constexpr double same_reports = 0.75;   // all their sentences taken together
constexpr double says_the_same = 0.45;  // two entries of the same weeks
constexpr double repeats = 0.7;         // any two: what was signed a year later is another treaty
constexpr auto same_weeks = std::chrono::days(30);
constexpr double related = 0.1;  // a plan and its report
constexpr auto neighbours = std::chrono::days(2);
constexpr std::size_t small_archive = 40;  // articles; in fewer, one story is enough for an entry
constexpr std::size_t longest_small = 15;
constexpr std::size_t longest = 30;
constexpr std::size_t shortest = 5;
constexpr std::size_t most_events_of_a_day = 3;
constexpr std::size_t most_events_of_a_day_small = 8;  // a single digest tells several things of one day

class Selection {
 public:
  Selection(const Candidates& candidates, const WordWeights& weights) : candidates_(candidates), weights_(weights) {}

  // Best first.
  void offer(const DayEvent& event) {
    for (DayEvent& one : chosen_) {
      if (is_plan_of_the_other(one, event)) return fulfil(one, event);
      if (tell_one_event(one, event)) return unite(one, event);
      if (say_the_same(one, event)) return;
    }
    chosen_.push_back(event);
  }
  std::vector<DayEvent>& chosen() { return chosen_; }

 private:
  static bool neighbouring(const DayEvent& a, const DayEvent& b) {
    return a.precision == Precision::day && b.precision == Precision::day && a.days != b.days &&
           std::chrono::abs(a.days.first - b.days.first) <= neighbours;
  }
  // What a reader sees: the sentences that are quoted.
  double similar(const DayEvent& a, const DayEvent& b) const {
    return weights_.similarity(candidates_.words_of(quoted(a)), candidates_.words_of(quoted(b)));
  }
  bool tell_one_event(const DayEvent& a, const DayEvent& b) const {
    return neighbouring(a, b) && (similar(a, b) > same_event || closeness(a.cluster, b.cluster) > same_reports);
  }
  bool say_the_same(const DayEvent& a, const DayEvent& b) const {
    return similar(a, b) > (std::chrono::abs(a.days.first - b.days.first) <= same_weeks ? says_the_same : repeats);
  }
  const Candidate& quoted(const DayEvent& event) const { return candidates_.sentences[event.sentences.front()]; }

  // One day, one kind, and some words in common: the plan, and the report of it.
  bool is_plan_of_the_other(const DayEvent& a, const DayEvent& b) const {
    return a.days == b.days && quoted(a).kind == quoted(b).kind && tells(quoted(a)) != tells(quoted(b)) &&
           similar(a, b) > related;
  }

  // The report is quoted; what announced it is a source behind it.
  void fulfil(DayEvent& kept, const DayEvent& other) const {
    const DayEvent& report = tells(quoted(kept)) ? kept : other;
    const DayEvent& plan = tells(quoted(kept)) ? other : kept;
    DayEvent both = report;
    both.score = kept.score;
    both.sentences.insert(both.sentences.end(), plan.sentences.begin(), plan.sentences.end());
    both.support = support_of(candidates_, both.sentences);
    kept = std::move(both);
  }

  // The more important of two keeps its place; its day is the one more sentences name.
  static void unite(DayEvent& kept, const DayEvent& other) {
    if (other.explicitly <= kept.explicitly) return;
    const double score = kept.score;
    kept = other;
    kept.score = score;
  }

  const Candidates& candidates_;
  const WordWeights& weights_;
  std::vector<DayEvent> chosen_;
};

std::size_t automatic_length(const std::vector<DayEvent>& chosen, std::size_t articles) {
  if (articles < small_archive) return std::min(chosen.size(), longest_small);  // one voice more or less is no knee
  std::vector<double> scores;
  for (const DayEvent& event : chosen) scores.push_back(event.score);
  constexpr std::size_t large_topic = 500;
  const std::size_t most = articles < large_topic ? longest_small : longest;
  return std::min({chosen.size(), most, std::max(shortest, knee(scores))});
}

struct Bounds {
  std::size_t days;       // the best, that are looked at
  std::uint32_t stories;  // that an event needs
  std::size_t events_of_a_day;
};

// Every event of the days, by score. Of coarse dates and late-comers only what can still matter is looked at.
std::vector<DayEvent> offered_events(const std::vector<RankedDay>& days, const Candidates& candidates,
                                     const WordWeights& weights, const Bounds& bounds) {
  std::vector<DayEvent> offered;
  for (std::size_t i = 0; i < days.size() && i < bounds.days; ++i) {
    if (days[i].support.stories < bounds.stories) continue;
    std::vector<DayEvent> events = events_of(days[i], candidates, weights);
    std::erase_if(events, [&](const DayEvent& event) { return event.support.stories < bounds.stories; });
    events.resize(std::min(events.size(), bounds.events_of_a_day));
    std::move(events.begin(), events.end(), std::back_inserter(offered));
  }
  std::stable_sort(offered.begin(), offered.end(),
                   [](const DayEvent& a, const DayEvent& b) { return a.score > b.score; });
  return offered;
}

}  // namespace

std::size_t knee(const std::vector<double>& scores) {
  if (scores.size() < 3) return scores.size();
  const double slope = (scores.back() - scores.front()) / static_cast<double>(scores.size() - 1);
  std::size_t best = scores.size() - 1;
  double farthest = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const double below = scores.front() + slope * static_cast<double>(i) - scores[i];
    if (below <= farthest) continue;
    farthest = below;
    best = i;
  }
  return best + 1;
}

std::vector<DayEvent> choose_events(const std::vector<RankedDay>& days, const Candidates& candidates,
                                    const WordWeights& weights, const Length& length) {
  constexpr std::size_t looked_at = 60;
  const bool one_is_enough = length.entries || length.articles < small_archive;
  const Bounds bounds{
      .days = std::max(looked_at, 2 * length.entries.value_or(0)),
      .stories = one_is_enough ? 1U : 2U,
      .events_of_a_day = length.articles < small_archive ? most_events_of_a_day_small : most_events_of_a_day};
  Selection selection(candidates, weights);
  for (const DayEvent& event : offered_events(days, candidates, weights, bounds)) selection.offer(event);
  std::vector<DayEvent>& chosen = selection.chosen();
  const std::size_t wanted = length.entries.value_or(automatic_length(chosen, length.articles));
  if (chosen.size() > wanted) chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(wanted), chosen.end());
  return std::move(chosen);
}

}  // namespace zeitstrahl
