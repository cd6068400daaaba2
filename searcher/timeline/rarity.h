// How rare words are in an archive, and so how much they say about an article that has them.
#pragma once

#include <string>

#include "store/reader.h"

namespace zeitstrahl {

// ln(1 + articles / (1 + those that hold the stem of the folded word)); never 0: an archive may be of one topic.
double idf(Reader& reader, const std::string& folded_word);

}  // namespace zeitstrahl
