#include "event/decision.h"

#include <algorithm>

#include "event/called_off.h"
#include "event/date_use.h"
#include "event/verb_bracket.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t farthest_opening = 2;  // tokens before the date that opens its clause: "Noch im"

bool tells_off(const SentenceReading& reading, std::uint32_t clause, VerbForm form) {
  const auto in_form = [&](const PatternMatch& verb) { return verb.form == form; };
  return tells_calling_off(reading, clause) &&
         (reading.has_mark(Mark::called_off, clause, in_form) || reading.has_mark(Mark::put_off, clause, in_form));
}

// "wurden nicht abgesagt, aber verschoben": what is denied is something else; "verschoben" may look finite and be taken
// for a clause of its own.
bool is_off_instead(const SentenceReading& reading, std::uint32_t clause) {
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    if (found.mark != Mark::called_off && found.mark != Mark::put_off) return false;
    const std::uint32_t first = found.match.first;
    const std::uint32_t own = reading.clause_of(found.match);
    return (own == clause || own == clause + 1) && first > 0 && reading.is(first - 1, WordClass::adversative);
  });
}

// "hat abgesagt", "wurde abgesagt", but neither "ist abgesagt" nor "wird abgesagt".
bool has_past_auxiliary(const SentenceReading& reading, std::uint32_t clause) {
  return reading.has_word(WordClass::deed_auxiliary, clause) || reading.has_mark(Mark::passive, clause);
}

bool was_decided_off(const SentenceReading& reading, std::uint32_t clause) {
  if (tells_off(reading, clause, VerbForm::past)) return true;
  if (!has_past_auxiliary(reading, clause)) return false;
  return tells_off(reading, clause, VerbForm::participle) || is_off_instead(reading, clause);
}

// "lehnte ab", "hat sich dagegen entschieden"
bool was_decided_against(const SentenceReading& reading, std::uint32_t clause) {
  if (is_left_open(reading, clause)) return false;
  const bool past = reading.tells_preterite(clause) || has_past_auxiliary(reading, clause);
  return past && reading.has_mark(Mark::decided_against, clause, [](const PatternMatch& found) {
    return found.form == VerbForm::past || found.form == VerbForm::participle || found.form == VerbForm::none;
  });
}

// "dagegen, dem Vertrag zuzustimmen": what is decided upon.
bool hangs_on(const SentenceReading& reading, std::uint32_t below, std::uint32_t clause) {
  const Clause& content = reading.clauses()[below];
  return content.governor == clause &&
         (content.type == ClauseType::infinitive || reading.opens_with(content, WordClass::content_opener));
}

// "Im Mai sagte der Rat das Fest ab", but "das Fest im Mai", "wurde im Mai verschoben": rather the time of what is off.
bool dates_coarsely(const SentenceReading& reading, std::uint32_t clause, const DatedDays& own) {
  const std::uint32_t date = token_at(reading.sentence(), own.because.range.begin);
  return date <= reading.clauses()[clause].first + farthest_opening && !reading.has_mark(Mark::passive, clause);
}

}  // namespace

bool dates_decision(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch& trigger,
                    const DatedDays& own, std::optional<Day> published) {
  if (!published || own.days.last > *published || own.from != DayFrom::sentence) return false;
  const std::uint32_t clause = clause_of(reading, own);
  if (reading.clauses()[clause].type != ClauseType::main) return false;
  const std::uint32_t below = reading.clause_of(trigger);
  if (below != clause && !hangs_on(reading, below, clause)) return false;
  const bool of_day = own.precision == Precision::day || own.precision == Precision::week;
  if (!of_day && !dates_coarsely(reading, clause, own)) return false;
  if (!was_decided_off(reading, clause) && !was_decided_against(reading, clause)) return false;
  return std::none_of(timexes.begin(), timexes.end(), [&](const Timex& timex) {
    return timex.range.begin == own.because.range.begin && DateUse(reading, timex).may_be_of_plan();
  });
}

bool tells_decision(const SentenceReading& reading, const PatternMatch& trigger) {
  const std::uint32_t clause = reading.clause_of(trigger);
  if (reading.clauses()[clause].type != ClauseType::main || has_future(reading, clause)) return false;
  // "müssen verschoben werden", "sollte verschoben werden"
  if (reading.has_word(WordClass::modal, clause) || reading.has_word(WordClass::meant, clause)) return false;
  if (is_dropped(reading, clause)) return true;
  const bool state = reading.has_word(WordClass::present_state, clause) && !reading.has_mark(Mark::passive, clause);
  if (state) return false;  // "ist verschoben", whenever that was decided
  return tells_off(reading, clause, VerbForm::present) || tells_off(reading, clause, VerbForm::past) ||
         tells_off(reading, clause, VerbForm::participle);
}

}  // namespace zeitstrahl
