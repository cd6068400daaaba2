// Chooses the sentences of an article that show best why it was found, and marks the words in them.
#pragma once

#include <string>
#include <vector>

#include "base/range.h"
#include "language/analysed_text.h"
#include "searcher/query/marks.h"

namespace zeitstrahl {

struct Snippet {
  std::string text;              // whole sentences, parted by a blank, or by " … " where something was left out
  std::vector<TextRange> marks;  // in `text`
};

// The best sentence, and a second one if both are short. The first sentence where no word stands in the text.
Snippet make_snippet(const AnalysedText& text, QueryWords& words);

// Where words of the query stand in the range.
std::vector<TextRange> marks_in(const AnalysedText& text, TextRange range, QueryWords& words);

}  // namespace zeitstrahl
