#include "event/event_day.h"

#include <algorithm>
#include <tuple>

#include "base/number.h"
#include "event/date_use.h"
#include "event/status.h"
#include "event/verb_bracket.h"

namespace zeitstrahl {

namespace {

// "vor drei Tagen"; but "in drei Tagen" may as well say how long it takes.
bool is_distance_back(const Timex& timex) { return timex.anchor && timex.days->last < *timex.anchor; }

}  // namespace

bool gives_day(const Timex& timex) {
  if (!timex.days || timex.role != TimexRole::event || timex.type == TimexType::set) return false;
  return timex.type != TimexType::duration || is_distance_back(timex);
}

std::uint32_t clause_of(const SentenceReading& reading, const DatedDays& own) {
  return reading.clauses().of(token_at(reading.sentence(), own.because.range.begin));
}

DatedDays dated_by(const Timex& timex, DayFrom from) {
  return {*timex.days, timex.precision, from, {timex.range, std::string(timex.rule), timex.anchor}};
}

namespace {

constexpr int first_hour_of_day = 10;  // before it, "am Abend" is the evening before

DatedDays from_publication(Day day, DayFrom from) {
  return {{day, day}, Precision::day, from, {{}, "publication", {}}};
}

// Read in the morning, an evening that is not called today's is yesterday's.
bool reported_before_evening(const SentenceReading& reading, const PublicationContext& publication) {
  const int hour = publication.hour.value_or(0);  // what carries no hour is a paper, printed in the morning
  return hour < first_hour_of_day && reading.has_mark(Mark::evening);
}

// "2025-01-17T20:30" gives 20; a part of the day no hour. Where it is another's clock nobody can compare it to ours.
std::optional<int> hour_of_clock(const SentenceReading& reading, const Timex& timex) {
  if (reading.has_mark(Mark::local_time)) return std::nullopt;
  const auto number = parse_number(clock_of(timex).substr(0, 2));
  if (!number || *number > 23) return std::nullopt;
  return static_cast<int>(*number);
}

DatedDays shifted_to_evening_before(DatedDays found, const PublicationContext& publication) {
  const Day before = *publication.day - std::chrono::days(1);
  found.days = {before, before};
  found.from = DayFrom::evening;
  return found;
}

// What an expression that gave the day does in its sentence.
template <typename Holds>
bool is_used_so(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                const Holds& holds) {
  return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return timex.range.begin == own.because.range.begin && holds(DateUse(reading, timex));
  });
}

}  // namespace

bool dates_report(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                  std::optional<Day> published) {
  const Clause& clause = reading.clauses()[clause_of(reading, own)];
  if (clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::manner_opener)) return true;
  return is_used_so(reading, timexes, own, [&](const DateUse& use) {
    return use.is_stamp() || (published && use.is_in_attribute() && own.days.last <= *published);
  });
}

bool is_put_in_later(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                     std::optional<Day> published) {
  return published && own.days.first > *published &&
         is_used_so(reading, timexes, own, [](const DateUse& use) { return use.is_of_figures(); });
}

bool is_stamped_plan(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own) {
  const SentenceView& sentence = reading.sentence();
  std::uint32_t at = token_at(sentence, own.because.range.begin);
  if (at > 0 || !is_used_so(reading, timexes, own, [](const DateUse& use) { return use.is_stamp(); })) return false;
  while (at + 1 < sentence.size() && sentence.folded(at) != ":") ++at;
  if (at + 1 >= sentence.size()) return false;
  const std::uint32_t clause = reading.clauses().of(at + 1);
  if (reading.clauses()[clause].type != ClauseType::main) return false;
  const std::optional<std::uint32_t> verb = planning_verb(reading, clause);
  if (!verb) return false;
  const Status status = status_of(reading, {0, *verb, *verb + 1, VerbForm::present, false});
  return status == Status::planned || status == Status::possible;
}

bool dates_announcing(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch& trigger,
                      const DatedDays& own, std::optional<Day> published) {
  const std::uint32_t clause = reading.clause_of(trigger);
  if (!published || own.days.last > *published || clause_of(reading, own) != clause) return false;
  // "kündigte die Öffnung im Juni an": a month is rather that of what is announced.
  const bool coarse = own.precision != Precision::day && own.precision != Precision::week;
  if (coarse && !reading.has_mark(Mark::pluperfect, clause)) return false;
  const bool other = is_used_so(
      reading, timexes, own, [](const DateUse& use) { return use.is_set_for() || use.is_goal() || use.is_of_noun(); });
  const auto is_deed = [&](const PatternMatch& verb) {
    return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::deed && found.match.first == verb.first;
    });
  };
  return !other && reading.has_mark(Mark::planned, clause, [&](const PatternMatch& verb) {
    return (verb.form == VerbForm::past || verb.form == VerbForm::participle) && is_deed(verb);
  });
}

