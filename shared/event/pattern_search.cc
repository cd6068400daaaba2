#include "event/pattern_search.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_gap = 3;         // tokens that "_" may stand for
constexpr std::uint32_t farthest_particle = 25;  // tokens between a verb and its particle

}  // namespace

PatternSearch::PatternSearch(const FunctionWords& words, const SentenceView& sentence,
                             const std::vector<Occurrence>& occurrences, const Clauses& clauses)
    : words_(words),
      sentence_(sentence),
      occurrences_(occurrences),
      clauses_(clauses),
      first_of_(sentence.size() + 1, 0) {
  for (const Occurrence& occurrence : occurrences) ++first_of_[occurrence.token + 1];
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    first_of_[at + 1] += first_of_[at];
    if (!sentence.token(at).capitalised && closes(at)) closers_.push_back(at);
  }
}

const Occurrence* PatternSearch::word_at(std::uint32_t at, std::uint32_t lexeme) const {
  for (std::uint32_t i = first_of_[at]; i < first_of_[at + 1]; ++i) {
    if (occurrences_[i].lexeme == lexeme) return &occurrences_[i];
  }
  return nullptr;
}

void PatternSearch::take(const Occurrence& occurrence, PatternMatch& match) const {
  if (occurrence.form == VerbForm::none) return;
  const bool attribute = occurrence.form == VerbForm::past && is_attribute(occurrence.token);
  match.form = attribute ? VerbForm::attributive : occurrence.form;
  match.split = occurrence.split;
}

bool PatternSearch::finish(std::string_view particle, PatternMatch& match) const {
  if (match.split) {
    const std::uint32_t at = closer_behind(match, [&](std::string_view word) { return word == particle; });
    if (at != 0) match.last = at + 1;
    return at != 0;
  }
  if (!is_finite(match.form)) return true;
  return closer_behind(match, [&](std::string_view word) { return words_.is(word, WordClass::particle); }) == 0;
}

bool PatternSearch::complete(const Pattern& pattern, std::size_t element, PatternMatch& match) const {
  for (; element < pattern.elements.size(); ++element) {
    const PatternElement::Kind kind = pattern.elements[element].kind;
    if (kind == PatternElement::Kind::bracket) return complete_bracket(pattern, element + 1, match);
    const bool gap = kind == PatternElement::Kind::gap;
    if (gap && ++element == pattern.elements.size()) return false;
    const std::uint32_t farthest = std::min(match.last + (gap ? longest_gap : 0) + 1, sentence_.size());
    const Occurrence* found = nullptr;
    while (match.last < farthest && found == nullptr) found = word_at(match.last++, pattern.elements[element].lexeme);
    if (found == nullptr) return false;
    take(*found, match);
  }
  return finish(pattern.particle, match);
}

// The element stands farther off in the clause.
bool PatternSearch::complete_bracket(const Pattern& pattern, std::size_t element, PatternMatch& match) const {
  if (element == pattern.elements.size()) return false;
  const std::uint32_t farthest = std::min(match.last + farthest_particle, sentence_.size());
  for (std::uint32_t at = match.last; at < farthest; ++at) {
    const Occurrence* found = word_at(at, pattern.elements[element].lexeme);
    if (found == nullptr || clauses_.of(match.first) != clauses_.of(at)) continue;
    PatternMatch longer = match;
    longer.last = at + 1;
    take(*found, longer);
    if (!complete(pattern, element + 1, longer)) continue;
    match = longer;
    match.split = true;  // what stands in between is no part of it
    return true;
  }
  return false;
}

// "das unterzeichnete Abkommen": between an article and a noun a past is a participle.
bool PatternSearch::is_attribute(std::uint32_t at) const {
  if (at == 0 || at + 1 >= sentence_.size()) return false;
  std::uint32_t back = at;
  while (back > 0 && at - back < longest_gap && sentence_.is_word(back - 1) && !sentence_.token(back - 1).capitalised &&
         !words_.is(sentence_.folded(back - 1), WordClass::article)) {
    --back;
  }
  if (back == 0 || !words_.is(sentence_.folded(back - 1), WordClass::article)) return false;
  return sentence_.is_word(at + 1) && sentence_.token(at + 1).capitalised;
}

// Whether a particle there would close its clause, or stands before what is added behind it; "ein 43-jähriger",
// "auf „Zuruf“" and "vor und in zwei Bars" go on.
bool PatternSearch::closes(std::uint32_t at) const {
  if (at + 1 == sentence_.size() || clauses_.of(at + 1) != clauses_.of(at)) return true;
  if (sentence_.is_word(at + 1))
    return words_.is(sentence_.folded(at + 1), WordClass::behind_particle) && !joins_prepositions(at + 1);
  return sentence_.token(at + 1).kind == TokenKind::punctuation && !opens_quotation(at + 1);
}

bool PatternSearch::joins_prepositions(std::uint32_t at) const {
  const std::string_view word = sentence_.folded(at);
  return (word == "und" || word == "oder") && at + 1 < sentence_.size() &&
         words_.is(sentence_.folded(at - 1), WordClass::preposition) &&
         words_.is(sentence_.folded(at + 1), WordClass::preposition);
}

bool PatternSearch::opens_quotation(std::uint32_t at) const {
  const bool bracket = sentence_.folded(at) == "(";
  return !bracket && at + 1 < sentence_.size() && sentence_.token(at).space_before &&
         !sentence_.token(at + 1).space_before;
}

// The first such word of the verb's clause behind it; 0 where there is none.
template <typename Wanted>
std::uint32_t PatternSearch::closer_behind(const PatternMatch& match, const Wanted& wanted) const {
  const std::uint32_t clause = clauses_.of(match.last - 1);
  for (auto at = std::lower_bound(closers_.begin(), closers_.end(), match.last); at != closers_.end(); ++at) {
    if (*at >= match.last + farthest_particle) return 0;
    if (clauses_.of(*at) == clause && wanted(sentence_.folded(*at))) return *at;
  }
  return 0;
}

}  // namespace zeitstrahl
