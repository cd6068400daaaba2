// Knows what agencies write to editors above and below a text, and newsrooms about it: "(Berichtigung: ...)", "Eil",
// "# Notizblock". It is no part of the article.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "language/token.h"

namespace zeitstrahl {

enum class NoteExtent {
  none,
  enclosed,   // up to the bracket or the "+++" that closes
  paragraph,  // as long as its paragraph
  prefix,     // in front of a headline: "EILMELDUNG: "
  rest        // all that follows
};

struct ServiceNote {
  NoteExtent extent = NoteExtent::none;
  std::uint32_t end = 0;  // of an enclosed note or a prefix: the token behind it
};

class ServiceNotes {
 public:
  explicit ServiceNotes(const Lexicon& lexicon);  // reads the table "service_notes"

  // The note that begins with the line [line.first, line.last); what is enclosed may reach over some more lines.
  ServiceNote read(std::string_view text, const Tokens& tokens, TokenSpan line) const;

 private:
  enum class Where { bracket, line, rubric, rest };
  struct Phrase {
    std::vector<std::string> words;  // folded tokens
    Where where;
  };

  std::multimap<std::string, Phrase, std::less<>> phrases_;  // by their first word
};

}  // namespace zeitstrahl
