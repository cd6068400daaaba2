// What NEAR joins: words, phrases, and alternatives of them, of one field.
#pragma once

#include <vector>

#include "store/query.h"

namespace zeitstrahl {

// Each alternative of the left side near each of the right one: "(wiener OR berliner) NEAR/3 börse" makes two. None
// where a side is no words, has too many alternatives, or the fields differ: words of different fields are never near
// each other. A field at one side goes for both.
std::vector<Query> near_pairs(const Query& left, const Query& right, unsigned distance);

}  // namespace zeitstrahl