bool dates_resolve(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch& trigger,
                   const DatedDays& own, std::optional<Day> published) {
  const std::uint32_t clause = clause_of(reading, own);
  const std::uint32_t below = reading.clause_of(trigger);
  const Clause& content = reading.clauses()[below];
  if (!published || own.days.last > *published || below == clause || content.governor != clause) return false;
  if (content.type != ClauseType::infinitive && !reading.opens_with(content, WordClass::content_opener)) return false;
  if (!reading.tells_past(clause) || !reading.has_mark(Mark::resolve, clause)) return false;
  const bool open = reading.has_mark(Mark::negation, clause) || reading.has_mark(Mark::conditional, clause) ||
                    reading.has_mark(Mark::modal_intent, clause) || reading.has_mark(Mark::modal_hearsay, clause) ||
                    reading.has_mark(Mark::modal_ability, clause);
  return !open && !is_used_so(reading, timexes, own,
                              [](const DateUse& use) { return use.is_set_for() || use.is_goal() || use.is_of_noun(); });
}

bool dates_deed(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch* trigger,
                const DatedDays& own) {
  return is_used_so(reading, timexes, own, [&](const DateUse& use) { return use.tells_deed(trigger); });
}

bool dates_expected(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own) {
  const std::uint32_t clause = clause_of(reading, own);
  const bool doubted = reading.has_mark(Mark::negation, clause) || reading.has_mark(Mark::modal_ability, clause) ||
                       reading.has_mark(Mark::conditional, clause);
  if (own.precision != Precision::day || doubted || !reading.has_mark(Mark::belief, clause)) return false;
  return is_used_so(reading, timexes, own, [](const DateUse& use) { return use.is_set_for(); });
}

bool dates_goal(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own) {
  if (own.from != DayFrom::sentence || !reading.has_word(WordClass::put_off, clause_of(reading, own))) return false;
  return is_used_so(reading, timexes, own, [](const DateUse& use) { return use.is_goal(); });
}

PublicationContext as_of_entry(const PublicationContext& published, std::span<const Timex> timexes) {
  constexpr int last_hour = 23;
  const auto told =
      std::find_if(timexes.begin(), timexes.end(), [](const Timex& one) { return one.entry.has_value(); });
  if (told == timexes.end()) return published;
  PublicationContext entry = published;
  entry.day = told->entry;
  entry.hour = last_hour;
  return entry;
}

bool dates_called_off(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                      const PublicationContext& publication) {
  return is_used_so(reading, timexes, own, [&](const DateUse& use) { return use.is_of_called_off(publication); });
}

namespace {

// "das im Mai versprochene und im Juni eröffnete Bad": before an attribute the nearest date counts; elsewhere the
// first.
std::uint32_t distance_of_attribute(const SentenceReading& reading, const Timex& timex, const PatternMatch* trigger) {
  if (trigger == nullptr || trigger->form != VerbForm::attributive) return 0;
  const std::uint32_t at = token_at(reading.sentence(), timex.range.begin);
  return at < trigger->first ? trigger->first - at : reading.sentence().size();
}

// "Vom 3. bis 9. Mai" something may be to be held that begins on the first day, which is enough; but once it is over it
// took all of them, and what is told in the present between goes on.
bool takes_all_days(const SentenceReading& reading, const Timex& begin, const Timex& end,
                    const PublicationContext& publication) {
  if (!publication.day || begin.days->first > *publication.day) return false;
  const std::uint32_t clause = reading.clauses().of(token_at(reading.sentence(), begin.range.begin));
  return end.days->last <= *publication.day || stands_in_present(reading, clause);
}

// The end of "von März bis Mai", "von Montag auf Dienstag", "im April und Mai", "zwischen dem 4. und dem 8. Mai".
const Timex* end_of_span(const SentenceReading& reading, std::span<const Timex> timexes, const Timex& begin,
                         const PublicationContext& publication) {
  const auto next = std::find_if(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return timex.range.begin >= begin.range.end && timex.days && timex.precision == begin.precision;
  });
  if (next == timexes.end() || next->days->first <= begin.days->last) return nullptr;
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t first = token_at(sentence, begin.range.begin);
  const std::uint32_t joint = token_at(sentence, begin.range.end - 1) + 1;
  constexpr std::uint32_t longest_joint = 3;  // tokens: "und dem"
  if (token_at(sentence, next->range.begin) > joint + longest_joint - 1) return nullptr;
  constexpr std::uint32_t to_preposition = 2;  // tokens: "zwischen dem"
  bool between = false;
  for (std::uint32_t back = 1; back <= std::min(first, to_preposition); ++back)
    between = between || sentence.folded(first - back) == "zwischen";
  const std::string_view word = sentence.folded(joint);
  const bool coarse = begin.precision != Precision::day;
  const bool follows = coarse && next->days->first == begin.days->last + std::chrono::days(1);
  // "von Montag auf Dienstag"
  const bool overnight = (word == "auf" || word == "zu") && first > 0 && sentence.folded(first - 1) == "von" &&
                         next->days->first == begin.days->last + std::chrono::days(1);
  const bool spans = (word == "und" && (between || follows)) ||
                     (word == "bis" && (coarse || takes_all_days(reading, begin, *next, publication))) || overnight;
  return spans ? &*next : nullptr;
}

