// Opens the pattern of a rule into the flat sequences it stands for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/tsv.h"

namespace zeitstrahl {

// One token of a sequence: a class, all in upper case, or a literal word or mark.
struct PatternElement {
  std::string name;
  std::string label;   // by which the value of the rule names it: the class's name, or what stands behind ':'
  bool glued = false;  // no white space in front

  bool is_class() const;
  friend bool operator==(const PatternElement&, const PatternElement&) = default;
};

// Half-open range of elements that becomes an expression.
struct PatternExtent {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct PatternSequence {
  std::vector<PatternElement> elements;
  std::vector<PatternExtent> extents;
};

// A pattern is a row of words: `am < DAY . MONTH YEAR? >`. `a|b` within ( ) are alternatives, `?` makes what is before
// it optional, `~` in front forbids white space before it, `@name` stands for the fragment of that name, `< >` mark
// what is annotated (all of it without them). Throws std::invalid_argument with a reason.
std::vector<PatternSequence> expand_pattern(std::string_view pattern, const Table& fragments);

}  // namespace zeitstrahl
