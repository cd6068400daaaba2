#include "searcher/timeline/plan_outcome.h"

#include <algorithm>

#include "searcher/timeline/topic_articles.h"

namespace zeitstrahl {

namespace {

// Of the articles; absent where none has a day.
std::optional<Day> newest_day(const Candidates& candidates) {
  return candidates.articles.empty() ? std::nullopt : candidates.articles.back().day;
}

bool is_announced(const DayEvent& event, const Candidates& candidates) {
  return std::any_of(event.sentences.begin(), event.sentences.end(), [&](std::uint32_t i) {
    const Candidate& one = candidates.sentences[i];
    const std::optional<Day>& published = candidates.articles[one.article].day;
    return one.status == Status::planned && published && *published < one.days.first;
  });
}

// Whether a sentence about the same days tells something a little like the plan, as any sentence of its article has it:
// the quoted one may say "sign the treaty" where the headline names it. To say that nothing is reported wants more
// certainty than to join a plan with its report.
bool may_be_told(const Candidate& plan, const Candidates& candidates, const WordWeights& weights) {
  constexpr double a_little_alike = 0.1;
  std::vector<std::span<const std::uint16_t>> planned;
  for (const Candidate& one : candidates.sentences) {
    if (one.article == plan.article && one.days == plan.days && !tells(one))
      planned.push_back(candidates.words_of(one));
  }
  return std::any_of(candidates.sentences.begin(), candidates.sentences.end(), [&](const Candidate& one) {
    if (one.days != plan.days || !tells(one)) return false;
    const auto told = candidates.words_of(one);
    return std::any_of(planned.begin(), planned.end(),
                       [&](const auto& words) { return weights.similarity(words, told) > a_little_alike; });
  });
}

// When it was announced last.
std::optional<Day> newest_announcement(const DayEvent& event, const Candidates& candidates) {
  std::optional<Day> newest;
  for (const std::uint32_t sentence : event.sentences)
    newest = std::max(newest, candidates.articles[candidates.sentences[sentence].article].day);
  return newest;
}

bool looks_for_reports(const CandidateFilter& filter) {
  return filter.statuses.empty() ||
         std::find(filter.statuses.begin(), filter.statuses.end(), Status::happened) != filter.statuses.end();
}

}  // namespace

std::string_view to_string(PlanOutcome outcome) {
  switch (outcome) {
    case PlanOutcome::none:
      return "none";
    case PlanOutcome::open:
      return "open";
    case PlanOutcome::reported:
      return "reported";
    case PlanOutcome::called_off:
      return "called-off";
    case PlanOutcome::unclear:
      return "unclear";
    case PlanOutcome::unreported:
      return "unreported";
  }
  return "none";
}

namespace {

// How alike two sentences must be for the one to call off the plan of the other: of its day a little; "findet im
// Februar nicht statt" is of the plan for its 11th where both tell of the topic, and of a thing of one kind.
// None where it cannot, however alike they are.
std::optional<double> enough_to_call_off(const Candidate& off, const Candidate& plan, const DaySpan& days,
                                         const Candidates& candidates) {
  constexpr double related = 0.12;
  constexpr double hardly_related = 0.05;
  if (off.days.first == days.first) return related;
  const bool of_a_kind = off.kind == plan.kind && candidates.kinds[off.kind] != other_kind;
  const bool of_topic = off.topic >= whole_topic && plan.topic >= whole_topic;
  return off.days.holds(days) && of_a_kind && of_topic ? std::optional(hardly_related) : std::nullopt;
}

}  // namespace

const Candidate* calling_off(const DayEvent& event, const Candidates& candidates, const WordWeights& weights) {
  if (candidates.sentences[event.sentences.front()].status != Status::planned) return nullptr;
  const auto announced = newest_announcement(event, candidates);
  const Candidate* best = nullptr;
  double most = 0;
  for (const Candidate& one : candidates.called_off) {
    if (candidates.articles[one.article].day < announced) continue;
    for (const std::uint32_t sentence : event.sentences) {
      const Candidate& plan = candidates.sentences[sentence];
      const auto enough = enough_to_call_off(one, plan, event.days, candidates);
      if (!enough) continue;
      const double alike = weights.similarity(candidates.words_of(plan), candidates.words_of(one));
      if (alike <= std::max(most, *enough)) continue;
      best = &one;
      most = alike;
    }
  }
  return best;
}

PlanOutcome plan_outcome(const DayEvent& event, const Candidates& candidates, const WordWeights& weights,
                         const CandidateFilter& filter) {
  constexpr auto report_time = std::chrono::days(1);  // what happens in the evening is in the next day's copy
  const Candidate& quoted = candidates.sentences[event.sentences.front()];
  if (tells(quoted)) return is_announced(event, candidates) ? PlanOutcome::reported : PlanOutcome::none;
  if (quoted.status != Status::planned) return PlanOutcome::none;
  if (calling_off(event, candidates, weights)) return PlanOutcome::called_off;
  const auto newest = newest_day(candidates);
  const bool passed = newest && event.days.last + report_time < *newest;
  if (!passed || !looks_for_reports(filter)) return PlanOutcome::open;
  const std::optional<Day>& published = candidates.articles[quoted.article].day;
  const bool looks_back = published && *published > event.days.last;  // and knows more than it is read to say
  return looks_back || may_be_told(quoted, candidates, weights) ? PlanOutcome::unclear : PlanOutcome::unreported;
}

}  // namespace zeitstrahl
