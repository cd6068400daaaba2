// Cuts text into tokens and folds each word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/analysed_text.h"

namespace zeitstrahl {

struct Tokens {
  std::vector<Token> tokens;
  std::string folded;  // the folded forms, one behind the other

  std::string_view folded_of(const Token& token) const {
    return std::string_view(folded).substr(token.folded_begin, token.folded_length);
  }
};

// Some tokens in a row, as half-open range.
struct TokenSpan {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool holds(std::uint32_t token) const { return first <= token && token < last; }
};

// Every code point but white space belongs to exactly one token. Soft hyphens and zero-width characters stay inside
// their word; a decomposed umlaut is one letter. Words longer than 200 bytes when folded are cut there in their folded
// form only. `text` must be valid UTF-8. Linear in its length.
Tokens tokenise(std::string_view text);

// The words of a text in the form they are compared in.
std::vector<std::string> folded_words(std::string_view text);

}  // namespace zeitstrahl
