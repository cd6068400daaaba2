#include "event/attribution.h"

#include <algorithm>
#include <array>

#include "event/noun_phrase.h"
#include "event/status.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_name =
    8;  // tokens of a claimant: "die norwegische Ministerpräsidentin Kari Solberg Hansen"

class AttributionReader {
 public:
  AttributionReader(const SentenceReading& reading, const PatternMatch& trigger, std::span<const PatternMatch> others)
      : reading_(reading), trigger_(trigger), others_(others), clause_(reading.clause_of(trigger)) {}

  TextRange speaker() const { return claimant(); }

  Attribution attribution() const { return with_claimant(evidence()); }

  Attribution attribution_of_sentence() const {
    const Evidence found = evidence();
    const bool reports_speech =
        reading_.has_mark(Mark::speech) && (reading_.has_mark(Mark::reported) || reading_.has_mark(Mark::conditional));
    return with_claimant(found == Evidence::stated && reports_speech ? Evidence::attributed : found);
  }

 private:
  Attribution with_claimant(Evidence evidence) const {
    return {evidence, evidence == Evidence::stated ? TextRange{} : claimant()};
  }

  Evidence evidence() const {
    if (is_hearsay(reading_, trigger_) || is_alleged()) return Evidence::alleged;
    if (reading_.has_mark(Mark::unverifiable_back)) return Evidence::unverifiable;
    if (reading_.has_mark(Mark::unconfirmed_back) || reading_.has_mark(Mark::unconfirmed)) return Evidence::unconfirmed;
    if (reading_.has_mark(Mark::disputed, clause_)) return Evidence::disputed;
    if (reading_.has_mark(Mark::according_before) || reading_.has_mark(Mark::according_after)) {
      return Evidence::attributed;
    }
    if (trigger_.form == VerbForm::participle && reading_.has_mark(Mark::conditional, clause_))
      return Evidence::attributed;
    if (reading_.has_mark(Mark::reported, clause_) || reading_.is_reported(clause_) || said_elsewhere())
      return Evidence::attributed;
    return Evidence::stated;
  }

  // "Der mutmaßliche Täter gestand": an adjective doubts what its noun names, and nothing else.
  bool is_alleged() const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      if (found.mark != Mark::alleged || reading_.clause_of(found.match) != clause_) return false;
      return !is_attribute(reading_, found.match) || names(trigger_, others_, found.match.last);
    });
  }

  // "sagte er nach der Runde" vouches for what was said, not for the meeting.
  bool said_elsewhere() const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::speech && reading_.clause_of(found.match) != clause_;
    });
  }

  TextRange claimant() const {
    for (const MarkMatch& found : reading_.marks()) {
      TextRange name;
      if (found.mark == Mark::according_before) name = name_from(found.match.last);
      if (found.mark == Mark::according_after) name = name_until(found.match.first);
      if (found.mark == Mark::speech) {
        name = name_from(found.match.first + 1);
        if (name.empty()) name = subject_until(found.match.first);
      }
      if (!name.empty()) return name;
    }
    return {};
  }

  bool is_name_part(std::uint32_t at) const {
    const Token& token = reading_.sentence().token(at);
    return token.kind == TokenKind::word && token.capitalised && !is_no_claimant(at);
  }

  // "Mittag", "Vertrag", "Bericht": nobody can ask them.
  bool is_no_claimant(std::uint32_t at) const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::no_claimant && found.match.first == at;
    });
  }

  bool is_hyphen(std::uint32_t at) const {
    return reading_.sentence().folded(at) == "-" && !reading_.sentence().token(at).space_before;
  }

  bool is_article(std::uint32_t at) const { return reading_.is(at, WordClass::article); }

  // "dem", "russischen", "sich": may stand between the mark and the name.
  bool leads_to_name(std::uint32_t at) const {
    const std::string_view word = reading_.sentence().folded(at);
    if (is_article(at) || word == "von" || word == "sich") return true;
    constexpr std::array<std::string_view, 4> adjectives = {"en", "er", "e", "es"};
    return reading_.sentence().is_word(at) && word.size() > 4 && !reading_.is_finite_verb(at) &&
           std::any_of(adjectives.begin(), adjectives.end(), [&](std::string_view end) { return word.ends_with(end); });
  }

  TextRange name_from(std::uint32_t at) const {
    const std::uint32_t end = std::min(reading_.sentence().size(), at + longest_name);
    while (at < end && !is_name_part(at) && (leads_to_name(at) || is_no_claimant(at))) ++at;
    const std::uint32_t first = at;
    while (at < end && (is_name_part(at) || is_hyphen(at))) ++at;
    if (at > first && is_hyphen(at - 1)) --at;
    return at == first ? TextRange{} : reading_.sentence().range(first, at);
  }

  TextRange name_until(std::uint32_t last) const {
    const auto closes_quote = [&](std::string_view mark) { return mark == "»" || mark == "“" || mark == "\""; };
    if (last > 0 && closes_quote(reading_.sentence().folded(last - 1))) --last;  // "«Warte» zufolge"
    const std::uint32_t begin = last > longest_name ? last - longest_name : 0;
    std::uint32_t at = last;
    while (at > begin && (is_name_part(at - 1) || is_hyphen(at - 1))) --at;
    if (at + 1 < last && is_article(at)) ++at;  // "Die Botschaft" at the beginning of a sentence
    return at == last ? TextRange{} : reading_.sentence().range(at, last);
  }

  // Nobody is named by "Am Mittwochabend sagte er" and "Nach seinem Wahlsieg sagte er".
  TextRange subject_until(std::uint32_t last) const {
    const TextRange name = name_until(last);
    for (std::uint32_t at = last; at > 0 && reading_.clauses().of(at - 1) == reading_.clauses().of(last); --at) {
      if (reading_.is(at - 1, WordClass::not_subject)) return {};
    }
    return name;
  }

  const SentenceReading& reading_;
  const PatternMatch& trigger_;
  std::span<const PatternMatch> others_;
  std::uint32_t clause_;
};

}  // namespace

Attribution attribution_of(const SentenceReading& reading, const PatternMatch& trigger,
                           std::span<const PatternMatch> others) {
  return AttributionReader(reading, trigger, others).attribution();
}

Attribution attribution_of_sentence(const SentenceReading& reading, const PatternMatch& date) {
  return AttributionReader(reading, date, {}).attribution_of_sentence();
}

TextRange speaker_of(const SentenceReading& reading) {
  if (!reading.has_mark(Mark::speech) && !reading.has_mark(Mark::according_before)) return {};
  const PatternMatch whole;
  return AttributionReader(reading, whole, {}).speaker();
}

Evidence looking_back(const SentenceReading& reading) {
  if (reading.has_mark(Mark::unverifiable_back)) return Evidence::unverifiable;
  if (reading.has_mark(Mark::unconfirmed_back)) return Evidence::unconfirmed;
  return Evidence::stated;
}

}  // namespace zeitstrahl
