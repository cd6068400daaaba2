#include "event/noun_phrase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zeitstrahl {

namespace {

// Clauses that say when or why the main clause's news came about.
constexpr std::array<std::string_view, 8> adverbial = {"als",  "nachdem", "seit",   "seitdem",
                                                       "weil", "da",      "obwohl", "obgleich"};

constexpr std::array<std::string_view, 13> definite_articles = {
    "der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses", "diesem", "diesen", "beim", "zum"};

constexpr std::array<std::string_view, 5> indefinite_articles = {"ein", "eine", "einem", "einer", "eines"};

// What makes a noun after an article one that is named here.
constexpr std::array<std::string_view, 9> complements = {"der", "des", "bei", "beim",    "von",
                                                         "vom", "im",  "in",  "zwischen"};

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

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether one of the articles stands before the noun, with nothing but adjectives in between.
template <std::size_t size>
bool has_article(const SentenceView& sentence, std::uint32_t noun, const std::array<std::string_view, size>& articles) {
  for (std::uint32_t at = noun; at > 0 && noun - at < longest_attribute; --at) {
    if (is_one_of(articles, sentence.folded(at - 1))) return true;
    if (!sentence.is_word(at - 1) || sentence.token(at - 1).capitalised) return false;
  }
  return false;
}

bool is_adverbial(const SentenceReading& reading, const Clause& clause) {
  if (clause.type != ClauseType::subordinate) return false;
  const std::uint32_t end = std::min(reading.sentence().size(), clause.first + 2);
  for (std::uint32_t at = clause.first; at < end; ++at) {
    if (is_one_of(adverbial, reading.sentence().folded(at))) return true;
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

bool is_definite(const SentenceReading& reading, const PatternMatch& trigger) {
  if (!is_noun(trigger)) return false;
  const SentenceView& sentence = reading.sentence();
  if (trigger.last < sentence.size() && is_one_of(complements, sentence.folded(trigger.last))) return false;
  return has_article(sentence, trigger.last - 1, definite_articles);
}

bool is_indefinite(const SentenceReading& reading, const PatternMatch& trigger) {
  return is_noun(trigger) && has_article(reading.sentence(), trigger.last - 1, indefinite_articles);
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
