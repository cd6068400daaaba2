// What an article is known by in lists.
#pragma once

#include <string>

#include "base/article.h"
#include "language/analysed_text.h"

namespace zeitstrahl {

// Its title; without one how its text begins, which must be analysed for that, and its id only if it holds nothing
// else.
std::string headline_of(const Article& article, const AnalysedText& body);

}  // namespace zeitstrahl