// "müssen bis Mai zustimmen: Im Juni läuft er aus", "derzeit sind 9 krank, am Freitag waren es 8", "klagen seit dieser
// Woche, wie es am Freitag hieß": the clause names a time of its own, if no day.
bool has_own_time(const SentenceReading& reading, std::span<const Timex> timexes, std::uint32_t clause) {
  return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    if (reading.clauses().of(token_at(reading.sentence(), timex.range.begin)) != clause) return false;
    return timex.role == TimexRole::deadline || timex.value == "PRESENT_REF" ||
           (timex.role == TimexRole::begin && DateUse(reading, timex).is_since());
  });
}

// "im 21. Jahrhundert", "in diesem Jahrzehnt": what is told in it is told of any day.
bool is_of_our_age(const Timex& timex, const PublicationContext& publication) {
  constexpr std::chrono::days shortest{3650};
  if (!publication.day || !timex.days || timex.days->last - timex.days->first < shortest) return false;
  return timex.days->first <= *publication.day && *publication.day <= timex.days->last;
}

// Whether the date says nothing of when the trigger, or without one the sentence, took place.
bool is_of_other(const DateUse& use, const PatternMatch* trigger, const PublicationContext& publication) {
  if (!use.can_date() || use.is_house_hour(publication) || use.is_habit()) return true;
  if (is_of_our_age(use.timex(), publication) || use.is_of_bygone_noun(publication)) return true;
  if (use.is_period_of_noun(publication) || use.is_of_anniversary()) return true;
  if (use.dates_purpose(trigger) || use.dates_content(trigger) || use.dates_other_clause(trigger)) return true;
  if (use.dates_clause_above(trigger) || use.is_of_next_clause(trigger)) return true;
  if (use.dates_other_noun(trigger, publication) || use.is_in_other_item(trigger)) return true;
  if (gives_only_hour(use.timex(), publication) && use.points_at_told_day(trigger)) return true;
  if (trigger == nullptr && use.is_in_name() && !use.is_of_source()) return true;
  return use.dates_decided(trigger, publication) || use.is_before(trigger) || use.is_of_contrast(trigger);
}

// "nach Angaben vom Montag im Mai", but neither "vom Montag bei 9 (Sonntag: 8)" nor "(Vortag: 8)".
bool names_time_beside(const SentenceReading& reading, std::span<const Timex> timexes, const Timex& date,
                       const PublicationContext& publication) {
  return std::any_of(timexes.begin(), timexes.end(), [&](const Timex& other) {
    if (&other == &date || !gives_day(other) || other.precision > Precision::month ||
        (other.anchor && other.anchor != publication.day))
      return false;
    const std::uint32_t first = token_at(reading.sentence(), other.range.begin);
    return first == 0 || reading.sentence().folded(first - 1) != "(";
  });
}

}  // namespace

