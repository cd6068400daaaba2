#include "searcher/timeline/selection.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "searcher/timeline/event_pairs.h"
#include "searcher/timeline/plan_outcome.h"
#include "searcher/timeline/sentence_fitness.h"
#include "searcher/timeline/strays.h"
#include "searcher/timeline/topic_articles.h"
#include "searcher/timeline/worth.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_small = 15;
constexpr std::size_t longest = 30;
constexpr std::size_t shortest = 8;
constexpr std::size_t shortest_faint = 5;  // where hardly anybody tells of the rest
constexpr double least_audible = 0.5;      // below this score hardly a story tells of it, and mostly beside the topic
constexpr std::size_t most_events_of_a_day = 3;
constexpr std::size_t most_events_of_a_day_small = 8;  // a single digest tells several things of one day

// Takes events best first, and keeps each told once.
class Selection {
 public:
  explicit Selection(const EventPairs& pairs) : pairs_(pairs) {}

  void offer(const DayEvent& event) {
    for (DayEvent& one : chosen_) {
      if (pairs_.are_plan_and_report(one, event)) return pairs_.fulfil(one, event);
      if (pairs_.tell_one_event(one, event)) return pairs_.unite(one, event);
      if (pairs_.say_the_same(one, event)) return offer_in_other_words(event);
    }
    chosen_.push_back(event);
  }
  std::vector<DayEvent>& chosen() { return chosen_; }

 private:
  // "Union und SPD einigen sich auf Koalitionsvertrag" and, some days later, "Koalitionsvertrag von Union und SPD
  // unterzeichnet" read alike, but are two events: what has another good sentence is told by that.
  void offer_in_other_words(DayEvent event) {
    constexpr int most_tried = 2;
    constexpr float much_worse = 0.4F;
    const float least = event.ratings.empty() ? 0 : event.ratings.front() - much_worse;
    for (int tried = 0; tried < most_tried; ++tried) {
      if (event.ratings.size() < 2 || event.ratings[1] < least || is_neighbour_of_its_like(event)) return;
      pairs_.quote_next(event);
      if (is_new(event)) return chosen_.push_back(std::move(event));
    }
  }
  bool is_neighbour_of_its_like(const DayEvent& event) const {
    return std::any_of(chosen_.begin(), chosen_.end(), [&](const DayEvent& one) {
      return EventPairs::are_near(one, event) && pairs_.say_the_same(one, event);
    });
  }
  bool is_new(const DayEvent& event) const {
    return std::none_of(chosen_.begin(), chosen_.end(), [&](const DayEvent& one) {
      return pairs_.say_the_same(one, event) || pairs_.tell_one_event(one, event) ||
             pairs_.are_plan_and_report(one, event);
    });
  }

  const EventPairs& pairs_;
  std::vector<DayEvent> chosen_;
};

std::vector<DayEvent> each_once(const std::vector<DayEvent>& events, const EventPairs& pairs) {
  Selection selection(pairs);
  for (const DayEvent& event : events) selection.offer(event);
  return std::move(selection.chosen());
}

// Joins what was announced for a day with the report of it, also where the report alone would be too faint for an
// entry.
void join_plans(std::vector<DayEvent>& events, const EventPairs& pairs) {
  std::vector<bool> told = pairs.which_are_told(events);
  for (std::size_t i = 0; i < events.size(); ++i) {
    for (std::size_t k = events.size(); k-- > i + 1;) {
      if (told[i] == told[k] || !pairs.are_plan_and_report(events[i], events[k])) continue;
      pairs.fulfil(events[i], events[k]);
      told[i] = true;
      events.erase(events.begin() + static_cast<std::ptrdiff_t>(k));
      told.erase(told.begin() + static_cast<std::ptrdiff_t>(k));
    }
  }
}

std::size_t automatic_length(const std::vector<DayEvent>& chosen, std::size_t articles) {
  if (articles < small_topic) return std::min(chosen.size(), longest_small);  // one voice more or less is no knee
  std::vector<double> scores;
  for (const DayEvent& event : chosen) scores.push_back(event.score);
  const auto faint = std::find_if(scores.begin(), scores.end(), [](double score) { return score < least_audible; });
  const auto audible = static_cast<std::size_t>(faint - scores.begin());
  const std::size_t most = articles < large_topic ? longest_small : longest;
  return std::min({chosen.size(), most, std::max(shortest_faint, std::min(audible, std::max(shortest, knee(scores))))});
}

