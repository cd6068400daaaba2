// Finds the headline of a plain text, below what agencies write above it: "Eil", "Von Max Muster", "17.01.2025".
#pragma once

#include <string_view>

#include "indexer/readers/raw_article.h"
#include "indexer/written_date.h"
#include "language/dateline.h"
#include "language/lexicon.h"
#include "language/service_note.h"

namespace zeitstrahl {

// The first line, with its line break.
std::string_view first_line(std::string_view text);

std::string_view without_blank_lines_in_front(std::string_view text);

// Immutable after construction; may be shared between threads.
class HeadlineReader {
 public:
  // Reads the tables of datelines, "months" and "service_notes".
  explicit HeadlineReader(const Lexicon& lexicon) : notes_(lexicon), dates_(lexicon), datelines_(lexicon) {}

  // Takes the headline and what stands above it off the front of `text`. No title where there is no headline.
  void take(std::string_view& text, RawArticle& raw) const;
  bool is_dateline(std::string_view line) const { return datelines_.find(line).has_value(); }

 private:
  // Takes a line that is no headline, nor the text. False where the first line is none.
  bool take_line_above(std::string_view& text, RawArticle& raw) const;
  std::size_t note_length(std::string_view text) const;
  std::string_view without_rubric(std::string_view headline) const;

  ServiceNotes notes_;
  DateReader dates_;
  DatelineFinder datelines_;
};

}  // namespace zeitstrahl