std::optional<DatedDays> own_day(const SentenceReading& reading, std::span<const Timex> timexes,
                                 const PatternMatch* trigger, const PublicationContext& publication) {
  const Timex* best = nullptr;
  std::tuple<bool, int, bool, int, bool, std::uint32_t> best_rank;
  const bool has_time = trigger != nullptr && has_own_time(reading, timexes, reading.clause_of(*trigger));
  for (const Timex& timex : timexes.first(std::min(timexes.size(), most_dates))) {
    const bool begins = begins_ahead(timex, publication);
    if (!gives_day(timex) && !begins) continue;
    const DateUse use(reading, timex);
    if (is_of_other(use, trigger, publication)) continue;
    const bool elsewhere = use.is_elsewhere(trigger);
    if (elsewhere && (has_time || reading.is_question())) continue;
    // "diese Woche", not the day that "20 Uhr" was counted from, nor a begin or the date of a noun; least of all a
    // stamp.
    const bool of_noun = use.is_of_source() ? names_time_beside(reading, timexes, timex, publication)
                                            : use.is_of_noun() || use.is_set_for();
    const bool weak = begins || gives_only_hour(timex, publication) || of_noun;
    const int weakness = use.is_term_begun(publication) ? 3 : use.is_stamp() ? 2 : static_cast<int>(weak);
    const std::tuple rank(elsewhere, weakness, !elsewhere && use.is_parted_from(trigger),
                          static_cast<int>(timex.precision), use.is_across_conjunction(trigger),
                          distance_of_attribute(reading, timex, trigger));
    if (best != nullptr && rank >= best_rank) continue;
    best = &timex;
    best_rank = rank;
  }
  if (best == nullptr) return std::nullopt;
  DatedDays found = dated_by(*best, DayFrom::sentence);
  if (const Timex* end = end_of_span(reading, timexes, *best, publication)) {
    found.days.last = end->days->last;
    found.precision = Precision::span;
  }
  if (gives_only_hour(*best, publication)) {
    found.hour = hour_of_clock(reading, *best);
    if (DateUse(reading, *best).is_part_of_that_day()) found.first_hour = first_hour_of_part(clock_of(*best));
  }
  // "am Abend" without a day was counted from publication; the morning's reader means the evening before.
  const bool told = trigger == nullptr || reading.tells_past(reading.clause_of(*trigger));
  if (gives_only_hour(*best, publication) && told && reported_before_evening(reading, publication)) {
    return shifted_to_evening_before(found, publication);
  }
  return found;
}

bool lies_ahead(const DatedDays& own, const PublicationContext& publication) {
  return own.hour && own.from == DayFrom::sentence && publication.hour && *own.hour > *publication.hour &&
         own.days.first == *publication.day;
}

namespace {

// Whether it had not begun when it was told.
bool begins_after(int hour, const PublicationContext& publication) {
  return !publication.hour || *publication.hour < hour;
}

}  // namespace

void settle_hour(DatedDays& own, bool told, const LeadDays& lead, const PublicationContext& publication) {
  if ((!own.hour && !own.first_hour) || !told) return;
  if (own.first_hour && !begins_after(*own.first_hour, publication)) return;
  const bool earlier = lead.told && lead.told->precision == Precision::day && lead.told->days.first < own.days.first;
  if (earlier) {
    own.days = lead.told->days;
    own.from = DayFrom::sentence;
    own.because.anchor = own.days.first;
  } else if (lies_ahead(own, publication) || (own.first_hour && publication.hour && own.from == DayFrom::sentence)) {
    own = shifted_to_evening_before(std::move(own), publication);
  }
}

void end_by_publication(DatedDays& own, const PublicationContext& publication) {
  constexpr std::chrono::days week{7};
  if (!publication.day || own.days.first > *publication.day || own.days.last - own.days.first >= week) return;
  own.days.last = std::min(own.days.last, *publication.day);
}

DatedDays day_of(const PublicationContext& publication) {
  return from_publication(*publication.day, DayFrom::publication);
}

DatedDays day_before(const PublicationContext& publication) {
  return from_publication(*publication.day - std::chrono::days(1), DayFrom::evening);
}

std::optional<DatedDays> inherited_day(const SentenceReading& reading, const LeadDays& lead, const Undated& event,
                                       const PublicationContext& publication) {
  if (event.status == Status::background) return std::nullopt;
  if (publication.day && !is_to_come(event.status) && reported_before_evening(reading, publication)) {
    return day_before(publication);
  }
  // A plan has the day it is for, not the one on which it was told; what is only possible has none.
  if (event.status == Status::planned) return lead.to_come;
  if (event.status == Status::possible) return std::nullopt;
  const bool goes_on = event.in_lead || (event.tells_past && event.status == Status::happened);
  if (!goes_on) return std::nullopt;
  // What is still going on is so on the day it is reported.
  if (event.status != Status::ongoing && lead.told) return lead.told;
  // Where the lead names no day, the text below it tells of any time.
  if (!publication.day || !event.in_lead) return std::nullopt;
  return from_publication(*publication.day, DayFrom::publication);
}

}  // namespace zeitstrahl
