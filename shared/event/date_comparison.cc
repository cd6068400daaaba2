// Whether a date belongs to what the sentence compares with: "mehr als im Mai", "wie bei der Wahl im Mai".
#include <algorithm>
#include <array>
#include <string_view>

#include "event/date_use.h"
#include "temporal/verb_forms.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_measure = 4;  // tokens: "analog zur Sperre im Mai"
constexpr std::uint32_t longest_phrase = 12;  // tokens: "bei der ersten Wahl nach der langen Krise im"

// One noun, with what stands before it and the preposition of the date.
bool is_one_phrase(const SentenceReading& reading, TokenSpan phrase) {
  std::uint32_t nouns = 0;
  for (std::uint32_t at = phrase.first; at < phrase.last; ++at) {
    if (!reading.sentence().is_word(at) || reading.is_finite_verb(at)) return false;
    if (reading.is(at, WordClass::period_before)) return false;
    nouns += reading.sentence().token(at).capitalised ? 1 : 0;
  }
  return nouns == 1 && reading.is(phrase.last - 1, WordClass::not_subject);
}

// "schon", "zuletzt": may stand before what is compared with.
std::uint32_t behind_already(const SentenceReading& reading, std::uint32_t at) {
  return reading.is(at, WordClass::already) ? at + 1 : at;
}

bool opens_with_preposition(const SentenceReading& reading, std::uint32_t at) {
  return reading.is(at, WordClass::preposition) || reading.is(at, WordClass::not_subject);
}

// "höher", "weniger betroffen", "die größere", but neither "der" nor "mehr als die Hälfte".
bool has_comparative_before(const SentenceReading& reading, std::uint32_t als) {
  constexpr std::uint32_t farthest = 8;  // tokens: "eine höhere Beteiligung an der Wahl in Ulm als"
  constexpr std::array<std::string_view, 6> endings = {"er", "ere", "eren", "erer", "eres", "erem"};
  const SentenceView& sentence = reading.sentence();
  for (std::uint32_t back = 1; back <= std::min(als, farthest); ++back) {
    const std::uint32_t at = als - back;
    const std::string_view word = sentence.folded(at);
    if (!sentence.is_word(at)) return false;
    if (reading.is(at, WordClass::amount)) return back > 1;
    if (sentence.token(at).capitalised || reading.is_small(at)) continue;
    if (std::any_of(endings.begin(), endings.end(), [&](std::string_view end) { return word.ends_with(end); }))
      return true;
  }
  return false;
}

}  // namespace

bool DateUse::is_compared() const {
  return is_measure() || is_likened() || is_excelled() || is_figure_beside() || is_in_compared_phrase();
}

// "im Vergleich zu 2023" dates what is compared with, "analog zum Fest im Mai", too; but not "sagte gegenüber 3sat am
// Montag".
bool DateUse::is_measure() const {
  return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
    if (found.mark != Mark::comparison || first_ > found.match.last + longest_measure) return false;
    if (is_hearer(found.match)) return false;
    if (found.match.last <= first_ + 1 && first_ <= found.match.last + 1) return true;
    return found.match.last < first_ && is_one_phrase(reading_, {found.match.last, first_});
  });
}

bool DateUse::is_hearer(const PatternMatch& comparison) const {
  return sentence_.folded(comparison.first) == "gegenüber" && reading_.has_mark(Mark::speech, clause_);
}

// "mehr Fälle als am Vortag", but not "als am Montag Schnee fiel".
bool DateUse::is_excelled() const {
  if (reading_.opens_with(reading_.clauses()[clause_], WordClass::simultaneous_opener)) return false;
  return follows("als", 1) || (first_ > 1 && follows("als", 2) && reading_.is(first_ - 1, WordClass::not_subject));
}

// "lag bei 9 (Vortag: 8)", "bei 9 (Montag: 8)"
bool DateUse::is_figure_beside() const {
  return follows("(", 1) && (stands_before(":") || sentence_.folded(first_) == "vortag");
}

