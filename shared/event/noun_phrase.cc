#include "event/noun_phrase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zeitstrahl {

namespace {

// Clauses that say when or why the main clause's news came about.
constexpr std::array<std::string_view, 8> adverbial = {"als",  "nachdem", "seit",   "seitdem",
                                                       "weil", "da",      "obwohl", "obgleich"};

constexpr std::uint32_t longest_attribute = 3;  // words between a preposition and its noun

bool is_noun(const PatternMatch& trigger) { return trigger.form == VerbForm::none; }

// A capital between both belongs to another noun: "nach Angaben des Streikleiters".
bool stands_between(const SentenceView& sentence, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (!sentence.is_word(at) || sentence.token(at).capitalised) return true;
  }
  return false;
}

// "die Forderung nach einer Waffenruhe": this "nach" is none of time.
bool belongs_to_wish(const SentenceReading& reading, std::uint32_t preposition) {
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    return (found.mark == Mark::demanded || found.mark == Mark::possible) && found.match.last == preposition;
  });
}

bool is_adverbial(const SentenceReading& reading, const Clause& clause) {
  if (clause.type != ClauseType::subordinate) return false;
  const std::uint32_t end = std::min(reading.sentence().size(), clause.first + 2);
  for (std::uint32_t at = clause.first; at < end; ++at) {
    if (std::find(adverbial.begin(), adverbial.end(), reading.sentence().folded(at)) != adverbial.end()) return true;
  }
  return false;
}

}  // namespace

bool governed_by(const SentenceReading& reading, const PatternMatch& trigger, Mark wanted) {
  if (!is_noun(trigger)) return false;
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    if (found.mark != wanted || reading.clause_of(found.match) != reading.clause_of(trigger)) return false;
    if (wanted == Mark::presupposing && belongs_to_wish(reading, found.match.first)) return false;
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
  return governed_by(reading, trigger, Mark::presupposing) ||
         is_adverbial(reading, reading.clauses()[reading.clause_of(trigger)]);
}

}  // namespace zeitstrahl
