// Tells the days a house is open every week from the days something happens.
#pragma once

#include <span>

#include "temporal/marked_words.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

// Amends the tense of the weekdays among the expressions of a sentence.
void name_opening_hours(std::span<Tagged> tagged, const MarkedWords& words);

}  // namespace zeitstrahl
