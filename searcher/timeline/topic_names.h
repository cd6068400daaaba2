// Names of several words in a topic: "Deutsche Bank", "Rotes Kreuz", "Boris Johnson".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/query.h"
#include "store/reader.h"

namespace zeitstrahl {

// The query with each such name as one phrase: two words that were typed with a capital, where most articles that have
// both have them side by side. Fewer are enough of an adjective, since only names have it with a capital, and of what
// else meets by chance, where nothing but a blank stands between ("Bayern München").
// `typed` is what the query was made of.
Query with_names(Reader& reader, std::string_view typed, Query query);

// The folded words of a name that stand for it alone: "Johnson", since most others are not called so. Whoever says "die
// Bank" may mean any.
std::vector<std::string> short_forms(Reader& reader, const std::vector<std::string>& name);

}  // namespace zeitstrahl