struct Bounds {
  std::size_t days;                // the best, that are looked at
  std::uint32_t stories;           // that a day needs, and an event that is not the main one of its day
  std::uint32_t stories_of_vague;  // that a season or a year needs
  std::size_t events_of_a_day;
};

// Several voices tell the main event of a day in words too different to be found alike; a coarse date is no event yet.
bool is_heard(const DayEvent& event, const DayEvent& main, std::uint32_t stories) {
  return event.support.stories >= stories || (&event == &main && event.precision == Precision::day);
}

// "Im vergangenen Jahr" and "im Sommer" are mostly said by the way.
bool is_vague(const DayEvent& event) {
  return event.precision == Precision::season || event.precision == Precision::year ||
         event.precision == Precision::decade;
}

// Beside the main event of a day only what can be quoted alone tells anything new: "Der Beschluss fiel am Mittag".
bool can_be_quoted(const DayEvent& event, const QuotePenalty& penalty) {
  return best_quotation(event, penalty).penalty < unquotable;
}

void by_score(std::vector<DayEvent>& events) {
  std::stable_sort(events.begin(), events.end(),
                   [](const DayEvent& a, const DayEvent& b) { return a.score > b.score; });
}

// Where nobody chooses, what has all words of the topic around it comes before what has the rarest one: "Iran Corona"
// asks for more than the news of Iran.
void prefer_whole_topic(std::vector<DayEvent>& events, const Candidates& candidates) {
  constexpr double weight = 0.5;
  for (DayEvent& event : events) {
    event.score *= 1 - weight * (1 - static_cast<double>(completeness(event, candidates)));
  }
  by_score(events);
}

// Digests say little of anything, but an item of theirs may say it all: "Nordwerft meldet Insolvenz an".
bool is_named_by_several(const DayEvent& event, const Candidates& candidates) {
  const Candidate& quoted = candidates.sentences[event.sentences.front()];
  return event.support.stories > 1 && event.precision == Precision::day && tells(quoted) && quoted.topic >= whole_topic;
}

// What only articles tell that have little of the topic counts less. Of more than two words an article about it may
// well lack one.
void prefer_close_articles(std::vector<DayEvent>& events, const Candidates& candidates) {
  constexpr std::size_t most_words = 2;
  constexpr double close = 0.7;         // of the best article's score
  constexpr double least_named = 0.72;  // of what it counts otherwise
  if (candidates.topic.size() > most_words) return;
  for (DayEvent& event : events) {
    const double share = std::min(1.0, relevance(event, candidates) / close);
    event.score *= is_named_by_several(event, candidates) ? std::max(share * share, least_named) : share * share;
  }
  by_score(events);
}

