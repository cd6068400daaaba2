#include "event/noun_phrase.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_attribute = 3;  // words between a preposition and its noun

bool is_noun(const PatternMatch& trigger) { return trigger.form == VerbForm::none; }

// A capital between both belongs to another noun, "nach Angaben des Streikleiters"; "die Zahl der" only counts it.
bool stands_between(const SentenceReading& reading, std::uint32_t first, std::uint32_t last) {
  const SentenceView& sentence = reading.sentence();
  std::uint32_t words = 0;
  for (std::uint32_t at = first; at < last; ++at) {
    const bool counts = reading.is(at, WordClass::quantity);
    if (counts) words = 0;
    if (!sentence.is_word(at) || (sentence.token(at).capitalised && !counts) || ++words > longest_attribute)
      return true;
  }
  return false;
}

// "die Forderung nach einer Waffenruhe": this "nach" is none of time.
bool belongs_to_wish(const SentenceReading& reading, std::uint32_t preposition) {
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    const bool wish = found.mark == Mark::demanded || found.mark == Mark::possible;
    return wish && found.match.first < preposition && preposition <= found.match.last;
  });
}

// Whether one of the articles stands before the noun, with nothing but adjectives in between.
bool has_article(const SentenceReading& reading, std::uint32_t noun, WordClass articles) {
  const SentenceView& sentence = reading.sentence();
  for (std::uint32_t at = noun; at > 0 && noun - at < longest_attribute; --at) {
    if (reading.is(at - 1, articles)) return true;
    if (!sentence.is_word(at - 1) || sentence.token(at - 1).capitalised) return false;
  }
  return false;
}

// Whether one of the prepositions opens the noun or its phrase, and none of a wish: "Ruf nach einem Verbot".
bool follows(const SentenceReading& reading, const PatternMatch& trigger, WordClass prepositions) {
  if (!is_noun(trigger)) return false;
  const SentenceView& sentence = reading.sentence();
  if (reading.is(trigger.first, prepositions)) return true;
  const std::uint32_t noun = sentence.begin_of_compound(trigger.first);
  for (std::uint32_t at = noun; at > 0 && noun - at < longest_attribute; --at) {
    if (reading.is(at - 1, prepositions)) return !belongs_to_wish(reading, at - 1);
    if (!sentence.is_word(at - 1) || sentence.token(at - 1).capitalised) return false;
  }
  return false;
}

// "VW", "GmbH", "A7": two capitals, or a capital and a digit.
bool is_acronym(std::string_view word) {
  std::uint32_t signs = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_upper(c.value) || (at > 0 && is_digit(c.value))) ++signs;
    at += c.length;
  }
  return signs > 1;
}

bool is_capital(const SentenceReading& reading, std::uint32_t at) {
  const SentenceView& sentence = reading.sentence();
  return at < sentence.size() && sentence.is_word(at) && sentence.token(at).capitalised;
}

// "Husum - ", "Nordlicht streicht": a noun that opens the sentence without an article.
bool opens_as_name(const SentenceReading& reading, std::uint32_t at) {
  if (at != 0 || reading.sentence().size() < 2) return false;
  for (const WordClass small : {WordClass::pronoun, WordClass::article, WordClass::adverb}) {
    if (reading.is(0, small)) return false;
  }
  const bool dash = reading.sentence().folded(1) == "-" && reading.sentence().token(1).space_before;
  return dash || (reading.is_finite_verb(1) && !reading.is_finite_verb(0));
}

bool is_name(const SentenceReading& reading, std::uint32_t at) {
  if (!is_capital(reading, at)) return false;
  const SentenceView& sentence = reading.sentence();
  if (is_acronym(sentence.text().written(sentence.token(at))) || opens_as_name(reading, at)) return true;
  const bool hyphen_behind = at + 2 < sentence.size() && sentence.folded(at + 1) == "-" &&
                             !sentence.token(at + 1).space_before && sentence.token(at + 2).capitalised;
  if (hyphen_behind) return true;
  if (at == 0) return false;
  // "die Firma Töpfer": an apposition.
  return reading.is(at - 1, WordClass::name_link) || (at > 1 && is_capital(reading, at - 1));
}

// The tables know it: it is an ordinary word, unless it only says whose report this is, "Norwegen", "Verdi", or what a
// sentence is about that reports nothing, "RKI", "Netflix".
bool is_known(const SentenceReading& reading, const EventTables& tables, std::uint32_t at) {
  const auto covers = [at](const PatternMatch& match) { return match.first <= at && at < match.last; };
  bool known = false;
  for (const PatternMatch& match : reading.triggers()) {
    if (!covers(match)) continue;
    const Weight weight = tables.trigger_of(match.label).weight;
    if (weight == Weight::attribute) return false;
    if (weight == Weight::naming) continue;
    known = true;
  }
  return known || std::any_of(reading.marks().begin(), reading.marks().end(),
                              [&](const MarkMatch& found) { return covers(found.match); });
}

// "nachdem ..." says when or why the main clause's news came about.
bool is_adverbial(const SentenceReading& reading, const Clause& clause) {
  return clause.type == ClauseType::subordinate && reading.opens_with(clause, WordClass::adverbial_opener);
}

}  // namespace

