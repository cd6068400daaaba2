// Tells opinions from news: headlines that judge or paint, and articles that say they are comments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace zeitstrahl {

class Opinions {
 public:
  // Tables "verdict_phrases" and "opinion_marks".
  explicit Opinions(const Lexicon& lexicon);

  // "Sputnik macht Hoffnung": `words` folded, a blank on both sides of each.
  bool judges(std::string_view words) const;
  // "Ein Kommentar.", in the first lines of an article.
  bool is_comment(std::string_view text) const;

 private:
  std::vector<std::vector<std::string>> verdicts_;  // the parts of each, a blank on both sides
  std::vector<std::string> marks_;
};

}  // namespace zeitstrahl