// What nobody would quote and few tell: far from what its day is about, without the topic.
void leave_out_weak(std::vector<DayEvent>& events, const QuotePenalty& penalty) {
  constexpr double least_value = 0.7;
  for (std::size_t i = events.size(); i-- > 0 && events.size() > shortest_faint;) {
    if (events[i].support.stories < many_stories && best_quotation(events[i], penalty).value < least_value)
      events.erase(events.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

// A single story announced it, its day has passed, and nothing tells that it came about or was called off.
bool is_unanswered(const DayEvent& event, const Candidates& candidates, const WordWeights& weights) {
  if (event.support.stories > 1 || candidates.sentences[event.sentences.front()].status != Status::planned)
    return false;
  const std::optional<Day> newest = candidates.articles.back().day;
  return newest && event.days.last < *newest && calling_off(event, candidates, weights) == nullptr;
}

// What an editor would hardly print, the least likely first. An unanswered plan must be likely by far: of 77 that were
// likely 30 belonged into the chronology, of those likely by far 18 of 26.
void leave_out_unlikely(std::vector<DayEvent>& events, const Candidates& candidates, const WordWeights& weights) {
  constexpr double by_far = 1;
  std::vector<double> worths;
  for (const DayEvent& event : events)
    worths.push_back(worth(event, candidates) - (is_unanswered(event, candidates, weights) ? by_far : 0));
  while (events.size() > shortest_faint) {
    const auto least = std::min_element(worths.begin(), worths.end());
    if (*least >= least_worth) return;
    events.erase(events.begin() + (least - worths.begin()));
    worths.erase(least);
  }
}

Bounds bounds_of(const Length& length) {
  constexpr std::size_t looked_at = 60;
  const bool small = length.articles < small_topic;
  return {.days = std::max(looked_at, 2 * length.entries.value_or(0)),
          .stories = length.entries || small ? 1U : 2U,
          .stories_of_vague = length.entries ? 1U : 2U,
          .events_of_a_day = small ? most_events_of_a_day_small : most_events_of_a_day};
}

Bounds vague_too(Bounds bounds) {
  bounds.stories_of_vague = 1;
  return bounds;
}

std::vector<DayEvent> keep_first(std::vector<DayEvent> events, std::size_t count) {
  if (events.size() > count) events.erase(events.begin() + static_cast<std::ptrdiff_t>(count), events.end());
  return events;
}

// What a single story tells in its headline, with all of the topic at its head.
bool is_headline_of_topic(const DayEvent& event, const Candidates& candidates) {
  const Candidate& quoted = candidates.sentences[event.sentences.front()];
  return event.support.stories == 1 && event.precision == Precision::day && quoted.in_title && tells(quoted) &&
         quoted.topic >= half_of_topic && candidates.articles[quoted.article].head >= whole_topic;
}

// What a single story reports of a day in a sentence that says most of the topic.
bool is_likely_report(const DayEvent& event, const Candidates& candidates) {
  const Candidate& quoted = candidates.sentences[event.sentences.front()];
  return event.precision == Precision::day && tells(quoted) && quoted.topic >= half_of_topic &&
         worth(event, candidates) >= 0;
}

bool is_day_of_any(const DayEvent& event, const std::vector<DayEvent>& events) {
  return std::any_of(events.begin(), events.end(), [&](const DayEvent& one) { return one.days == event.days; });
}

class Chooser {
 public:
  // Keeps references.
  Chooser(const std::vector<RankedDay>& days, const Candidates& candidates, const WordWeights& weights,
          const Length& length, const QuotePenalty& penalty, const Printable& printable)
      : days_(days),
        candidates_(candidates),
        weights_(weights),
        length_(length),
        penalty_(penalty),
        printable_(printable),
        pairs_(candidates, weights),
        finder_(candidates, weights, penalty) {}

  std::vector<DayEvent> choose() {
    const Bounds bounds = bounds_of(length_);
    std::vector<DayEvent> offered = offered_within(bounds);
    if (offered.empty() && bounds.stories == 1) offered = offered_within(vague_too(bounds));  // better than nothing
    if (length_.entries) return keep_first(each_once(offered, pairs_), *length_.entries);
    std::vector<DayEvent> chosen = choose_automatically(std::move(offered));
    return chosen.size() >= shortest || bounds.stories == 1 ? chosen : filled_up(std::move(chosen), bounds);
  }

 private:
  // Every event of the days, by score. Of coarse dates and late-comers only what can still matter is looked at.
  std::vector<DayEvent> offered_within(const Bounds& bounds) {
    std::vector<DayEvent> offered;
    for (std::size_t i = 0; i < days_.size() && i < bounds.days; ++i) {
      if (days_[i].support.stories < bounds.stories) continue;
      std::vector<DayEvent> events = finder_.events_of(days_[i]);
      join_plans(events, pairs_);
      std::size_t taken = 0;
      for (const DayEvent& event : events) {
        if (taken == bounds.events_of_a_day) break;
        if (!is_heard(event, events.front(), bounds.stories)) continue;
        if (is_vague(event) && event.support.stories < bounds.stories_of_vague) continue;
        if (&event != &events.front() && !can_be_quoted(event, penalty_)) continue;
        offered.push_back(event);
        ++taken;
      }
    }
    by_score(offered);
    return offered;
  }

  // Whoever asks for a number of entries chooses among them; else what only stands beside the topic is no entry.
  std::vector<DayEvent> choose_automatically(std::vector<DayEvent> offered) const {
    const Strays strays(candidates_);
    prefer_close_articles(offered, candidates_);
    if (candidates_.topic.size() > 1) {
      prefer_whole_topic(offered, candidates_);
      strays.leave_out_halves(offered);
    }
    strays.quote_by_topic(offered, weights_);
    std::vector<DayEvent> chosen = each_once(offered, pairs_);
    const std::size_t wanted = automatic_length(chosen, length_.articles);
    // What is left out of a large topic makes room for the next; a small one has no other news to tell.
    if (length_.articles >= small_topic && strays.leave_out(offered)) chosen = each_once(offered, pairs_);
    chosen = with_room_made(std::move(chosen), wanted);
    strays.leave_out(chosen);
    if (length_.articles < large_topic) {
      leave_out_unlikely(chosen, candidates_, weights_);
    } else {
      leave_out_weak(chosen, penalty_);
    }
    return chosen;
  }

  // What cannot be printed makes room for the next that two stories tell and an editor would rather print than not.
  std::vector<DayEvent> with_room_made(std::vector<DayEvent> events, std::size_t wanted) const {
    const auto first_behind = events.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, events.size()));
    auto room = std::count_if(events.begin(), first_behind, [&](const DayEvent& event) { return !may_stand(event); });
    std::vector<DayEvent> kept(std::make_move_iterator(events.begin()), std::make_move_iterator(first_behind));
    for (auto event = first_behind; event != events.end() && room > 0; ++event) {
      if (!takes_room(*event)) continue;
      kept.push_back(std::move(*event));
      --room;
    }
    return kept;
  }

  bool may_stand(const DayEvent& event) const {
    const bool likely = length_.articles >= large_topic || worth(event, candidates_) >= least_worth;
    return likely && (!printable_ || printable_(event));
  }

  bool takes_room(const DayEvent& event) const {
    constexpr double even_odds = 0;
    const bool heard = event.support.stories > 1 && event.precision == Precision::day && event.score >= least_audible;
    return heard && worth(event, candidates_) >= even_odds && may_stand(event);
  }

  // Where few newspapers write of a topic, their headlines fill up the list.
  std::vector<DayEvent> filled_up(std::vector<DayEvent> chosen, Bounds bounds) {
    bounds.stories = 1;
    const std::vector<DayEvent> offered = offered_within(bounds);
    chosen = filled_up(std::move(chosen), offered,
                       [&](const DayEvent& event) { return is_headline_of_topic(event, candidates_); });
    if (chosen.size() >= shortest_faint) return chosen;
    return filled_up(std::move(chosen), offered,
                     [&](const DayEvent& event) { return is_likely_report(event, candidates_); });
  }

  std::vector<DayEvent> filled_up(std::vector<DayEvent> chosen, std::vector<DayEvent> offered,
                                  const std::function<bool(const DayEvent&)>& may_fill) const {
    std::erase_if(offered, [&](const DayEvent& event) { return !may_fill(event) || is_day_of_any(event, chosen); });
    for (DayEvent& event : choose_automatically(std::move(offered))) chosen.push_back(std::move(event));
    return keep_first(each_once(chosen, pairs_), shortest);
  }

  const std::vector<RankedDay>& days_;
  const Candidates& candidates_;
  const WordWeights& weights_;
  const Length& length_;
  const QuotePenalty& penalty_;
  const Printable& printable_;
  EventPairs pairs_;
  EventFinder finder_;
};

}  // namespace

std::size_t knee(const std::vector<double>& scores) {
  constexpr double near = 0.9;  // of the farthest: where two points are as good, one entry more is the smaller loss
  constexpr double straight = 1e-9;
  if (scores.size() < 3) return scores.size();
  const double slope = (scores.back() - scores.front()) / static_cast<double>(scores.size() - 1);
  std::vector<double> below;
  for (std::size_t i = 0; i < scores.size(); ++i)
    below.push_back(scores.front() + slope * static_cast<double>(i) - scores[i]);
  const double farthest = *std::max_element(below.begin(), below.end());
  if (farthest <= straight) return scores.size();
  const auto last = std::find_if(below.rbegin(), below.rend(), [&](double one) { return one >= near * farthest; });
  return static_cast<std::size_t>(below.rend() - last);
}

std::vector<DayEvent> choose_events(const std::vector<RankedDay>& days, const Candidates& candidates,
                                    const WordWeights& weights, const Length& length, const QuotePenalty& penalty,
                                    const Printable& printable) {
  return Chooser(days, candidates, weights, length, penalty, printable).choose();
}

}  // namespace zeitstrahl
