// Which time the clause around an expression speaks of: "wurde am Montag" looks back, "wird am Montag" ahead.
#pragma once

#include "temporal/marked_words.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

// `first` and `last` are the half-open range of the expression's tokens.
Tense tense_around(const MarkedWords& words, std::uint32_t first, std::uint32_t last);

}  // namespace zeitstrahl
