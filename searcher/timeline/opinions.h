// Tells opinions from news: headlines that judge or paint, and articles that say they are comments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/article.h"
#include "language/lexicon.h"

namespace zeitstrahl {

class Opinions {
 public:
  // Tables "verdict_phrases" and "opinion_marks".
  explicit Opinions(const Lexicon& lexicon);

  // "Sputnik macht Hoffnung": `words` folded, a blank on both sides of each.
  bool judges(std::string_view words) const;
  // "Ein Kommentar." in the first lines of an article, "Kommentar:" before its title, or the desk "Meinung".
  bool is_comment(const Article& article) const;
  // "Kommentar: ..." opens the paragraph that holds the byte `at`: an item of a digest.
  bool is_in_comment(std::string_view text, std::size_t at) const;

 private:
  bool opens_as_comment(std::string_view paragraph) const;
  bool is_of_desk(std::string_view words) const;

  std::vector<std::vector<std::string>> verdicts_;  // the parts of each, a blank on both sides
  std::vector<std::string> lines_;
  std::vector<std::string> openings_;
  std::vector<std::string> desks_;  // folded
};

}  // namespace zeitstrahl
