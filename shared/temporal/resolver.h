// Turns expressions into days, given the day the article appeared and what the text has mentioned so far.
#pragma once

#include <vector>

#include "language/analysed_text.h"
#include "temporal/tagger.h"
#include "temporal/timex.h"

namespace zeitstrahl {

// `tagged` in text order; so is the result.
std::vector<Timex> resolve(const std::vector<Tagged>& tagged, const AnalysedText& text,
                           const PublicationContext& publication);

}  // namespace zeitstrahl
