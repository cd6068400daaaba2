// Judges by its text whether a sentence can be quoted on its own.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "language/lexicon.h"

namespace zeitstrahl {

class SentenceFitness {
 public:
  explicit SentenceFitness(const Lexicon& lexicon);  // table "leaning_openers"

  // What to take off: 0 for a sentence that stands alone, up to about 1.
  double penalty(std::string_view sentence) const;

 private:
  std::unordered_set<std::string> leaning_;  // folded
};

}  // namespace zeitstrahl
