// Feeds any bytes to the parser of edits files, and aborts where it breaks a promise: a file is read or refused with
// its name and a line, what was read is in order, and a line printed for a sentence reads back and fits it. The input
// is the file; at its first NUL an id and a sentence follow.
#include <string>

#include "promises.h"
#include "searcher/timeline/edits.h"

namespace zeitstrahl {

namespace {

void check_file(std::string_view text) {
  const auto edits = unless_refused(ExitCode::usage, [&] { return parse_edits("wahl.txt", text); });
  if (!edits) return;
  unsigned last = 0;
  for (const Edit& edit : edits->lines) {
    require(edit.line > last, "edits are in the order of their lines");
    require(edit.days.first <= edit.days.last, "days do not run backwards");
    require_in_calendar(edit.days.first);
    require_in_calendar(edit.days.last);
    require(edit.verb == EditVerb::drop || (!edit.sentence.empty() && !edit.id.empty()), "a pin names a sentence");
    require(parse_edit_days(format_edit_days(edit.days)) == edit.days, "days that were written are read");
    require_utf8(edit.id);
    require_utf8(edit.sentence);
    last = edit.line;
  }
}

void check_line(const std::string& id, const std::string& sentence, const DaySpan& days) {
  const std::string line = edit_line(EditVerb::pin, days, id, sentence);
  require_utf8(line);
  require(line.find('\n') == std::string::npos, "a line is one line");
  const auto edits = unless_refused(ExitCode::usage, [&] { return parse_edits("wahl.txt", line); });
  if (!edits) return;  // a sentence without any word, or no id
  require(edits->lines.size() == 1, "a line is one edit");
  const Edit& edit = edits->lines.front();
  require(edit.id == id && edit.days == days, "a line names what it was written for");
  require(fits(edit, sentence), "a line fits its sentence");
}

void check_edits(std::string_view bytes) {
  Choices choices(bytes);
  const std::string file = decode(choices.up_to('\0')).text;
  check_file(file);
  const Day first = choices.day();
  const Day last = std::max(first, choices.day());
  const std::string id = decode(choices.up_to('\0')).text;
  check_line(id, decode(choices.rest()).text, {first, last});
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_edits)
