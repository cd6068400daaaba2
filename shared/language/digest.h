// Digests: articles that put news one below the other, each a paragraph that begins with a headline of its own.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/analysed_text.h"
#include "language/lexicon.h"

namespace zeitstrahl {

// Immutable.
class Digests {
 public:
  // Tables "digest_titles" and "announcing_lines".
  explicit Digests(const Lexicon& lexicon);

  bool is_called_so(std::string_view title) const;
  // Whether the items below the line are still to come: "Was wichtig wird:".
  bool announces(std::string_view line) const;

 private:
  std::vector<std::string> names_;                       // folded
  std::set<std::string, std::less<>> announcing_lines_;  // folded
};

// Tells the headlines of the items (form headline) from their prose, where most paragraphs begin with one: a short
// sentence with others behind it. Leaves what is built otherwise as it is. `sentences` are those of `text`.
void tell_headlines(std::string_view text, std::vector<Sentence>& sentences);

}  // namespace zeitstrahl
