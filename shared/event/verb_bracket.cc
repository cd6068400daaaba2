#include "event/verb_bracket.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace zeitstrahl {

namespace {

// "... unterzeichnen werden" is a future where the clause has no other finite verb.
bool is_modal_infinitive(const SentenceReading& reading, std::uint32_t clause, std::uint32_t at) {
  return reading.sentence().folded(at) == "werden" && reading.clauses()[clause].type == ClauseType::main;
}

// "ausgesagt", but neither "aussagen", "regeln" nor "nachgehen".
bool has_participle_ge(std::string_view word) {
  constexpr std::string_view ge = "ge";
  constexpr std::size_t shortest = 3;  // bytes behind it: "getan"
  const std::size_t at = word.find(ge);
  if (at == std::string_view::npos) return false;
  const std::string_view stem = word.substr(at + ge.size());
  return stem.size() >= shortest && stem != "hen" && stem != "ben" && stem != "lten";
}

// "verkauft werden konnte": the modal is the finite verb.
bool is_below_modal(const SentenceReading& reading, std::uint32_t at) {
  return at > 0 && at + 1 < reading.sentence().size() && reading.sentence().folded(at) == "werden" &&
         reading.is(at + 1, WordClass::modal);
}

// "verlassen", "beschlossen", "erfahren", but neither "erreichen" nor "besuchen": behind a prefix that takes no "ge"
// the stem of a strong verb tells.
bool ends_as_strong_participle(std::string_view word) {
  constexpr std::array<std::string_view, 41> stems = {
      "assen", "essen", "ossen", "issen",  "orben",  "ochen",  "ommen", "onnen", "ogen",  "oben",  "oren",
      "orfen", "offen", "olfen", "olten",  "alten",  "allen",  "raten", "reten", "geben", "iesen", "ieben",
      "ieden", "iegen", "iehen", "lichen", "richen", "wichen", "itten", "iffen", "unden", "ungen", "unken",
      "anden", "angen", "ahren", "ragen",  "chsen",  "rufen",  "boten", "roffen"};
  return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) { return word.ends_with(stem); });
}

bool has_form_of_participle(const SentenceReading& reading, std::uint32_t at) {
  if (at == 0) return false;
  const std::string_view word = reading.sentence().folded(at);
  if (word == "worden") return true;
  if (reading.sentence().token(at).capitalised) return false;
  const bool ending = word.ends_with("t") || word.ends_with("en");
  constexpr std::array<std::string_view, 9> prefixes = {"be",   "er",    "ver",   "ent", "zer",
                                                        "über", "unter", "durch", "um"};
  const bool prefix =
      has_participle_ge(word) || word.ends_with("iert") ||
      std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view start) { return word.starts_with(start); });
  if (word.ends_with("en") && !has_participle_ge(word) && !ends_as_strong_participle(word)) return false;
  return ending && prefix && reading.sentence().folded(at - 1) != "zu";
}

bool looks_like_participle(const SentenceReading& reading, std::uint32_t at) {
  const bool infinitive = reading.is_infinitive(at) && reading.sentence().folded(at) != "worden";
  return !infinitive && has_form_of_participle(reading, at);
}

bool has_reflexive(const SentenceReading& reading, std::uint32_t clause) {
  for (std::uint32_t at = 0; at < reading.sentence().size(); ++at) {
    if (reading.clauses().of(at) == clause && reading.sentence().folded(at) == "sich") return true;
  }
  return false;
}

}  // namespace

bool has_future(const SentenceReading& reading, std::uint32_t clause) {
  const std::optional<std::uint32_t> last = reading.last_word_of(clause);
  if (!last) return false;
  // "wird sich mit dem Haushalt befassen" is no passive, though its verb looks like "verlassen".
  const bool active = has_reflexive(reading, clause) && reading.sentence().folded(*last).ends_with("en");
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    if (found.mark != Mark::future || reading.clause_of(found.match) != clause) return false;
    if (is_below_modal(reading, found.match.first)) return false;
    const bool at_end = found.match.first == *last;
    if (at_end)
      return *last > 0 && !is_modal_infinitive(reading, clause, *last) &&
             (active || !looks_like_participle(reading, *last - 1));
    return active || !looks_like_participle(reading, *last);
  });
}

bool may_be_passive(const SentenceReading& reading, std::uint32_t clause) {
  const std::optional<std::uint32_t> last = reading.last_word_of(clause);
  if (!last || has_reflexive(reading, clause) || !reading.has_mark(Mark::future, clause)) return false;
  if (reading.has_word(WordClass::modal, clause)) return false;
  const std::string_view word = reading.sentence().folded(*last);
  const bool auxiliary = word == "wird" || word == "werden";  // "dass er entlassen wird"
  return has_form_of_participle(reading, auxiliary && *last > 0 ? *last - 1 : *last);
}

