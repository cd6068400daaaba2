#include "event/negation.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "event/quotation.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_reach = 3;  // words from "kein" to the noun it denies

class NegationReader {
 public:
  NegationReader(const SentenceReading& reading, const PatternMatch& trigger)
      : reading_(reading), trigger_(trigger), clause_(reading.clause_of(trigger)) {}

  bool is_negated() const {
    return reading_.has_mark(Mark::negation, clause_, [&](const PatternMatch& found) { return denies(found); });
  }

 private:
  bool denies(const PatternMatch& negation) const {
    return in_scope(negation) && !is_no_negation(negation) && !is_in_attribute(negation) && !is_contrast(negation) &&
           !is_of_other_speech(negation);
  }

  // A verb is denied by any negation of its clause; a noun by one before it, or where its being is denied:
  // "die Einigung kam nicht zustande", but not "die Einigung reicht nicht".
  bool in_scope(const PatternMatch& negation) const {
    const std::string_view word = reading_.sentence().folded(negation.first);
    const bool before = negation.last <= trigger_.first && trigger_.first - negation.last <= longest_reach;
    if (!trigger_.split && trigger_.first <= negation.first && negation.last <= trigger_.last)
      return true;  // "ohne Einigung"
    if (word == "ohne") return before && trigger_.form == VerbForm::none;
    if (trigger_.form == VerbForm::attributive) return before;
    if (trigger_.form != VerbForm::none) return true;
    return before || reading_.has_mark(Mark::existence, clause_);
  }

  // "eine noch nicht geprüfte Studie": the negation belongs to the attribute.
  bool is_in_attribute(const PatternMatch& negation) const {
    const SentenceView& sentence = reading_.sentence();
    std::uint32_t at = negation.first;
    if (at > 0 && sentence.folded(at - 1) == "noch") --at;
    if (at == 0 || at - 1 == reading_.clauses()[clause_].first || reading_.clauses().of(at - 1) != clause_)
      return false;
    return reading_.is(at - 1, WordClass::article) && (at < 2 || sentence.folded(at - 2) != ",");
  }

  // "nicht in Genf, sondern in Wien" denies the place.
  bool is_contrast(const PatternMatch& negation) const {
    const SentenceView& sentence = reading_.sentence();
    if (negation.last >= sentence.size() || sentence.folded(negation.first) != "nicht") return false;
    if (!reading_.is(negation.last, WordClass::contrast)) return false;
    for (std::uint32_t at = negation.last; at < sentence.size(); ++at) {
      if (sentence.folded(at) == "sondern") return true;
    }
    return false;
  }

  // "„Kein Hexenwerk“ – Rat verbietet Feuerwerk": who is quoted denies nothing outside of the marks.
  bool is_of_other_speech(const PatternMatch& negation) const {
    const SentenceView& sentence = reading_.sentence();
    return Quotation().covers(sentence, negation.first) != Quotation().covers(sentence, trigger_.first);
  }

  // "nicht nur" and "nicht bestätigt" deny nothing.
  bool is_no_negation(const PatternMatch& negation) const {
    constexpr std::array harmless{Mark::no_negation, Mark::unconfirmed_back, Mark::unverifiable_back,
                                  Mark::unconfirmed};
    return std::any_of(harmless.begin(), harmless.end(), [&](Mark mark) { return reading_.lies_in(mark, negation); });
  }

  const SentenceReading& reading_;
  const PatternMatch& trigger_;
  std::uint32_t clause_;
};

}  // namespace

bool is_negated(const SentenceReading& reading, const PatternMatch& trigger) {
  return NegationReader(reading, trigger).is_negated();
}

}  // namespace zeitstrahl
