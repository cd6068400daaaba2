// Finds the sentences of German prose: ordinals ("am 3. Mai"), abbreviations ("z. B.", "Dr."), quotations, and
// sub-headings (short lines without a final mark) kept apart.
#pragma once

#include <string_view>
#include <vector>

#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "language/token.h"

namespace zeitstrahl {

class SentenceSplitter {
 public:
  // Reads the tables "abbreviations" and "months" (after an ordinal, a month goes on with the sentence).
  explicit SentenceSplitter(const Lexicon& lexicon);

  // `tokens` are those of `text`. `body_begin` is where the body starts behind a dateline (0 without one). Sentences come
  // in order, never overlap and never cross a line break; a line without tokens gives none.
  std::vector<Sentence> split(std::string_view text, const Tokens& tokens, std::uint32_t body_begin) const;

 private:
  // (whatever the implementation needs)
};

}  // namespace zeitstrahl
