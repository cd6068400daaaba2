// What a person decided about a timeline, as lines of a file: which entries to pin, which to drop.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace zeitstrahl {

enum class EditVerb : std::uint8_t { pin, drop };

struct Edit {
  EditVerb verb = EditVerb::pin;
  DaySpan days;
  std::string id;        // of the article; empty: any
  std::string sentence;  // how it begins, in the form of comparable_sentence; empty: any
  unsigned line = 0;     // 1-based
};

struct Edits {
  std::string file;  // for messages
  std::vector<Edit> lines;
};

// A line is "pin DAYS ID SENTENCE" or "drop DAYS [ID [SENTENCE]]"; empty ones and those that begin with # say nothing.
// DAYS is a day, month or year (2025-01-16, 2025-01, 2025) or FIRST..LAST; an ID with blanks or quotes stands in
// quotes, written as in JSON; of the sentence its beginning is enough. Any other line is an Error (usage) that names
// file and line.
Edits parse_edits(std::string file, std::string_view text);
// Throws Error (usage), naming the file, where it cannot be read.
Edits read_edits(const std::string& path);

// The line that names a sentence: read back, it fits this sentence.
std::string edit_line(EditVerb verb, const DaySpan& days, std::string_view id, std::string_view sentence);

// Whether the edit's words are how this sentence begins; capital letters and the amount of white space do not matter.
bool fits(const Edit& edit, std::string_view sentence);

std::optional<DaySpan> parse_edit_days(std::string_view text);
std::string format_edit_days(const DaySpan& days);

}  // namespace zeitstrahl
