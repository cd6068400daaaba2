// What of a sentence is quoted: all but the stamp of a ticker in front and the marks of the newspaper around it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "base/range.h"
#include "event/function_words.h"
#include "language/lexicon.h"
#include "language/token.h"

namespace zeitstrahl {

class QuotablePart {
 public:
  explicit QuotablePart(const Lexicon& lexicon);  // tables "weekdays", "months", "paid_marks", "agencies",
                                                  // "function_words"

  // Of the sentence, in bytes; the whole where too little would be left. Takes off "Montag, 5. Mai, 9 Uhr: ", "+++ ...
  // +++", "• " "(Blatt Plus)" and "(mit dpa)".
  TextRange of(std::string_view sentence) const;

 private:
  // Number of tokens in front of the sentence proper, and behind its end.
  std::size_t first_token(std::string_view sentence, const Tokens& tokens) const;
  std::size_t end_token(std::string_view sentence, const Tokens& tokens) const;
  // Behind the stamp that begins at the token; that token where there is none.
  std::size_t behind_stamp(std::string_view sentence, const Tokens& tokens, std::size_t first) const;
  bool is_mark(const Tokens& tokens, std::size_t open, std::size_t close) const;

  std::unordered_set<std::string> dated_;  // weekdays and months, folded
  std::unordered_set<std::string> paid_;
  std::unordered_set<std::string> agencies_;
  FunctionWords small_;
};

}  // namespace zeitstrahl
