// Judges by its text whether a sentence can be quoted on its own.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "base/range.h"
#include "event/function_words.h"
#include "language/lexicon.h"
#include "language/token.h"

namespace zeitstrahl {

enum class QuotedFrom : std::uint8_t { text, title };

struct Quotation {
  std::string_view text;
  TextRange day_words = {};  // what names its day, in the text; empty where nothing does
  QuotedFrom from = QuotedFrom::text;
};

// From this penalty on nobody understands the sentence alone.
constexpr double unquotable = 0.6;

class SentenceFitness {
 public:
  explicit SentenceFitness(
      const Lexicon& lexicon);  // tables "leaning_openers", "leaning_words", "stopwords", "function_words"

  // What to take off: 0 for a sentence that stands alone, up to about 1.
  double penalty(const Quotation& quotation) const;

 private:
  // Of words that cannot be understood without the sentence before.
  double leaning(const Quotation& quotation, const Tokens& tokens) const;

  // "Das teilten sie mit", but not "Das Unterhaus tagte".
  bool opens_leaning(const Tokens& tokens) const;
  // A pronoun, and before it nobody whom it could mean: "Am Freitag hatte er".
  bool means_nobody_named(const Quotation& quotation, const Tokens& tokens) const;

  std::unordered_set<std::string> openers_;  // folded, as are the others
  std::unordered_set<std::string> anywhere_;
  std::unordered_set<std::string> name_nobody_;
  FunctionWords small_;
};

}  // namespace zeitstrahl
