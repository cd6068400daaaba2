#include "event/date_phrase.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "event/verb_forms.h"
#include "language/quotation_mark.h"
#include "temporal/verb_forms.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_frame = 12;   // tokens between date and participle
constexpr std::uint32_t longest_phrase = 9;   // tokens between preposition and date
constexpr std::uint32_t longest_source = 14;  // tokens of the names before a year

bool is_capital(const SentenceView& sentence, std::uint32_t at) {
  return at < sentence.size() && sentence.is_word(at) && sentence.token(at).capitalised;
}

bool is_verb(const SentenceReading& reading, std::uint32_t at) {
  return reading.is_finite_verb(at) || reading.is(at, WordClass::auxiliary) ||
         reading.is(at, WordClass::auxiliary_behind);
}

// "veröffentlichten", "beschlossene", "laufende": as an attribute is declined.
bool looks_attributive(std::string_view word) {
  constexpr std::array<std::string_view, 10> endings = {"te",  "ten",  "ter",  "tes",  "tem",
                                                        "ene", "enen", "ener", "enes", "enem"};
  constexpr std::size_t shortest = 6;  // bytes: "erste", "guten" are none
  if (word.size() < shortest) return false;
  return is_present_participle(word) ||
         std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

// "ausgehandelte", "beginnende", where other adjectives end alike: "letzten".
bool looks_perfect_or_present(std::string_view word) { return is_present_participle(word) || is_attribute(word); }

// "neue", "jungen": an adjective before its noun.
bool looks_declined(const SentenceReading& reading, std::uint32_t at) {
  constexpr std::array<std::string_view, 5> endings = {"e", "en", "er", "es", "em"};
  const SentenceView& sentence = reading.sentence();
  if (!sentence.is_word(at) || sentence.token(at).capitalised || reading.is_small(at)) return false;
  const std::string_view word = sentence.folded(at);
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

// The participle and all up to the end of its noun: "vorgestellte neue Verordnung"; none where no noun follows.
std::optional<TokenSpan> with_noun(const SentenceReading& reading, std::uint32_t participle) {
  constexpr std::uint32_t most_adjectives = 2;
  const SentenceView& sentence = reading.sentence();
  std::uint32_t noun = participle + 1;
  if (looks_perfect_or_present(sentence.folded(participle))) {
    while (noun < std::min(sentence.size(), participle + 1 + most_adjectives) && looks_declined(reading, noun)) ++noun;
  }
  if (!is_capital(sentence, noun)) return std::nullopt;
  std::uint32_t last = noun;
  while (last < sentence.size() && (is_capital(sentence, last) || sentence.is_hyphen(last))) ++last;
  return TokenSpan{participle, last};
}

// "am", "im", "vor" in front of the date.
std::uint32_t with_preposition(const SentenceReading& reading, std::uint32_t first) {
  const bool preposition =
      first > 0 && (reading.is(first - 1, WordClass::not_subject) || reading.sentence().folded(first - 1) == "vom");
  return preposition ? first - 1 : first;
}

bool is_bound_by(const SentenceReading& reading, std::uint32_t preposition) {
  const std::string_view word = reading.sentence().folded(preposition);
  return reading.is(preposition, WordClass::not_subject) || word == "vom" || word == "ab";
}

// "am", "auf den", "erst am" in front of the date; "für" is none of them: what is told of "das für Montag geplante
// Fest" is mostly that it is held then or not.
std::uint32_t begin_of_frame(const SentenceReading& reading, std::uint32_t date) {
  const SentenceView& sentence = reading.sentence();
  const bool ordinal =
      date + 1 < sentence.size() && sentence.token(date).kind == TokenKind::number && sentence.folded(date + 1) == ".";
  std::uint32_t first = date;
  // "auf den 3. Mai", but "in der 2016 begonnenen Reihe"
  if (ordinal && first >= 2 && reading.is(first - 1, WordClass::article) && is_bound_by(reading, first - 2)) --first;
  if (first > 0 && is_bound_by(reading, first - 1)) --first;
  const bool adverb = first >= 2 && reading.is(first - 1, WordClass::adverb);
  return adverb ? first - 1 : first;
}

// Whether another noun begins: "das Haus", but neither "von der Stadt" nor "Rat der Stadt".
bool begins_phrase(const SentenceReading& reading, std::uint32_t at) {
  if (!reading.is(at, WordClass::determiner) || reading.is(at, WordClass::preposition)) return false;
  if (at == 0 || reading.is(at - 1, WordClass::preposition)) return false;
  const std::string_view word = reading.sentence().folded(at);
  return !((word == "der" || word == "des") && is_capital(reading.sentence(), at - 1));
}

// "die" of "die am Montag", "die von der Stadt am Montag", "ihre am Montag ..."
std::optional<std::uint32_t> article_of_frame(const SentenceReading& reading, std::uint32_t first) {
  constexpr std::uint32_t farthest = 8;  // tokens between article and date
  if (first == 0) return std::nullopt;
  if (reading.is(first - 1, WordClass::determiner)) return first - 1;
  const std::string_view before = reading.sentence().folded(first - 1);
  if (before == "für" || before == "von") return std::nullopt;
  for (std::uint32_t back = 2; back <= std::min(first, farthest); ++back) {
    const std::uint32_t at = first - back;
    if (reading.sentence().token(at).kind == TokenKind::punctuation && !reading.sentence().is_hyphen(at)) break;
    if (is_verb(reading, at) || reading.sentence().folded(at) == "für") break;
    if (reading.is(at, WordClass::determiner) && reading.is(at + 1, WordClass::preposition)) return at;
    if (begins_phrase(reading, at)) break;
  }
  return std::nullopt;
}

// "die 2016", "die Mitte Mai"
bool stands_without_preposition(const SentenceView& sentence, std::uint32_t date) {
  const std::string_view word = sentence.folded(date);
  const bool year = sentence.token(date).kind == TokenKind::number && word.size() == 4;
  return year || word == "anfang" || word == "mitte" || word == "ende";
}

// "nach Angaben der Stadt am Montag", "nach eigenen Angaben am 9. Mai"
bool says_who(const SentenceReading& reading, std::uint32_t preposition) {
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    const bool source = found.mark == Mark::according_before || found.mark == Mark::according_after;
    return source && found.match.first == preposition;
  });
}

