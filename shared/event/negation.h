// Whether a negation denies what a sentence reports: its scope.
#pragma once

#include "event/sentence_reading.h"

namespace zeitstrahl {

// "unterzeichneten nicht", "kein Abkommen"; but not "nicht nur", "nicht in Genf, sondern in Wien", "ohne Verluste".
bool is_negated(const SentenceReading& reading, const PatternMatch& trigger);

}  // namespace zeitstrahl
