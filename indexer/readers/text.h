// Reads an article from plain text, as agencies and export tools write it: head lines ("Datum: 17.01.2025"), a
// headline, a dateline, paragraphs.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "indexer/readers/headline.h"
#include "indexer/readers/raw_article.h"
#include "language/lexicon.h"

namespace zeitstrahl {

// Immutable after construction; may be shared between threads.
class TextReader {
 public:
  explicit TextReader(const Lexicon& lexicon);  // reads "head_lines" and the tables of HeadlineReader

  // `text` must be valid UTF-8. What follows head lines and headline is kept byte for byte. Throws Error with the
  // reason where nothing does.
  RawArticle read(std::string_view text) const;

 private:
  // Takes the lines of the head off the front of `text`.
  void take_head(std::string_view& text, RawArticle& raw) const;
  const std::string* field_of(std::string_view line) const;  // null where the line begins with no known name
  bool continues_value(std::string_view text) const;
  bool is_unknown_name(std::string_view text, const RawArticle& raw) const;

  std::map<std::string, std::string, std::less<>> fields_;  // folded name -> field; empty field: passed over
  HeadlineReader headlines_;
};

}  // namespace zeitstrahl
