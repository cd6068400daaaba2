// Decides at a full stop, or another final mark, whether a sentence ends there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "language/closing_sign.h"
#include "language/lexicon.h"
#include "language/token.h"
#include "language/word_counts.h"

namespace zeitstrahl {

class SentenceEnds {
 public:
  explicit SentenceEnds(const Lexicon& lexicon);

  // The end of the sentence that starts at token `span.first`: behind its final mark and the quotation marks and
  // brackets after that, or span.last. The sign of an author behind it is no part of it. The span is a paragraph.
  // Linear in the length of the sentence.
  std::uint32_t find(std::string_view text, const Tokens& tokens, TokenSpan span) const;

  // Whether a day stands before the token and its month there: "am 3.", "Mai".
  bool parts_a_date(std::string_view text, const Tokens& tokens, std::uint32_t at) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;
  // When the full stop of an abbreviation ends a sentence.
  enum class Ending { never, before_opener, unless_number };
  class Scan;

  std::unordered_map<std::string, Ending, Hash, std::equal_to<>> abbreviations_;  // by "z.B.": no blanks, case counts
  Words months_;
  Words openers_;
  Determiners determiners_;
  ClosingSigns signs_;
};

}  // namespace zeitstrahl
