#include "searcher/timeline/event_pairs.h"

#include <algorithm>
#include <utility>

namespace zeitstrahl {

namespace {

constexpr double same_event = 0.4;          // sentences of neighbouring days
constexpr double same_in_span = 0.18;       // of a span and a day of it: the span is what somebody remembers of it
constexpr double same_reports = 0.75;       // all their sentences taken together
constexpr double same_kind = 0.05;          // sentences of one day and kind ...
constexpr double same_kind_reports = 0.15;  // ... and all their sentences taken together, or of a kind and of none ...
constexpr double same_kind_reports_of_some = 0.12;  // ... where each is told by two stories
constexpr double says_the_same = 0.45;              // two entries of the same weeks ...
constexpr double says_it_again = 0.6;               // ... and of days that both name: each has its own
constexpr double repeats = 0.7;                     // any two: what was signed a year later is another treaty
constexpr double related = 0.1;                     // a plan and its report, both of one kind ...
constexpr double related_of_no_kind = 0.18;         // ... or where a kind does not say that they are ...
constexpr double related_reports = 0.15;            // ... or of two kinds, all that two stories tell of each ...
constexpr double told_alike = 0.25;                 // ... or a sentence of each
constexpr auto neighbours = std::chrono::days(2);
constexpr auto longest_span_of_a_day = std::chrono::days(31);  // that may be remembered as its month
constexpr auto same_weeks = std::chrono::days(30);

auto days_between(const DayEvent& a, const DayEvent& b) { return std::chrono::abs(a.days.first - b.days.first); }

auto length_of(const DayEvent& event) { return event.days.last - event.days.first; }

bool neighbouring(const DayEvent& a, const DayEvent& b) {
  return a.precision == Precision::day && b.precision == Precision::day && a.days != b.days &&
         days_between(a, b) <= neighbours;
}

// "Ende Juni" and a day of it.
bool one_holds_the_other(const DayEvent& a, const DayEvent& b) {
  if ((a.precision == Precision::day) == (b.precision == Precision::day)) return false;
  return a.precision == Precision::day ? b.days.holds(a.days) : a.days.holds(b.days);
}

}  // namespace

EventPairs::EventPairs(const Candidates& candidates, const WordWeights& weights)
    : candidates_(candidates), weights_(weights) {
  const auto& kinds = candidates.kinds;
  const auto number_of = [&](std::string_view kind) {
    return static_cast<std::size_t>(std::find(kinds.begin(), kinds.end(), kind) - kinds.begin());
  };
  no_kind_ = number_of(other_kind);
  statement_ = number_of(statement_kind);
}

double EventPairs::similar(const DayEvent& a, const DayEvent& b) const {
  return weights_.product(candidates_.words_of(quoted(a)), candidates_.words_of(quoted(b))) / (a.norm * b.norm + 1e-9);
}

// One agreement of a day, or of the day and its month, that is told in other words; but a day has many events of no
// kind. Where two stories tell each, one of them may not say of which kind it is.
bool EventPairs::are_one_of_their_kind(const DayEvent& a, const DayEvent& b) const {
  const Candidate& one = quoted(a);
  const Candidate& other = quoted(b);
  const bool of_a_day = a.days == b.days && a.precision == Precision::day;
  if ((!of_a_day && !one_holds_the_other(a, b)) || tells(one) != tells(other)) return false;
  if (std::max(length_of(a), length_of(b)) > longest_span_of_a_day) return false;
  const bool by_some = a.support.stories > 1 && b.support.stories > 1;
  if (is_of_no_kind(one) != is_of_no_kind(other)) {
    return of_a_day && by_some && closeness(a.cluster, b.cluster) > same_kind_reports;
  }
  if (one.kind != other.kind || is_of_no_kind(one)) return false;
  const double enough = by_some ? same_kind_reports_of_some : same_kind_reports;
  return similar(a, b) > same_kind && closeness(a.cluster, b.cluster) > enough;
}

bool EventPairs::are_headline_and_lead(const DayEvent& headline, const DayEvent& lead) const {
  const Candidate& below = quoted(lead);
  if (headline.days != lead.days || lead.precision != Precision::day || lead.support.stories != 1) return false;
  const Candidate& above = quoted(headline);
  if (!below.in_lead || below.in_title || tells(below) != tells(above)) return false;
  if (below.kind != above.kind && !is_of_no_kind(below) && !is_of_no_kind(above)) return false;
  return std::any_of(headline.sentences.begin(), headline.sentences.end(), [&](std::uint32_t sentence) {
    const Candidate& one = candidates_.sentences[sentence];
    return one.in_title && one.article == below.article;
  });
}

bool EventPairs::tell_one_event(const DayEvent& a, const DayEvent& b) const {
  if (are_claim_and_denial(a, b)) return false;
  if (are_one_of_their_kind(a, b) || are_headline_and_lead(a, b) || are_headline_and_lead(b, a)) return true;
  const bool in_span = one_holds_the_other(a, b);
  if (!neighbouring(a, b) && !in_span) return false;
  // "Im Dezember soll gewählt werden" is not told by what somebody says on a day of it.
  const bool of_two = are_of_two_kinds(quoted(a), quoted(b)) && tells(quoted(a)) != tells(quoted(b));
  const bool loosely = in_span && !of_two;
  return similar(a, b) > (loosely ? same_in_span : same_event) || closeness(a.cluster, b.cluster) > same_reports;
}

bool EventPairs::are_near(const DayEvent& a, const DayEvent& b) { return days_between(a, b) <= neighbours; }

bool EventPairs::say_the_same(const DayEvent& a, const DayEvent& b) const {
  if (are_claim_and_denial(a, b)) return false;
  if (days_between(a, b) > same_weeks) return similar(a, b) > repeats;
  const bool each_named = a.explicitly > 0 && b.explicitly > 0 && !are_near(a, b);
  return similar(a, b) > (each_named ? says_it_again : says_the_same);
}

bool EventPairs::are_claim_and_denial(const DayEvent& a, const DayEvent& b) const {
  return (quoted(a).status == Status::denied) != (quoted(b).status == Status::denied);
}

std::vector<bool> EventPairs::which_are_told(const std::vector<DayEvent>& events) const {
  std::vector<bool> told;
  for (const DayEvent& event : events) told.push_back(tells(quoted(event)));
  return told;
}

bool EventPairs::are_plan_and_report(const DayEvent& a, const DayEvent& b) const {
  const Candidate& one = quoted(a);
  const Candidate& other = quoted(b);
  if (are_claim_and_denial(a, b)) return false;
  if (a.days != b.days || a.precision != Precision::day || tells(one) == tells(other)) return false;
  const bool no_kind = is_of_no_kind(one) || is_of_no_kind(other);
  const bool of_one_kind = one.kind == other.kind || no_kind;
  if (of_one_kind && similar(a, b) > (no_kind ? related_of_no_kind : related)) return true;
  if (is_said(tells(one) ? one : other)) return false;  // what somebody says of it is no report of what was planned
  if (a.support.stories > 1 && b.support.stories > 1 && closeness(a.cluster, b.cluster) > related_reports) return true;
  return are_told_alike(a, b);
}

bool EventPairs::are_told_alike(const DayEvent& a, const DayEvent& b) const {
  return std::any_of(a.sentences.begin(), a.sentences.end(), [&](std::uint32_t i) {
    return std::any_of(b.sentences.begin(), b.sentences.end(), [&](std::uint32_t k) {
      const Candidate& one = candidates_.sentences[i];
      const Candidate& other = candidates_.sentences[k];
      return tells(one) != tells(other) &&
             weights_.similarity(candidates_.words_of(one), candidates_.words_of(other)) > told_alike;
    });
  });
}

// What may be quoted of one day, the best first behind what stands for the event; behind it what is a source only.
void EventPairs::add_quotations(const DayEvent& other, DayEvent& event) {
  struct Rated {
    float rating;
    std::uint32_t sentence;
  };
  std::vector<Rated> quotable;
  std::vector<std::uint32_t> sources;
  for (const DayEvent* const one : {&std::as_const(event), &other}) {
    for (std::size_t i = 0; i < one->sentences.size(); ++i) {
      if (i < one->ratings.size()) {
        quotable.push_back({one->ratings[i], one->sentences[i]});
      } else {
        sources.push_back(one->sentences[i]);
      }
    }
  }
  if (quotable.empty()) return;
  std::stable_sort(quotable.begin() + 1, quotable.end(),
                   [](const Rated& a, const Rated& b) { return a.rating > b.rating; });
  event.sentences.clear();
  event.ratings.clear();
  for (const Rated& one : quotable) {
    event.sentences.push_back(one.sentence);
    event.ratings.push_back(one.rating);
  }
  event.sentences.insert(event.sentences.end(), sources.begin(), sources.end());
}

DayEvent EventPairs::joined(const DayEvent& first, const DayEvent& behind) const {
  DayEvent both = first;
  if (first.days == behind.days && tells(quoted(first)) == tells(quoted(behind))) {
    add_quotations(behind, both);
  } else {
    both.sentences.insert(both.sentences.end(), behind.sentences.begin(), behind.sentences.end());
  }
  both.support = support_of(candidates_, both.sentences);
  both.explicitly += behind.explicitly;
  return both;
}

void EventPairs::quote_next(DayEvent& event) const {
  const auto first = event.sentences.begin();
  std::rotate(first, first + 1, first + static_cast<std::ptrdiff_t>(event.ratings.size()));
  event.ratings.erase(event.ratings.begin());
  event.norm = quotation_norm(event.sentences, candidates_, weights_);
}

void EventPairs::fulfil(DayEvent& kept, const DayEvent& other) const {
  const double score = kept.score;
  kept = tells(quoted(kept)) ? joined(kept, other) : joined(other, kept);
  kept.score = score;
}

void EventPairs::unite(DayEvent& kept, const DayEvent& other) const {
  const double score = kept.score;
  const bool finer = other.precision == Precision::day && kept.precision != Precision::day;
  const bool coarser = kept.precision == Precision::day && other.precision != Precision::day;
  const bool better_day = kept.days != other.days && other.explicitly > kept.explicitly;
  const bool by_other = finer || (!coarser && better_day);
  kept = by_other ? joined(other, kept) : joined(kept, other);
  kept.score = score;
}

}  // namespace zeitstrahl
