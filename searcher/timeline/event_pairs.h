// How two events of a timeline stand to each other: one event, a plan and its report, or two that read the same.
#pragma once

#include <vector>

#include "searcher/timeline/day_events.h"

namespace zeitstrahl {

class EventPairs {
 public:
  // Keeps references.
  EventPairs(const Candidates& candidates, const WordWeights& weights);

  // Neighbouring days, or a day and a span that holds it, whose sentences tell the same; of one day two of one kind
  // that are a little alike, one of a kind and one of none that some stories tell each, and the headline and the lead
  // of an article.
  bool tell_one_event(const DayEvent& a, const DayEvent& b) const;
  // Whether the one may be a report of the other that names no day of its own, or their days are the same.
  static bool are_near(const DayEvent& a, const DayEvent& b);
  // Whether a reader would take one for the other: nearly the same sentence.
  bool say_the_same(const DayEvent& a, const DayEvent& b) const;
  // Which have come to pass by what is quoted: a look at each spares one at most pairs.
  std::vector<bool> which_are_told(const std::vector<DayEvent>& events) const;
  // Of one day (a whole year has many plans), one to come and the other told: related, if they are of one kind as far
  // as is known; or of whatever kinds, a sentence of each much alike, or what several stories tell of both.
  bool are_plan_and_report(const DayEvent& a, const DayEvent& b) const;

  // The next of its sentences is quoted, and what was is a source from now on. It needs two with ratings.
  void quote_next(DayEvent& event) const;

  // Both as one: the report is quoted, what announced it is a source behind it. Keeps the score of `kept`.
  void fulfil(DayEvent& kept, const DayEvent& other) const;
  // Both as one: on the day rather than the span, else on the day that more sentences name themselves, which is that of
  // the event, not of the report. Keeps the score of `kept`.
  void unite(DayEvent& kept, const DayEvent& other) const;

 private:
  const Candidate& quoted(const DayEvent& event) const { return candidates_.sentences[event.sentences.front()]; }
  // Of what a reader sees: the sentences that are quoted. Cosine, 0 to 1.
  double similar(const DayEvent& a, const DayEvent& b) const;
  // Words alike, but a reader needs both.
  bool are_claim_and_denial(const DayEvent& a, const DayEvent& b) const;
  bool is_of_no_kind(const Candidate& one) const { return one.kind == no_kind_; }
  bool is_said(const Candidate& one) const { return one.kind == statement_; }
  bool are_of_two_kinds(const Candidate& one, const Candidate& other) const {
    return one.kind != other.kind && !is_of_no_kind(one) && !is_of_no_kind(other);
  }
  bool are_one_of_their_kind(const DayEvent& a, const DayEvent& b) const;
  // One of the plan's sentences and one of the report's say nearly the same.
  bool are_told_alike(const DayEvent& a, const DayEvent& b) const;
  // A headline, and below it what nobody else tells of its day: the lead says the same at length.
  bool are_headline_and_lead(const DayEvent& headline, const DayEvent& lead) const;
  static void add_quotations(const DayEvent& other, DayEvent& event);
  // `first` with what may be quoted of the other, if that is of the same day; otherwise its sentences are sources only.
  DayEvent joined(const DayEvent& first, const DayEvent& behind) const;

  const Candidates& candidates_;
  const WordWeights& weights_;
  std::size_t no_kind_;  // the number of other_kind
  std::size_t statement_;
};

}  // namespace zeitstrahl
