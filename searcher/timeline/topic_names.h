// Names in a topic that are made of frequent words: "Deutsche Bank", "Rotes Kreuz".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/reader.h"

namespace zeitstrahl {

// The query with each such name as one phrase: an adjective of the archive that was typed with a capital, which only
// names have, and the capitalised word behind it, where they stand side by side in enough of the articles that have
// both. `typed` is what the query was made of.
Query with_names(Reader& reader, std::string_view typed, Query query);

// The folded words of each phrase of the query, as a topic has to name them together.
std::vector<std::vector<std::string>> names_in(const Query& query);

}  // namespace zeitstrahl
