#include "searcher/timeline/edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/error.h"
#include "base/json.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "cli/options.h"
#include "cli/terminal.h"
#include "searcher/timeline/excerpt.h"

namespace zeitstrahl {

namespace {

constexpr const char* form_of_a_line =
    "a line is: pin DAYS ID SENTENCE, drop DAYS [ID [SENTENCE]], or # and a remark; --explain prints them";

// Takes the parts of a line off its front.
class LineReader {
 public:
  LineReader(const std::string& file, unsigned number, std::string_view line)
      : file_(file), number_(number), rest_(trimmed(line)) {}

  bool at_end() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }

  std::string_view word() {
    const std::string_view taken = rest_.substr(0, std::min(rest_.find_first_of(" \t"), rest_.size()));
    advance(taken.size());
    return taken;
  }

  std::string id() {
    if (rest_.empty() || rest_[0] != '"') return std::string(word());
    std::size_t end = 1;
    while (end < rest_.size() && rest_[end] != '"') end += rest_[end] == '\\' ? 2 : 1;
    if (end >= rest_.size()) fail("an id has no closing quote");
    const std::string quoted(rest_.substr(0, end + 1));
    advance(end + 1);
    std::string id = unquoted(quoted);
    if (id.empty()) fail("no article has an empty id");
    return id;
  }

  [[noreturn]] void fail(const std::string& what, const std::string& hint = form_of_a_line) const {
    throw Error(ExitCode::usage, fmt::format("'{}' line {}: {}", file_, number_, what), hint);
  }

 private:
  void advance(std::size_t bytes) { rest_ = trimmed(rest_.substr(bytes)); }

  std::string unquoted(const std::string& quoted) const {
    try {
      const auto members = parse_json_object("{\"id\":" + quoted + "}", {"id"});
      if (!members.empty()) return members.front().text;
    } catch (const Error&) {
    }
    fail("an id in quotes must be written as in JSON");
  }

  const std::string& file_;
  unsigned number_;
  std::string_view rest_;
};

EditVerb verb_of(const std::string_view word, const LineReader& line) {
  if (word == "pin") return EditVerb::pin;
  if (word == "drop") return EditVerb::drop;
  const auto near = did_you_mean(word, {"pin", "drop"});
  line.fail(fmt::format("'{}' is neither pin nor drop", word),
            near ? fmt::format("did you mean {}?", *near) : std::string(form_of_a_line));
}

// One form for what was pasted from a terminal and what an archive holds: white space, capital letters and what a
// terminal does not show make no difference.
std::string comparable_sentence(std::string_view text) { return on_one_line(folded(terminal_safe(text))); }

// Without the dots that say that more follows.
std::string_view without_ellipsis(std::string_view text) {
  for (const std::string_view dots : {std::string_view("…"), std::string_view("...")}) {
    if (text.ends_with(dots)) return trimmed(text.substr(0, text.size() - dots.size()));
  }
  return text;
}

Edit edit_of(LineReader& line, unsigned number) {
  Edit edit{.verb = verb_of(line.word(), line), .days = {}, .id = {}, .sentence = {}, .line = number};
  const std::string_view days = line.word();
  if (days.empty()) line.fail("there is no day");
  const auto parsed = parse_edit_days(days);
  if (!parsed) {
    line.fail(fmt::format("'{}' is no day", days), "give a day, month, year or FIRST..LAST: 2025-01-16, 2025-01, 2025");
  }
  edit.days = *parsed;
  if (!line.at_end()) edit.id = line.id();
  edit.sentence = comparable_sentence(without_ellipsis(line.rest()));
  if (edit.verb == EditVerb::pin && edit.sentence.empty()) line.fail("a pin needs the article's id and a sentence");
  return edit;
}

bool needs_quotes(std::string_view id) {
  if (id.empty()) return true;
  for (std::size_t at = 0; at < id.size();) {
    const CodePoint c = code_point_at(id, at);
    if (c.value <= ' ' || c.value == '"' || is_space(c.value) || is_obeyed(c.value)) return true;
    at += c.length;
  }
  return false;
}

std::string written_id(std::string_view id) {
  if (!needs_quotes(id)) return std::string(id);
  JsonWriter json;
  json.value(id);
  return json.take();
}

// "2025", "2025-01" or "2025-01-16".
std::optional<DaySpan> parse_period(std::string_view text) {
  if (const auto day = parse_day(text)) return DaySpan{*day, *day};
  if (const auto first = parse_day(std::string(text) + "-01")) return month_span(year_of(*first), month_of(*first));
  if (const auto first = parse_day(std::string(text) + "-01-01")) return year_span(year_of(*first));
  return std::nullopt;
}

}  // namespace

Edits parse_edits(std::string file, std::string_view text) {
  Edits edits{.file = std::move(file), .lines = {}};
  unsigned number = 0;
  for (const std::string_view line : split(text, '\n')) {
    LineReader reader(edits.file, ++number, line);
    if (reader.at_end() || reader.rest()[0] == '#') continue;
    edits.lines.push_back(edit_of(reader, number));
  }
  return edits;
}

Edits read_edits(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();  // nothing to write is a failure of `bytes`: the file may be empty
  // A folder opens, and fails when it is read.
  if (!in.is_open() || std::filesystem::is_directory(path)) {
    throw Error(ExitCode::usage, fmt::format("'{}' cannot be read", path),
                "--edits takes a file of lines pin and drop");
  }
  return parse_edits(path, decode(bytes.str()).text);
}

std::string edit_line(EditVerb verb, const DaySpan& days, std::string_view id, std::string_view sentence) {
  constexpr std::size_t enough = 100;  // signs: two sentences of an article and a day hardly begin alike for so long
  return fmt::format("{} {} {} {}", verb == EditVerb::pin ? "pin" : "drop", format_edit_days(days), written_id(id),
                     cut_at_word(terminal_safe(sentence), enough));
}

bool fits(const Edit& edit, std::string_view sentence) {
  return comparable_sentence(sentence).starts_with(edit.sentence);
}

std::optional<DaySpan> parse_edit_days(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return parse_period(text);
  const auto first = parse_period(text.substr(0, dots));
  const auto last = parse_period(text.substr(dots + 2));
  if (!first || !last || first->first > last->last) return std::nullopt;
  return DaySpan{first->first, last->last};
}

std::string format_edit_days(const DaySpan& days) {
  const std::string first = format_day(days.first);
  if (days.first == days.last) return first;
  if (days == year_span(year_of(days.first))) return first.substr(0, 4);
  if (days == month_span(year_of(days.first), month_of(days.first))) return first.substr(0, 7);
  return first + ".." + format_day(days.last);
}

}  // namespace zeitstrahl
