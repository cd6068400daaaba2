#include "event/opening.h"

#include <algorithm>

#include "event/verb_bracket.h"
#include "language/quotation_mark.h"

namespace zeitstrahl {

namespace {

// "Warum ...", "So ...", "Außerdem ...", "Das steckt ...": speaks about the news, or goes on from something.
bool opens_as_comment(const SentenceReading& reading) {
  if (is_quotation_mark(reading.sentence().folded(0))) return true;
  if (reading.is(0, WordClass::question_word) || reading.is(0, WordClass::remark)) return true;
  if (reading.is(0, WordClass::adverb)) return true;
  if (!reading.is(0, WordClass::pronoun)) return false;
  return !reading.is(0, WordClass::article) || reading.may_be_finite(1);
}

// "Lasst die Boote an Land", "Schluss mit dem Lärm!"
bool calls_out(const SentenceReading& reading) {
  const SentenceView& sentence = reading.sentence();
  if (sentence.folded(sentence.size() - 1) == "!") return true;
  return reading.begins_with_verb() && !sentence.token(1).capitalised && !reading.is_finite_verb(1);
}

// "Der Wirt hat das geändert": what, the sentence before says.
bool leans_on_object(const SentenceReading& reading) {
  const SentenceView& sentence = reading.sentence();
  for (std::uint32_t at = 1; at + 2 < sentence.size(); ++at) {
    if (reading.is(at, WordClass::said) && reading.is(at - 1, WordClass::auxiliary) && closes_clause(reading, at + 1))
      return true;
  }
  return false;
}

bool is_plain(const SentenceReading& reading) {
  constexpr std::uint32_t fewest = 3;  // tokens
  if (reading.sentence().size() < fewest || reading.is_question() || calls_out(reading)) return false;
  if (leans_on_object(reading)) return false;
  return !reading.has_mark(Mark::first_person) && !opens_as_comment(reading);
}

// "sagt ... ab", but neither "ist" nor "könnte", nor an infinitive at the end.
bool is_telling_verb(const SentenceReading& reading, std::uint32_t at) {
  if (!reading.is_finite_verb(at) || reading.sentence().token(at).capitalised) return false;
  if (reading.is(at, WordClass::auxiliary) || reading.is(at, WordClass::copula)) return false;
  return !reading.is(at, WordClass::modal) && !(reading.is_infinitive(at) && closes_clause(reading, at));
}

// "Werft tauft Fähre", "Länder lockern Regeln": behind a noun that a headline begins with stands its verb, also one
// that no table knows.
bool stands_as_verb(const SentenceReading& reading, std::uint32_t at) {
  constexpr std::size_t shortest = 5;  // bytes
  const SentenceView& sentence = reading.sentence();
  if (!sentence.token(at - 1).capitalised || reading.is_small(at - 1)) return false;
  if (sentence.token(at).capitalised || !sentence.is_word(at)) return false;
  const std::string_view word = sentence.folded(at);
  const bool plural = word.ends_with("en") || word.ends_with("rn") || word.ends_with("ln");
  if (word.size() < shortest || !(word.ends_with('t') || (plural && at + 1 < sentence.size()))) return false;
  return !reading.is_small(at);
}

// "braucht", "steht", but not "steht ... auf"
bool is_stative(const SentenceReading& reading, std::uint32_t at) {
  const std::uint32_t last = reading.last_word_of(reading.clauses().of(at)).value_or(at);
  return reading.is(at, WordClass::stative) && (last == at || !reading.is(last, WordClass::particle));
}

bool has_telling_verb(const SentenceReading& reading) {
  for (std::uint32_t at = 1; at < reading.sentence().size(); ++at) {
    const Clause& clause = reading.clauses()[reading.clauses().of(at)];
    if (clause.type != ClauseType::main || is_stative(reading, at)) continue;
    if (is_telling_verb(reading, at) || stands_as_verb(reading, at)) return true;
  }
  return false;
}

}  // namespace

bool is_news_headline(const SentenceReading& reading) {
  return is_plain(reading) &&
         (has_telling_verb(reading) || tells_what_was_done(reading, 0) || ends_in_participle_alone(reading));
}

bool is_news_lead(const SentenceReading& reading) {
  return is_plain(reading) && reading.is_prose() && tells_what_was_done(reading, 0);
}

bool only_asks(const SentenceReading& reading) {
  const SentenceView& sentence = reading.sentence();
  if (!reading.is_prose() || !reading.is(0, WordClass::question_word) || reading.is_question()) return false;
  if (reading.clauses().size() > 1) return false;
  std::uint32_t verb = 1;
  for (; verb < sentence.size() && !reading.may_be_finite(verb); ++verb) {
    if (sentence.folded(verb) == "," || sentence.folded(verb) == ":") return false;  // "Was er verschweigt, ..."
  }
  while (verb + 1 < sentence.size() && reading.may_be_finite(verb + 1)) ++verb;
  if (verb + 1 >= sentence.size()) return false;
  const std::string_view next = sentence.folded(verb + 1);
  return next == "." || next == "und" || next == "-" || next == "–";
}

bool heads_letters(const SentenceReading& reading) {
  const SentenceView& sentence = reading.sentence();
  if (sentence.size() < 2 || sentence.folded(0) != "zu" || !opens_quotation(sentence.folded(1))) return false;
  bool quoted = false;
  for (std::uint32_t at = 1; at < sentence.size(); ++at) {
    if (is_quotation_mark(sentence.folded(at))) quoted = !quoted;
    if (!quoted && reading.may_be_finite(at)) return false;
  }
  return true;
}

}  // namespace zeitstrahl
