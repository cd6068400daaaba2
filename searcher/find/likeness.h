// What is typical of an article: the words by which articles like it are found.
#pragma once

#include <optional>

#include "base/article.h"
#include "language/text_analyser.h"
#include "store/query.h"
#include "store/reader.h"

namespace zeitstrahl {

// Finds articles that share the article's weightiest words (tf-idf of its stems; words of the title count more), but
// not the article itself. Nothing where no word of it stands in any other article.
std::optional<Query> query_like(Reader& reader, const Article& article, const TextAnalyser& analyser);

}  // namespace zeitstrahl
