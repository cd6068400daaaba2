#include "event/noun_phrase.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_attribute = 3;  // words between a preposition and its noun

bool is_noun(const PatternMatch& trigger) { return trigger.form == VerbForm::none; }

// A capital between both belongs to another noun: "nach Angaben des Streikleiters".
bool stands_between(const SentenceView& sentence, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (!sentence.is_word(at) || sentence.token(at).capitalised) return true;
  }
  return false;
}

}  // namespace

bool governed_by(const SentenceReading& reading, const PatternMatch& trigger, Mark wanted) {
  if (!is_noun(trigger)) return false;
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    if (found.mark != wanted || reading.clause_of(found.match) != reading.clause_of(trigger)) return false;
    if (found.match.first == trigger.first) return true;  // the pattern begins with its preposition
    return found.match.last <= trigger.first && trigger.first - found.match.last <= longest_attribute &&
           !stands_between(reading.sentence(), found.match.last, trigger.first);
  });
}

bool is_retold(const SentenceReading& reading, const PatternMatch& trigger) {
  const std::uint32_t clause = reading.clause_of(trigger);
  if (reading.clauses()[clause].type == ClauseType::relative && reading.tells_past(clause)) return true;
  if (trigger.form == VerbForm::attributive) {
    // "vorrückende" goes on, "unterzeichnete" is over.
    return reading.sentence().folded(trigger.last - 1).find("end") == std::string_view::npos;
  }
  return governed_by(reading, trigger, Mark::framing) && reading.is_prose() && !reading.tells_past(clause);
}

bool is_presupposed(const SentenceReading& reading, const PatternMatch& trigger) {
  return governed_by(reading, trigger, Mark::presupposing);
}

}  // namespace zeitstrahl
