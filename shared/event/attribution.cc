#include "event/attribution.h"

#include <algorithm>

#include "event/claimant.h"
#include "event/noun_phrase.h"
#include "event/status.h"

namespace zeitstrahl {

namespace {

// "wurde nicht bestätigt"; but what "hat sich nicht bestätigt" is known to be wrong.
bool awaits_confirmation(const SentenceReading& reading) {
  return std::any_of(reading.marks().begin(), reading.marks().end(), [&](const MarkMatch& found) {
    const std::uint32_t first = found.match.first;
    return found.mark == Mark::unconfirmed_back && (first == 0 || reading.sentence().folded(first - 1) != "sich");
  });
}

class AttributionReader {
 public:
  AttributionReader(const SentenceReading& reading, const PatternMatch& trigger, std::span<const PatternMatch> others)
      : reading_(reading), trigger_(trigger), others_(others), clause_(reading.clause_of(trigger)) {}

  Attribution attribution() const { return with_claimant(evidence()); }

  Attribution attribution_of_sentence() const {
    const Evidence found = evidence();
    const bool reports_speech =
        reading_.has_mark(Mark::speech) && (reading_.has_mark(Mark::reported) || reading_.has_mark(Mark::conditional));
    return with_claimant(found == Evidence::stated && reports_speech ? Evidence::attributed : found);
  }

 private:
  Attribution with_claimant(Evidence evidence) const {
    return {evidence, evidence == Evidence::stated ? TextRange{} : claimant_of(reading_)};
  }

  Evidence evidence() const {
    if (is_hearsay(reading_, trigger_) || is_alleged()) return Evidence::alleged;
    if (reading_.has_mark(Mark::unverifiable_back)) return Evidence::unverifiable;
    if (awaits_confirmation(reading_) || is_unconfirmed()) return Evidence::unconfirmed;
    if (reading_.has_mark(Mark::disputed, clause_)) return Evidence::disputed;
    if (reading_.has_mark(Mark::according_before) || reading_.has_mark(Mark::according_after)) {
      return Evidence::attributed;
    }
    if (trigger_.form == VerbForm::participle && reading_.has_mark(Mark::conditional, clause_))
      return Evidence::attributed;
    if (reading_.has_mark(Mark::reported, clause_) || reading_.is_reported(clause_) || said_elsewhere())
      return Evidence::attributed;
    return is_told_as_somebody_does() ? Evidence::attributed : Evidence::stated;
  }

  bool is_told_as_somebody_does() const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::speech && closes_report_clause(reading_, found.match);
    });
  }

  // "Der mutmaßliche Täter gestand": an adjective doubts what its noun names, and nothing else.
  bool is_alleged() const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      if (found.mark != Mark::alleged || reading_.clause_of(found.match) != clause_) return false;
      if (weighs_superlative(reading_, found.match)) return false;
      return !is_attribute(reading_, found.match) || names(trigger_, others_, found.match.last, 0);
    });
  }

  bool is_unconfirmed() const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::unconfirmed && !weighs_superlative(reading_, found.match);
    });
  }

  // "sagte er nach der Runde" vouches for what was said, not for the meeting.
  bool said_elsewhere() const {
    return std::any_of(reading_.marks().begin(), reading_.marks().end(), [&](const MarkMatch& found) {
      return found.mark == Mark::speech && reading_.clause_of(found.match) != clause_;
    });
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
  return claimant_of(reading);
}

Evidence looking_back(const SentenceReading& reading) {
  if (reading.has_mark(Mark::unverifiable_back)) return Evidence::unverifiable;
  if (awaits_confirmation(reading)) return Evidence::unconfirmed;
  return Evidence::stated;
}

}  // namespace zeitstrahl
