// Who vouches for what a sentence reports, and how far.
#pragma once

#include <vector>

#include "base/range.h"
#include "event/event.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

struct Attribution {
  Evidence evidence = Evidence::stated;
  TextRange claimant;  // "Kreml" in "laut Kreml"; empty where nobody is named
};

Attribution attribution_of(const SentenceReading& reading, const PatternMatch& trigger);

// "Offiziell wurden die Angaben nicht bestätigt": what the sentence says of those before it in its paragraph.
Evidence looking_back(const SentenceReading& reading);

}  // namespace zeitstrahl
