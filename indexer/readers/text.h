// Reads an article from plain text, as agencies and export tools write it: head lines ("Datum: 17.01.2025"), a
// headline, a dateline, paragraphs.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "indexer/readers/raw_article.h"
#include "language/lexicon.h"

namespace zeitstrahl {

// Immutable after construction; may be shared between threads.
class TextReader {
 public:
  explicit TextReader(const Lexicon& lexicon);  // reads the table "head_lines"

  // `text` must be valid UTF-8. What follows head lines and headline is kept byte for byte. Throws Error with the
  // reason where nothing does.
  RawArticle read(std::string_view text) const;

 private:
  // Takes one line of the head. False where the line is none.
  bool take_head_line(std::string_view line, RawArticle& raw) const;

  std::map<std::string, std::string, std::less<>> fields_;  // folded name -> field; empty field: passed over
};

}  // namespace zeitstrahl