bool governed_by(const SentenceReading& reading, const PatternMatch& trigger, Mark wanted) {
  if (!is_noun(trigger)) return false;
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    if (found.mark != wanted || reading.clause_of(found.match) != reading.clause_of(trigger)) return false;
    if (wanted == Mark::presupposing && belongs_to_wish(reading, found.match.first)) return false;
    if (found.match.first == trigger.first) return true;  // the pattern begins with its preposition
    const std::uint32_t noun = reading.sentence().begin_of_compound(trigger.first);
    return found.match.last <= noun && !stands_between(reading, found.match.last, noun);
  });
}

bool is_definite(const SentenceReading& reading, const PatternMatch& trigger) {
  if (!is_noun(trigger)) return false;
  if (trigger.last < reading.sentence().size() && reading.is(trigger.last, WordClass::complement)) return false;
  return has_article(reading, trigger.last - 1, WordClass::definite);
}

bool is_indefinite(const SentenceReading& reading, const PatternMatch& trigger) {
  if (!is_noun(trigger)) return false;
  if (has_article(reading, trigger.last - 1, WordClass::indefinite)) return true;
  return !reading.is_prose() && !has_article(reading, trigger.last - 1, WordClass::definite);  // headlines have none
}

bool is_retold(const SentenceReading& reading, const PatternMatch& trigger) {
  const std::uint32_t clause = reading.clause_of(trigger);
  if (reading.clauses()[clause].type == ClauseType::relative && reading.tells_past(clause)) return true;
  if (trigger.form == VerbForm::attributive) {
    // "vorrückende" goes on, "unterzeichnete" is over.
    return !is_present_participle(reading.sentence().folded(trigger.last - 1));
  }
  return governed_by(reading, trigger, Mark::framing) && reading.is_prose() && !reading.tells_past(clause);
}

bool is_presupposed(const SentenceReading& reading, const PatternMatch& trigger) {
  return governed_by(reading, trigger, Mark::presupposing) ||
         is_adverbial(reading, reading.clauses()[reading.clause_of(trigger)]);
}

bool stands_aside(const SentenceReading& reading, const PatternMatch& trigger) {
  return follows(reading, trigger, WordClass::aside);
}

bool is_bound(const SentenceReading& reading, const PatternMatch& trigger) {
  return follows(reading, trigger, WordClass::preposition);
}

bool is_attribute(const SentenceReading& reading, const PatternMatch& word) {
  constexpr std::size_t shortest = 7;  // bytes; shorter are articles and the like
  const SentenceView& sentence = reading.sentence();
  if (word.last != word.first + 1 || word.last >= sentence.size()) return false;
  if (sentence.token(word.first).capitalised || !sentence.is_word(word.last)) return false;
  if (reading.is(word.first, WordClass::modal)) return false;  // "könnte Huber singen"
  const bool verb = word.form != VerbForm::none;
  if (verb && word.form != VerbForm::participle && word.form != VerbForm::attributive) return false;
  const std::string_view text = sentence.folded(word.first);
  const bool inflected = text.ends_with("e") || text.ends_with("er") || text.ends_with("es") || text.ends_with("em") ||
                         text.ends_with(verb ? "ten" : "en");
  return inflected && text.size() >= shortest && sentence.token(word.last).capitalised;
}

bool weighs_superlative(const SentenceReading& reading, const PatternMatch& word) {
  constexpr std::size_t shortest = 5;  // bytes: "beste"
  constexpr std::array<std::string_view, 5> endings = {"ste", "sten", "ster", "stes", "stem"};
  const SentenceView& sentence = reading.sentence();
  if (word.first == 0 || word.last >= sentence.size() || sentence.token(word.last).capitalised) return false;
  const bool behind_article = reading.is(word.first - 1, WordClass::article) ||
                              (word.first >= 2 && reading.is(word.first - 2, WordClass::article) &&
                               !sentence.token(word.first - 1).capitalised);
  const std::string_view next = sentence.folded(word.last);
  return behind_article && next.size() >= shortest &&
         std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return next.ends_with(ending); });
}

bool names(const PatternMatch& trigger, std::span<const PatternMatch> others, std::uint32_t token,
           std::uint32_t reach) {
  const auto stands_there = [&](const PatternMatch& match) {
    return is_noun(match) && match.first <= token + reach && token < match.last;
  };
  return stands_there(trigger) || std::any_of(others.begin(), others.end(), stands_there);
}

bool stands_behind_before(const SentenceReading& reading, const PatternMatch& trigger) {
  if (!is_noun(trigger)) return false;
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t noun = sentence.begin_of_compound(trigger.first);
  for (std::uint32_t at = noun; at > 0 && noun - at < longest_attribute; --at) {
    if (sentence.folded(at - 1) == "vor") return true;
    if (!sentence.is_word(at - 1) || sentence.token(at - 1).capitalised) return false;
  }
  return false;
}

bool names_something(const SentenceReading& reading, const EventTables& tables) {
  for (std::uint32_t at = 0; at < reading.sentence().size(); ++at) {
    if (is_name(reading, at) && !is_known(reading, tables, at)) return true;
  }
  return false;
}

}  // namespace zeitstrahl
