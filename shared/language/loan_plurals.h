// The plural of words from other languages, and back: "Museum" and "Museen", which share no stem.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace zeitstrahl {

// Immutable after construction; may be shared between threads.
class LoanPlurals {
 public:
  explicit LoanPlurals(const Lexicon& lexicon);  // table "loan_plurals"; throws Error where `least` is no number

  // The plurals of a folded word that is a singular, its singular where it is a plural; mostly none.
  std::vector<std::string> other_forms(std::string_view folded_word) const;

 private:
  struct Row {
    std::string singular;  // folded, as is the plural
    std::string plural;
    std::size_t least;  // letters in front
  };

  std::vector<Row> rows_;
};

}  // namespace zeitstrahl
