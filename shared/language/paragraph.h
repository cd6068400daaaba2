// Cuts a text into paragraphs: lines, or several where an export has wrapped them, and tells sub-headings from prose.
#pragma once

#include <string_view>
#include <vector>

#include "language/sentence_end.h"
#include "language/service_note.h"
#include "language/token.h"

namespace zeitstrahl {

struct Paragraph {
  TokenSpan tokens;  // never empty
  bool subheading = false;
};

// In order. Tokens of the dateline (empty without one) and of notes to editors belong to none. Linear in the length of
// the text.
std::vector<Paragraph> find_paragraphs(const ServiceNotes& notes, const SentenceEnds& ends, std::string_view text,
                                       const Tokens& tokens, TextRange dateline);

}  // namespace zeitstrahl
