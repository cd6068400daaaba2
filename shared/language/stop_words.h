// The words that say nothing of what a text is about: function words and the formulae of agencies.
#pragma once

#include <string>
#include <unordered_set>

#include "language/lexicon.h"
#include "language/string_hash.h"

namespace zeitstrahl {

using StopWords = std::unordered_set<std::string, StringHash, std::equal_to<>>;

// Folded, from the table "stopwords".
StopWords stop_words(const Lexicon& lexicon);

}  // namespace zeitstrahl
