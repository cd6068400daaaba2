#include "event/date_phrase.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "event/verb_forms.h"
#include "language/quotation_mark.h"

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

// The participle and all up to the end of its noun: "vorgestellte neue Verordnung".
TokenSpan with_noun(const SentenceView& sentence, std::uint32_t participle) {
  constexpr std::uint32_t most_adjectives = 2;
  std::uint32_t noun = participle + 1;
  while (noun < participle + 1 + most_adjectives && noun < sentence.size() && !is_capital(sentence, noun)) ++noun;
  std::uint32_t last = noun;
  while (last < sentence.size() && (is_capital(sentence, last) || sentence.is_hyphen(last))) ++last;
  return {participle, std::max(last, participle + 1)};
}

// "am", "im", "vor" in front of the date.
std::uint32_t with_preposition(const SentenceReading& reading, std::uint32_t first) {
  const bool preposition =
      first > 0 && (reading.is(first - 1, WordClass::not_subject) || reading.sentence().folded(first - 1) == "vom");
  return preposition ? first - 1 : first;
}

// "nach Angaben der Stadt am Montag"
bool says_who(const SentenceReading& reading, std::uint32_t preposition) {
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    return found.mark == Mark::according_before && found.match.first == preposition;
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
  const std::uint32_t first = with_preposition(reading, date.first);
  if (first == 0 || !reading.is(first - 1, WordClass::article)) return std::nullopt;
  const auto opens = [&](std::uint32_t at) {
    return at + 1 < sentence.size() && sentence.is_word(at) && !sentence.token(at).capitalised &&
           looks_attributive(sentence.folded(at));
  };
  if (opens(date.last) && is_capital(sentence, date.last + 1)) return with_noun(sentence, date.last);
  // Behind a comma the article is a pronoun: "die Briefe, die am Dienstag ...".
  if (first == date.first || (first >= 2 && sentence.folded(first - 2) == ",")) return std::nullopt;
  for (std::uint32_t at = date.last; at < std::min(sentence.size(), date.last + longest_frame); ++at) {
    if (opens(at) && is_capital(sentence, at + 1)) return with_noun(sentence, at);
    if (sentence.folded(at) == "," || is_verb(reading, at)) return std::nullopt;
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
