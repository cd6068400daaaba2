// What a person could ask instead where nothing, or next to nothing, was found.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/session.h"

namespace zeitstrahl {

// A query that has `matching` articles, with the words it was parsed from and what else was asked of them.
struct Asked {
  std::string_view typed;
  const Query& query;
  const std::vector<Query>& filters;
  std::size_t matching;
};

// Notes how many articles hold only the parts of a compound. Also, how the archive spells the words where that finds
// more; where nothing matches and no spelling helps, that this is so and how to ask for more.
void advise(Session& session, const Asked& asked);

// Of several words that few articles have all of: notes how many have the others without one of them.
void advise_to_widen(Session& session, const Asked& asked);

}  // namespace zeitstrahl