std::optional<std::uint32_t> planning_verb(const SentenceReading& reading, std::uint32_t clause) {
  const bool future = has_future(reading, clause);
  for (const MarkMatch& found : reading.marks()) {
    if (future && found.mark == Mark::future && reading.clause_of(found.match) == clause) return found.match.first;
  }
  for (std::uint32_t at = 0; at < reading.sentence().size(); ++at) {
    if (reading.is(at, WordClass::modal) && reading.clauses().of(at) == clause) return at;
  }
  return std::nullopt;
}

bool closes_clause(const SentenceReading& reading, std::uint32_t token) {
  return reading.last_word_of(reading.clauses().of(token)) == token;
}

namespace {

// "soll drei Wagen gestohlen haben, zwei davon in Ulm": what a mark parts from the bracket is added to it.
bool has_perfect_infinitive(const SentenceReading& reading, std::uint32_t clause) {
  const SentenceView& sentence = reading.sentence();
  for (std::uint32_t at = 2; at + 1 < sentence.size(); ++at) {
    if (reading.clauses().of(at) != clause || sentence.folded(at) != "haben" || sentence.is_word(at + 1)) continue;
    if (reading.is_infinitive(at - 1) || looks_like_participle(reading, at - 1)) return true;
  }
  return false;
}

}  // namespace

bool ends_in_perfect_infinitive(const SentenceReading& reading, std::uint32_t clause) {
  if (has_perfect_infinitive(reading, clause)) return true;
  const std::optional<std::uint32_t> last = reading.last_word_of(clause);
  if (!last || *last < 2) return false;
  const std::string_view end = reading.sentence().folded(*last);
  if (end != "haben" && end != "sein") return false;
  return reading.is_infinitive(*last - 1) || looks_like_participle(reading, *last - 1);  // "ergeben" is both
}

namespace {

bool is_pluperfect(const SentenceReading& reading, const PatternMatch& trigger) {
  const std::uint32_t clause = reading.clause_of(trigger);
  if (!reading.has_mark(Mark::pluperfect, clause)) return false;
  if (trigger.form != VerbForm::none && closes_clause(reading, trigger.last - 1)) return true;
  const std::optional<std::uint32_t> last = reading.last_word_of(clause);
  if (trigger.form != VerbForm::none && last == trigger.last) return true;  // "unterzeichnet hatten"
  const bool passive = last && reading.sentence().folded(*last) == "worden";
  return passive || (trigger.form == VerbForm::none && last && looks_like_participle(reading, *last));
}

}  // namespace

bool is_told_before(const SentenceReading& reading, const PatternMatch& trigger) {
  if (is_pluperfect(reading, trigger)) return true;
  const Clause& clause = reading.clauses()[reading.clause_of(trigger)];
  if (!clause.governor || clause.type == ClauseType::main || clause.type == ClauseType::relative) return false;
  return reading.has_mark(Mark::pluperfect, *clause.governor) && reading.tells_past(*clause.governor);
}

bool tells_in_pluperfect(const SentenceReading& reading, std::uint32_t clause) {
  const bool had = reading.has_mark(Mark::pluperfect, clause, [&](const PatternMatch& found) {
    return reading.sentence().folded(found.first).starts_with("hatte");
  });
  if (had || !reading.has_mark(Mark::pluperfect, clause)) return had;
  const std::optional<std::uint32_t> last = reading.last_word_of(clause);
  if (!last) return false;
  const bool closed = reading.sentence().folded(*last).starts_with("war") && *last > 0;  // "gefahren war"
  return looks_like_participle(reading, closed ? *last - 1 : *last);
}

bool tells_in_perfect(const SentenceReading& reading, std::uint32_t clause) {
  if (reading.clauses()[clause].type != ClauseType::main) return false;
  const std::optional<std::uint32_t> last = reading.last_word_of(clause);
  if (!last || !has_form_of_participle(reading, *last)) return false;
  // "hat den Ort verlassen", but not "hat den Ort verlassen wollen" or "kann"
  if (reading.is_infinitive(*last) && reading.has_word(WordClass::modal, clause)) return false;
  for (std::uint32_t at = 0; at < *last; ++at) {
    if (reading.clauses().of(at) == clause && reading.is(at, WordClass::news_auxiliary)) return true;
  }
  return false;
}

