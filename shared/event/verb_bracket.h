// What the verbs at both ends of a clause say together: "wird ... unterzeichnen", "soll ... unterzeichnet haben".
#pragma once

#include <cstdint>

#include "event/sentence_reading.h"

namespace zeitstrahl {

// "wird unterzeichnen", "wird unterzeichnet werden"; but "wird unterzeichnet" is a passive of the present, under way
// rather than to come, and the "werden" of "konnte unterzeichnet werden" belongs to the modal.
bool has_future(const SentenceReading& reading, std::uint32_t clause);

// "... angegriffen haben", "... worden sein": behind a modal this is hearsay.
bool ends_in_perfect_infinitive(const SentenceReading& reading, std::uint32_t clause);

// "hatten sich verständigt": the verb at `trigger` tells what lies before the rest, nobody says how long.
bool is_pluperfect(const SentenceReading& reading, const PatternMatch& trigger);

// The token is the last word of its clause.
bool closes_clause(const SentenceReading& reading, std::uint32_t token);

}  // namespace zeitstrahl
