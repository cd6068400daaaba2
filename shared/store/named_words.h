// Names of several words among those of a query: "vereinigtes königreich" is also called "großbritannien".
#pragma once

#include <cstddef>
#include <vector>

#include "language/aliases.h"
#include "store/query.h"

namespace zeitstrahl {

struct NamedWords {
  std::size_t first = 0;  // of the children
  std::size_t count = 0;
  std::vector<Alias> aliases;
};

// Words side by side in the query that together have other names, from left to right, the longest where several begin
// together; none overlap.
std::vector<NamedWords> named_words(const std::vector<Query>& children, const Aliases& aliases);

}  // namespace zeitstrahl
