// "Did you mean": words of the archive that are near to a word of the query which hardly any article has.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/query.h"
#include "store/reader.h"

namespace zeitstrahl {

// The typed query with its rare words replaced, if there are frequent words near them: one slip (a letter missing, too
// much, wrong, or swapped with its neighbour), two in words of eight letters or more; ä and ae, ß and ss are no slip.
// `query` is what `typed` was parsed into. Looks at a bounded number of words, so it takes some 20 ms at most.
std::optional<std::string> suggested(Reader& reader, std::string_view typed, const Query& query);

}  // namespace zeitstrahl
