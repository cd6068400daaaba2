// Who is named as saying what a sentence tells: "laut Polizei", "sagte Ohlsen", "wie das Amt mitteilte".
#pragma once

#include "event/sentence_reading.h"

namespace zeitstrahl {

// The bytes of the name; empty where nobody is named who can be asked.
TextRange claimant_of(const SentenceReading& reading);

// Whether the verb of speech ends a clause such as "Wie das Amt am Montag mitteilte, ...".
bool closes_report_clause(const SentenceReading& reading, const PatternMatch& verb);

}  // namespace zeitstrahl