// "Regeln wie im Frühjahr" liken; "Wie am Freitag durchsickerte" has its verb at the end and likens nothing.
bool DateUse::is_likened() const {
  constexpr std::uint32_t farthest = 3;  // "wie schon im"
  for (std::uint32_t back = 1; back <= std::min(first_, farthest); ++back) {
    if (sentence_.folded(first_ - back) != "wie") continue;
    // "wie geplant am Montag", but not "statt wie geplant am Montag"
    const bool instead = first_ > back && reading_.is(first_ - back - 1, WordClass::denying_opener);
    if (back > 1 && !instead && is_participle(sentence_.folded(first_ - back + 1))) return false;
    return likens(first_ - back);
  }
  return false;
}

bool DateUse::likens(std::uint32_t wie) const {
  if (wie > 0 && sentence_.is_word(wie - 1)) return true;
  if (reading_.has_mark(Mark::speech, clause_)) return false;  // "wie sie am Montag sagte"
  return behind_ < sentence_.size() && is_verb(behind_);
}

// "höher als bei der Wahl im Mai", "wie schon beim Fest in Ulm im Mai", "im Gegensatz zur ersten Wahl im Mai": what
// is compared with is one phrase, which the date ends.
bool DateUse::is_in_compared_phrase() const {
  for (std::uint32_t back = 1; back <= std::min(first_, longest_phrase); ++back) {
    const std::uint32_t at = first_ - back;
    if (reading_.clauses().of(at) != clause_) return false;
    if (sentence_.folded(at) == "als") return excels(at);
    if (sentence_.folded(at) == "wie") return is_like(at);
    if (!is_inside_phrase(at)) return false;
    if (ends_comparison(at)) return true;
  }
  return false;
}

// "gegenüber dem Vorjahr im Mai", "anders als in Ulm [die Fähre im Mai]": there the phrase has ended before.
bool DateUse::is_inside_phrase(std::uint32_t at) const {
  if (!sentence_.is_word(at) && sentence_.token(at).kind != TokenKind::number && !sentence_.is_hyphen(at)) return false;
  if (is_verb(at) || reading_.is(at, WordClass::concessive) || reading_.is(at, WordClass::period_before)) return false;
  const bool opens_phrase = reading_.is(at, WordClass::article) && !reading_.is(at, WordClass::complement);
  if (!opens_phrase || at == 0) return true;
  return opens_with_preposition(reading_, at - 1) || reading_.is(at - 1, WordClass::comparing) ||
         ends_comparison(at - 1);
}

// "mehr als in Ulm", "höher als die Flut", but neither "sowohl als auch in Ulm" nor "mehr als die Hälfte".
bool DateUse::excels(std::uint32_t als) const {
  const bool marked = ends_comparison(als);                                   // "anders als"
  if (!marked && als <= reading_.clauses()[clause_].first + 1) return false;  // "als bei der Wahl im Mai ..."
  const std::uint32_t next = behind_already(reading_, als + 1);
  if (opens_with_preposition(reading_, next)) return true;
  if (!reading_.is(next, WordClass::definite)) return false;
  return has_comparative_before(reading_, als) || (marked && !reading_.is(als - 1, WordClass::amount));
}

// "Wie bei der Wahl im Mai ruft sie", but neither "Wie bei der Wahl im Mai geschah, ..." nor "nach wie vor im Mai".
bool DateUse::is_like(std::uint32_t wie) const {
  if (!opens_with_preposition(reading_, behind_already(reading_, wie + 1)) || attribute_) return false;
  const bool goes_on = behind_ + 1 < sentence_.size() && sentence_.is_word(behind_ + 1);
  if (wie == 0 || !sentence_.is_word(wie - 1)) return goes_on && likens(wie);
  return sentence_.folded(wie - 1) != "nach";
}

bool DateUse::ends_comparison(std::uint32_t token) const {
  return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
    return found.mark == Mark::comparison && found.match.last == token + 1 && !is_hearer(found.match);
  });
}

}  // namespace zeitstrahl