namespace {

// "betroffen", "geschlossen"
bool is_state(const SentenceReading& reading, std::uint32_t word) {
  return std::any_of(reading.marks().begin(), reading.marks().end(),
                     [&](const MarkMatch& found) { return found.mark == Mark::state && found.match.first == word; });
}

// "neuer", "ARD-", "Deutscher"
bool is_part_of_noun(const SentenceReading& reading, std::uint32_t at) {
  const SentenceView& sentence = reading.sentence();
  if (!sentence.is_word(at)) return sentence.is_hyphen(at);
  const std::string_view word = sentence.folded(at);
  return sentence.token(at).capitalised ||
         (!reading.is_small(at) && (word.ends_with('e') || word.ends_with("er") || word.ends_with("es")));
}

}  // namespace

bool becomes(const SentenceReading& reading, const PatternMatch& trigger) {
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t clause = reading.clause_of(trigger);
  const std::optional<std::uint32_t> last = reading.last_word_of(clause);
  if (!last || !sentence.token(*last).capitalised || reading.is_question()) return false;
  if (reading.clauses()[clause].type != ClauseType::main) return false;
  // The trigger may begin with "wird" itself; else nothing but an adjective and a name stand between.
  std::uint32_t at = trigger.first;
  while (at > 0 && sentence.folded(at) != "wird" && is_part_of_noun(reading, at - 1)) --at;
  const std::uint32_t verb = sentence.folded(at) == "wird" ? at : at - (at > 0 ? 1 : 0);
  return verb < *last && sentence.folded(verb) == "wird" && is_part_of_noun(reading, verb + 1);
}

bool ends_in_participle_alone(const SentenceReading& reading) {
  const SentenceView& sentence = reading.sentence();
  if (reading.clauses().size() > 1 || reading.is(0, WordClass::preposition)) return false;
  const std::optional<std::uint32_t> last = reading.last_word_of(0);
  if (!last || !looks_like_participle(reading, *last) || is_state(reading, *last)) return false;
  for (std::uint32_t at = 0; at < *last; ++at) {
    if (!sentence.is_word(at) && sentence.folded(at) != "-") return false;  // "Glühwein, kalt serviert"
    if (reading.may_be_finite(at) || reading.is(at, WordClass::stative) || reading.is(at, WordClass::present_state))
      return false;
  }
  return true;
}

bool tells_what_was_done(const SentenceReading& reading, std::uint32_t clause) {
  const std::uint32_t last = reading.last_word_of(clause).value_or(0);
  const bool state = is_state(reading, last) && reading.has_word(WordClass::present_state, clause);
  return tells_in_perfect(reading, clause) && !state;
}

bool is_told_aside(const SentenceReading& reading, const PatternMatch& trigger) {
  const std::uint32_t at = reading.clause_of(trigger);
  const Clause& clause = reading.clauses()[at];
  if (!reading.tells_past(at)) return false;
  return clause.type == ClauseType::relative ||
         (clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::background_opener));
}

bool tells_present_state(const SentenceReading& reading, const PatternMatch& trigger) {
  if (trigger.form != VerbForm::participle) return false;
  const std::uint32_t clause = reading.clause_of(trigger);
  bool is_so = false;
  for (std::uint32_t at = 0; at < reading.sentence().size(); ++at) {
    if (reading.clauses().of(at) != clause) continue;
    if (reading.sentence().folded(at) == "worden") return false;
    is_so = is_so || reading.is(at, WordClass::present_state);
  }
  return is_so && closes_clause(reading, trigger.last - 1);
}

namespace {

// "verdorrt", "verschwunden", also of a verb that no table knows.
bool may_be_participle(const SentenceReading& reading, std::uint32_t token) {
  const SentenceView& sentence = reading.sentence();
  if (!sentence.is_word(token) || sentence.token(token).capitalised || reading.is_small(token)) return false;
  const std::string_view word = sentence.folded(token);
  return word.ends_with('t') || word.ends_with("en");
}

// "sind zwei verdorrt", "die verdorrt sind"
bool closes_in_perfect(const SentenceReading& reading, std::uint32_t clause) {
  const std::uint32_t last = reading.last_word_of(clause).value_or(0);
  if (may_be_participle(reading, last)) return true;
  return last > 0 && reading.is(last, WordClass::present_state) && may_be_participle(reading, last - 1);
}

}  // namespace

bool stands_in_present(const SentenceReading& reading, std::uint32_t clause) {
  if (reading.tells_past(clause) || reading.has_mark(Mark::passive, clause)) return false;
  if (reading.has_word(WordClass::deed_auxiliary, clause)) return false;
  if (reading.has_word(WordClass::present_state, clause)) return !closes_in_perfect(reading, clause);
  return reading.has_present_form(clause);
}

bool tells_state(const SentenceReading& reading, std::uint32_t clause) {
  return reading.has_word(WordClass::past_state, clause);
}

}  // namespace zeitstrahl
