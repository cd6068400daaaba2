// One sentence's tokens, addressed from 0.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/analysed_text.h"

namespace zeitstrahl {

// Keeps references to the text and sentence it was made from.
class SentenceView {
 public:
  SentenceView(const AnalysedText& text, const Sentence& sentence) : text_(&text), sentence_(&sentence) {}

  std::uint32_t size() const { return sentence_->last_token - sentence_->first_token; }
  const Token& token(std::uint32_t at) const { return text_->tokens()[sentence_->first_token + at]; }
  std::string_view folded(std::uint32_t at) const { return text_->folded(token(at)); }
  bool is_word(std::uint32_t at) const { return token(at).kind == TokenKind::word; }
  // A hyphen without blanks, inside a word: "SPD-Chef".
  bool is_hyphen(std::uint32_t at) const { return at < size() && folded(at) == "-" && !token(at).space_before; }
  // Where the compound begins whose head stands at `at`: "SPD" of "SPD-Fraktions-Chef".
  std::uint32_t begin_of_compound(std::uint32_t at) const {
    while (at >= 2 && is_hyphen(at - 1) && (token(at - 2).capitalised || token(at - 2).kind == TokenKind::number))
      at -= 2;
    return at;
  }
  const Sentence& sentence() const { return *sentence_; }
  const AnalysedText& text() const { return *text_; }
  // Its bytes in the text, for half-open positions.
  TextRange range(std::uint32_t first, std::uint32_t last) const {
    return {token(first).range.begin, token(last - 1).range.end};
  }

 private:
  const AnalysedText* text_;
  const Sentence* sentence_;
};

// The token in which a byte of the text lies, or the last one before it.
inline std::uint32_t token_at(const SentenceView& sentence, std::uint32_t byte) {
  std::uint32_t low = 0;
  std::uint32_t high = sentence.size();
  while (low + 1 < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    (sentence.token(middle).range.begin <= byte ? low : high) = middle;
  }
  return low;
}

}  // namespace zeitstrahl
