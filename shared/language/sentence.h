// Finds the sentences of German prose: ordinals ("am 3. Mai"), abbreviations ("z. B.", "Dr."), quotations, and
// sub-headings (short lines without a final mark) kept apart.
#pragma once

#include <string_view>
#include <vector>

#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "language/sentence_end.h"
#include "language/service_note.h"
#include "language/token.h"

namespace zeitstrahl {

class SentenceSplitter {
 public:
  // Reads the tables "abbreviations", "agencies", "months", "sentence_openers" and "service_notes".
  explicit SentenceSplitter(const Lexicon& lexicon) : ends_(lexicon), notes_(lexicon) {}

  // `tokens` are those of `text`. No sentence reaches into `dateline` (empty without one) or into a note to editors.
  // Sentences come in order, never overlap and never cross a line break, but where a line is clearly wrapped (it is
  // long, and the next one goes on in lower case, or the lines of the whole text are as full as a program makes them);
  // a line without tokens gives none.
  std::vector<Sentence> split(std::string_view text, const Tokens& tokens, TextRange dateline) const;

 private:
  SentenceEnds ends_;
  ServiceNotes notes_;
};

}  // namespace zeitstrahl
