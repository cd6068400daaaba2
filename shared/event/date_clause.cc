// How the clause of a date stands to that of the trigger.
#include "event/date_use.h"
#include "event/verb_bracket.h"
#include "language/quotation_mark.h"

namespace zeitstrahl {

bool DateUse::dates_content(const PatternMatch* trigger) const {
  if (trigger == nullptr) return false;
  const std::uint32_t clause = reading_.clause_of(*trigger);
  std::uint32_t at = clause_;
  while (at != clause) {
    const Clause& lower = reading_.clauses()[at];
    if (!lower.governor || lower.type == ClauseType::relative || lower.type == ClauseType::main) return false;
    at = *lower.governor;
    if (at == clause) return true;
  }
  return false;
}

bool DateUse::dates_other_clause(const PatternMatch* trigger) const {
  if (!is_elsewhere(trigger)) return false;
  const Clause& clause = reading_.clauses()[clause_];
  // A clause that opens its sentence knows no governor.
  if (clause.governor && *clause.governor != reading_.clause_of(*trigger)) {
    return clause.type == ClauseType::relative && !is_above(reading_.clause_of(*trigger));
  }
  if (clause.type == ClauseType::relative) {
    const bool of_noun = trigger->form == VerbForm::none || trigger->form == VerbForm::attributive;
    return !of_noun || clause.first > trigger->last + 1 || clause.first < trigger->last;
  }
  return clause.type == ClauseType::subordinate && reading_.opens_with(clause, WordClass::background_opener);
}

bool DateUse::is_above(std::uint32_t clause) const {
  std::optional<std::uint32_t> at = reading_.clauses()[clause].governor;
  while (at && *at != clause_) at = reading_.clauses()[*at].governor;
  return at.has_value();
}

namespace {

// "der verhaftet worden war", but not "bei dem zwei starben", which tells more of the same.
bool tells_perfect(const SentenceReading& reading, std::uint32_t clause) {
  std::uint32_t first = reading.clauses()[clause].first;
  while (first + 1 < reading.sentence().size() && !reading.sentence().is_word(first)) ++first;
  if (reading.is(first, WordClass::not_subject)) return false;
  for (std::uint32_t at = first; at < reading.sentence().size(); ++at) {
    if (reading.clauses().of(at) == clause && reading.is(at, WordClass::perfect)) return reading.tells_past(clause);
  }
  return false;
}

// "weil", "falls", "bevor", but not "als": what is said there may be of any other time.
bool gives_reason(const SentenceReading& reading, const Clause& clause) {
  if (clause.type != ClauseType::subordinate || reading.opens_with(clause, WordClass::content_opener)) return false;
  if (reading.opens_with(clause, WordClass::simultaneous_opener)) return false;
  return reading.opens_with(clause, WordClass::adverbial_opener) ||
         reading.opens_with(clause, WordClass::condition_opener) ||
         reading.opens_with(clause, WordClass::awaiting_opener);
}

}  // namespace

bool DateUse::dates_clause_above(const PatternMatch* trigger) const {
  if (!is_elsewhere(trigger)) return false;
  const TokenSpan between = up_to(*trigger);
  std::uint32_t quotes = 0;
  for (std::uint32_t at = between.first; at < between.last; ++at) {
    if (is_quotation_mark(sentence_.folded(at))) ++quotes;
  }
  if (quotes % 2 == 1) return true;
  // "am 3. Mai war Markt, zuvor hatte der Rat ..."
  for (std::uint32_t at = between.first; first_ < trigger->first && at < between.last; ++at) {
    if (reading_.is(at, WordClass::earlier)) return true;
  }
  if (is_told_before(reading_, *trigger)) return !reading_.has_mark(Mark::pluperfect, clause_);
  const std::uint32_t clause = reading_.clause_of(*trigger);
  const Clause& lower = reading_.clauses()[clause];
  if (lower.type == ClauseType::relative) {
    return tells_perfect(reading_, clause) && (is_above(clause) || !reading_.has_mark(Mark::speech, clause_));
  }
  if (!is_above(clause)) return false;
  return is_told_aside(reading_, *trigger) || gives_reason(reading_, lower);
}

namespace {

// "... spielen", "... unterwegs sind", but neither "... gespielt haben" nor "... gespielt werden": what many do.
bool ends_in_present_plural(const SentenceReading& reading, std::uint32_t clause) {
  const std::uint32_t last = reading.last_word_of(clause).value_or(0);
  if (reading.is(last, WordClass::auxiliary_behind)) return false;
  if (reading.sentence().folded(last) == "sind") return !reading.tells_past(clause);
  return reading.is_infinitive(last);
}

}  // namespace

// "am Abend", "im Sommer", "Ende Mai", "am Ende des Sommers", but neither "diesen Sommer" nor "im Mai 2020".
bool DateUse::may_recur() const {
  if (reading_.is(first_, WordClass::pointing)) return false;
  if (timex_.type == TimexType::time) return is_bare_part();
  const bool coarse = timex_.precision == Precision::season || timex_.precision == Precision::month;
  if (coarse && !timex_.mod.empty()) {
    return sentence_.token(behind_ - 1).kind == TokenKind::word &&
           !reading_.has_word(WordClass::deed_auxiliary, clause_);
  }
  return behind_ == first_ + 1 && (coarse || (reading_.is(first_, WordClass::weekend) && follows("am", 1)));
}

// "Am 9. Dezember werden jedes Jahr Fische gesegnet", "im Mai alljährlich", but neither "am Montag" nor "3. Mai
// 2020".
bool DateUse::is_yearly() const {
  constexpr std::size_t digits_of_year = 4;
  const bool weekday = timex_.precision == Precision::day && sentence_.token(first_).kind != TokenKind::number;
  if (timex_.type != TimexType::date || weekday || timex_.precision == Precision::week) return false;
  const Token& last = sentence_.token(behind_ - 1);
  if (last.kind == TokenKind::number && sentence_.folded(behind_ - 1).size() == digits_of_year) return false;
  const bool told = reading_.tells_preterite(clause_) || reading_.has_word(WordClass::deed_auxiliary, clause_);
  // "werden verliehen" has the form of a past, too
  return (!told || reading_.has_mark(Mark::future, clause_)) && timex_.precision < Precision::year &&
         reading_.has_mark(Mark::yearly, clause_);
}

bool DateUse::is_habit() const {
  if (is_yearly()) return true;
  const Clause& clause = reading_.clauses()[clause_];
  const bool open = may_recur() && !reading_.tells_past(clause_);
  if (open && reading_.has_word(WordClass::habitual, clause_)) return true;
  const bool reason = clause.type == ClauseType::subordinate &&
                      !reading_.opens_with(clause, WordClass::simultaneous_opener) &&
                      (reading_.opens_with(clause, WordClass::adverbial_opener) ||
                       reading_.opens_with(clause, WordClass::condition_opener));
  const bool part = timex_.type == TimexType::time && is_bare_part() && !reading_.is(first_, WordClass::pointing);
  const bool weekend = reason && reading_.is(first_, WordClass::weekend) && follows("am", 1);
  if (!(part || weekend) || (!reason && clause.type != ClauseType::relative)) return false;
  return ends_in_present_plural(reading_, clause_);
}

bool DateUse::is_of_next_clause(const PatternMatch* trigger) const {
  if (!is_elsewhere(trigger) || first_ < trigger->last) return false;
  const Clause& clause = reading_.clauses()[clause_];
  return clause.type == ClauseType::main && sentence_.folded(clause.first) == "und";
}

}  // namespace zeitstrahl
