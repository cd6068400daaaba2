#include "event/called_off.h"

#include <algorithm>
#include <array>

#include "event/noun_phrase.h"

namespace zeitstrahl {

namespace {

// "wegen der Gefahr", "angesichts der Größe der Gefahr": why it was done.
bool is_reason(const SentenceReading& reading, const MarkMatch& found) {
  if (found.mark != Mark::possible || !reading.sentence().token(found.match.first).capitalised) return false;
  const std::uint32_t first = found.match.first;
  const bool genitive =
      first >= 2 && reading.sentence().folded(first - 1) == "der" && reading.sentence().token(first - 2).capitalised;
  return genitive || is_bound(reading, found.match);
}

}  // namespace

bool is_left_open(const SentenceReading& reading, std::uint32_t clause) {
  constexpr std::array marks{Mark::modal_intent, Mark::modal_hearsay, Mark::modal_ability, Mark::possible,
                             Mark::demanded,     Mark::conditional,   Mark::negation};
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    if (reading.clause_of(found.match) != clause) return false;
    if (std::find(marks.begin(), marks.end(), found.mark) == marks.end()) return false;
    return found.match.form != VerbForm::none || !is_reason(reading, found);
  });
}

namespace {

// "fiel gut aus", "ist besser ausgefallen": the word before says how it turned out.
bool says_how(const SentenceReading& reading, const PatternMatch& verb) {
  const std::uint32_t behind = verb.split ? verb.last - 1 : verb.first;
  if (behind == 0 || (verb.split && behind == verb.first + 1)) return false;
  const std::uint32_t word = behind - 1;
  if (!reading.sentence().is_word(word) || reading.sentence().token(word).capitalised) return false;
  return !reading.may_be_finite(word) && !reading.is(word, WordClass::no_manner) &&
         !reading.is(word, WordClass::adverb);
}

}  // namespace

bool is_dropped(const SentenceReading& reading, std::uint32_t clause) {
  if (!reading.has_mark(Mark::appointment, clause) || is_left_open(reading, clause)) return false;
  return reading.has_mark(Mark::dropped, clause, [&](const PatternMatch& verb) { return !says_how(reading, verb); });
}

bool is_unwanted(const SentenceReading& reading, std::uint32_t clause) {
  return reading.has_word(WordClass::meant, clause) && reading.has_mark(Mark::modal_intent, clause) &&
         reading.has_mark(Mark::negation, clause);
}

bool tells_past_plan(const SentenceReading& reading, std::uint32_t clause) {
  if (reading.has_word(WordClass::meant, clause)) return !is_unwanted(reading, clause);
  // "hatte geplant", but not "hatte zu neuen Plänen geführt"
  return reading.has_mark(Mark::pluperfect, clause) &&
         reading.has_mark(Mark::planned, clause, [&](const PatternMatch& found) {
           return !reading.sentence().token(found.first).capitalised;
         });
}

bool is_foiled(const SentenceReading& reading, std::uint32_t clause) {
  if (!tells_past_plan(reading, clause)) return false;
  return reading.has_mark(Mark::foiled, clause,
                          [&](const PatternMatch& found) { return !reading.lies_in(Mark::as_expected, found); });
}

bool tells_calling_off(const SentenceReading& reading, std::uint32_t clause) {
  if (is_dropped(reading, clause)) return true;
  if (reading.clauses()[clause].type == ClauseType::infinitive) return false;  // "weigert sich, das Fest abzusagen"
  const bool off = reading.has_mark(Mark::called_off, clause) || reading.has_mark(Mark::put_off, clause);
  return off && !is_left_open(reading, clause);
}

bool tells_ban(const SentenceReading& reading, std::uint32_t clause) {
  if (reading.clauses()[clause].type != ClauseType::main) return false;
  if (is_left_open(reading, clause)) return false;
  if (reading.has_word(WordClass::present_state, clause)) return false;
  // "auf dem Fest", "der Fest-Ausschuss", "verbotene Feste"
  const auto is_object = [&](const PatternMatch& match) {
    return !is_bound(reading, match) && !reading.sentence().is_hyphen(match.last);
  };
  const auto tells = [](const PatternMatch& match) { return match.form != VerbForm::attributive; };
  return reading.has_mark(Mark::appointment, clause, is_object) && reading.has_mark(Mark::banned, clause, tells);
}

bool collapses(const SentenceReading& reading, std::uint32_t clause) {
  constexpr std::array open{Mark::modal_intent, Mark::modal_hearsay, Mark::modal_ability,
                            Mark::possible,     Mark::conditional,   Mark::unconfirmed};
  if (reading.sets_condition(clause)) return false;
  if (std::any_of(open.begin(), open.end(), [&](Mark mark) { return reading.has_mark(mark, clause); })) return false;
  return reading.has_mark(Mark::collapsed, clause, [&](const PatternMatch& found) {
    return found.first == 0 || reading.sentence().folded(found.first - 1) != "nicht";
  });
}

bool calls_off_plan(const SentenceReading& reading, std::optional<std::uint32_t> plan) {
  // "Auch der Markt wurde abgesagt": another one.
  if (!plan && reading.sentence().folded(0) == "auch") return false;
  for (std::uint32_t clause = 0; clause < reading.clauses().size(); ++clause) {
    if (clause == plan || reading.clauses()[clause].type == ClauseType::relative) continue;
    if (reading.has_mark(Mark::came_to_nothing, clause) || tells_calling_off(reading, clause)) return true;
    // "Sie kam nicht zustande", but "eine Einigung kam nicht zustande" is of another thing.
    const bool of_plan = plan || !reading.has_word(WordClass::indefinite, clause);
    if (of_plan && collapses(reading, clause)) return true;
  }
  return false;
}

}  // namespace zeitstrahl
