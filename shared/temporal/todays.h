// Tells "heute", the day, from "heute", these days.
#pragma once

#include <span>

#include "temporal/marked_words.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

// Amends the tense of each "heute" among the expressions of a sentence, from which the resolver tells both.
void name_todays(std::span<Tagged> tagged, const MarkedWords& words);

}  // namespace zeitstrahl
