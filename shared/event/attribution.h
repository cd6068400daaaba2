// Who vouches for what a sentence reports, and how far.
#pragma once

#include <span>
#include <vector>

#include "base/range.h"
#include "event/event.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

struct Attribution {
  Evidence evidence = Evidence::stated;
  TextRange claimant;  // "Kreml" in "laut Kreml"; empty where nobody is named
};

// `others` are what else tells of the same event: "bei einem mutmaßlichen Anschlag starben ...".
Attribution attribution_of(const SentenceReading& reading, const PatternMatch& trigger,
                           std::span<const PatternMatch> others);

// For a sentence that no kind singles out a clause of, only its date: whoever is quoted in it vouches for all of it.
Attribution attribution_of_sentence(const SentenceReading& reading, const PatternMatch& date);

// Who speaks in a sentence, whatever it reports; empty where nobody is named.
TextRange speaker_of(const SentenceReading& reading);

// "Offiziell wurden die Angaben nicht bestätigt": what the sentence says of those before it in its paragraph.
Evidence looking_back(const SentenceReading& reading);

}  // namespace zeitstrahl