// "„Nordwind 2020“": the year closes a title.
bool closes_title(const SentenceView& sentence, TokenSpan year) {
  constexpr std::uint32_t longest_title = 6;
  if (year.last >= sentence.size() || sentence.is_word(year.last)) return false;
  if (!closes_quotation(sentence.folded(year.last))) return false;
  for (std::uint32_t back = 1; back <= std::min(longest_title, year.first); ++back) {
    if (opens_quotation(sentence.folded(year.first - back))) return back > 1;
  }
  return false;
}

}  // namespace

std::optional<TokenSpan> dated_attribute(const SentenceReading& reading, TokenSpan date) {
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t first = begin_of_frame(reading, date.first);
  const std::optional<std::uint32_t> article = article_of_frame(reading, first);
  if (!article) return std::nullopt;
  const auto attribute = [&](std::uint32_t at) {
    const bool small = at < sentence.size() && sentence.is_word(at) && !sentence.token(at).capitalised;
    return small && looks_attributive(sentence.folded(at)) ? with_noun(reading, at) : std::nullopt;
  };
  if (const auto found = attribute(date.last)) return found;
  // "Der Montag endete mit ...": a subject.
  const bool subject = first == date.first && *article + 1 == first && !stands_without_preposition(sentence, first);
  if (subject) return std::nullopt;
  // Behind a comma the article is a pronoun: "die Briefe, die am Dienstag ...".
  if (*article > 0 && sentence.folded(*article - 1) == ",") return std::nullopt;
  for (std::uint32_t at = date.last; at < std::min(sentence.size(), date.last + longest_frame); ++at) {
    const auto found = attribute(at);
    if (found && looks_perfect_or_present(sentence.folded(at))) return found;
    if (sentence.folded(at) == "," || is_verb(reading, at) || begins_phrase(reading, at)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<TokenSpan> dated_occasion(const SentenceReading& reading, TokenSpan date) {
  const SentenceView& sentence = reading.sentence();
  const std::uint32_t first = with_preposition(reading, date.first);
  if (first == 0 || first == date.first || !is_capital(sentence, first - 1)) return std::nullopt;
  for (std::uint32_t back = 1; back <= std::min(longest_phrase, first); ++back) {
    const std::uint32_t at = first - back;
    if (!sentence.is_word(at) && !sentence.is_hyphen(at)) return std::nullopt;
    if (is_verb(reading, at)) return std::nullopt;
    if (says_who(reading, at)) return std::nullopt;
    if (reading.is(at, WordClass::aside) || sentence.folded(at) == "vor") return TokenSpan{at, date.last};
  }
  return std::nullopt;
}

bool is_citation(const SentenceReading& reading, TokenSpan year) {
  const SentenceView& sentence = reading.sentence();
  if (year.last >= sentence.size()) return false;
  const std::string_view behind = sentence.folded(year.last);
  if (behind != ")" && behind != ";") return false;
  for (std::uint32_t back = 1; back <= std::min(longest_source, year.first); ++back) {
    const std::uint32_t at = year.first - back;
    const std::string_view word = sentence.folded(at);
    if (word == "(" || (word == "al" && at > 0 && sentence.folded(at - 1) == "et")) return true;
    const bool name = !sentence.is_word(at) || sentence.token(at).capitalised;
    if (!name) return false;
  }
  return false;
}

bool numbers_thing(const SentenceReading& reading, TokenSpan year) {
  const SentenceView& sentence = reading.sentence();
  if (year.first == 0) return false;
  if (reading.is(year.first - 1, WordClass::dated_thing) || closes_title(sentence, year)) return true;
  const std::string_view before = sentence.folded(year.first - 1);
  if (before == "für") return true;
  const bool of_noun = (before == "von" || before == "aus") && year.first >= 2 && is_capital(sentence, year.first - 2);
  const bool range =
      year.last < sentence.size() && (sentence.folded(year.last) == "bis" || sentence.folded(year.last) == "an");
  return of_noun && !range;
}

}  // namespace zeitstrahl
