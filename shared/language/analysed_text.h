// A text cut into sentences and tokens. Everything that reads German works on this.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"

namespace zeitstrahl {

enum class TokenKind : std::uint8_t {
  word,         // letters, with digits and apostrophes inside: "Kiew", "geht's", "1990er"
  number,       // digits, with single . , : between digits: "3.000", "2,5", "20.30", "17.01.2025"
  punctuation,  // one code point of punctuation: . , ; : ! ? ( ) quotes, dashes, slash, hyphen
  symbol        // one code point of anything else: % € + @
};

struct Token {
  TextRange range;
  std::uint32_t folded_begin = 0;  // where the folded form stands in the AnalysedText
  std::uint16_t folded_length = 0;
  TokenKind kind = TokenKind::symbol;
  bool capitalised = false;   // the first letter is upper case
  bool space_before = false;  // white space parts it from the token before
};

enum class SentenceForm : std::uint8_t {
  title,
  prose,
  subheading,
  headline  // of an item of a digest, in front of its prose
};

struct Sentence {
  TextRange range;                // without surrounding white space, and without a dateline in front
  std::uint32_t first_token = 0;  // half-open range into tokens
  std::uint32_t last_token = 0;
  std::uint32_t paragraph = 0;  // counts from 0
  SentenceForm form = SentenceForm::prose;
};

// Keeps a view of the text it was made from: the text must outlive it.
class AnalysedText {
 public:
  AnalysedText() = default;
  AnalysedText(std::string_view text, std::vector<Sentence> sentences, std::vector<Token> tokens, std::string folded)
      : text_(text), sentences_(std::move(sentences)), tokens_(std::move(tokens)), folded_(std::move(folded)) {}

  std::string_view text() const { return text_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }
  const std::vector<Token>& tokens() const { return tokens_; }

  // The number of the first token that begins at this byte or behind it; of all tokens where none does.
  std::size_t token_from(std::uint32_t byte) const {
    const auto found = std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                                        [](const Token& one, std::uint32_t begin) { return one.range.begin < begin; });
    return static_cast<std::size_t>(found - tokens_.begin());
  }

  std::string_view written(const Token& token) const { return token.range.of(text_); }
  // The form words are compared in: see base/unicode.h.
  std::string_view folded(const Token& token) const {
    return std::string_view(folded_).substr(token.folded_begin, token.folded_length);
  }

 private:
  std::string_view text_;
  std::vector<Sentence> sentences_;
  std::vector<Token> tokens_;
  std::string folded_;
};

}  // namespace zeitstrahl
