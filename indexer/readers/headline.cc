#include "indexer/readers/headline.h"

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_headline = 160;  // bytes; agencies stop at about 100 characters

// A line that stands over a text: short, not closed like a sentence, and parted from what follows it by being shorter
// or by a blank line.
bool is_headline(std::string_view line, std::string_view following) {
  line = trimmed(line);
  if (line.size() > longest_headline || std::string_view(".,;:").find(line.back()) != std::string_view::npos) {
    return false;
  }
  const std::string_view next = first_line(following);
  return trimmed(next).empty() || trimmed(next).size() > line.size();
}

// Takes the headline off the front of `text` and returns it; empty where there is none.
std::string_view take_headline(std::string_view& text, const DatelineFinder& datelines) {
  const std::string_view line = first_line(text);
  const std::string_view rest = without_blank_lines_in_front(text.substr(line.size()));
  if (rest.empty() || datelines.find(line)) return {};
  const bool over_dateline = datelines.find(text).has_value() && trimmed(line).back() != '.';
  if (!over_dateline && !is_headline(line, text.substr(line.size()))) return {};
  text = rest;
  return trimmed(line);
}

// "Von Max Muster", "Von Eva Muster und Max Muster, dpa": names only. Empty where the line is none.
std::string_view byline(std::string_view line) {
  constexpr std::string_view opener = "Von ";
  constexpr std::size_t longest = 80;  // bytes
  line = trimmed(line);
  if (!line.starts_with(opener) || line.size() > longest) return {};
  const std::string_view names = trimmed(line.substr(opener.size()));
  const Tokens tokens = tokenise(names);
  unsigned capitalised = 0;
  for (const Token& token : tokens.tokens) {
    if (token.range.of(names) == ",") break;  // an agency or a place follows
    if (token.kind == TokenKind::word && token.capitalised) ++capitalised;
    const bool joins = tokens.folded_of(token) == "und" || token.range.of(names) == "-" || token.range.of(names) == ".";
    if (!token.capitalised && !joins) return {};
  }
  return capitalised >= 2 ? names : std::string_view();
}

// Agencies close a headline with "=".
std::string_view without_closing_sign(std::string_view headline) {
  while (headline.ends_with('=')) headline = trimmed(headline.substr(0, headline.size() - 1));
  return headline;
}

}  // namespace

std::string_view first_line(std::string_view text) {
  const std::size_t end = text.find('\n');
  return text.substr(0, end == std::string_view::npos ? end : end + 1);
}

std::string_view without_blank_lines_in_front(std::string_view text) {
  while (!text.empty() && trimmed(first_line(text)).empty()) text.remove_prefix(first_line(text).size());
  return text;
}

// Bytes of the note to editors that `text` begins with, with its last line break; 0 where there is none.
std::size_t HeadlineReader::note_length(std::string_view text) const {
  constexpr std::size_t most_looked_at = 2000;  // bytes; cut below at a line
  std::string_view front = text.substr(0, most_looked_at);
  if (front.size() < text.size()) front = front.substr(0, front.rfind('\n') + 1);
  const std::string_view line = first_line(front);
  const Tokens tokens = tokenise(front);
  std::uint32_t line_end = 0;
  while (line_end < tokens.tokens.size() && tokens.tokens[line_end].range.begin < line.size()) ++line_end;
  const ServiceNote note = notes_.read(front, tokens, {0, line_end});
  if (note.extent == NoteExtent::paragraph) return line.size();
  if (note.extent != NoteExtent::enclosed) return 0;
  const std::size_t last = tokens.tokens[note.end - 1].range.end;
  return last + first_line(text.substr(last)).size();
}

bool HeadlineReader::take_line_above(std::string_view& text, RawArticle& raw) const {
  constexpr std::size_t longest_date = 40;  // bytes
  const std::string_view line = first_line(text);
  std::size_t length = note_length(text);
  if (const std::string_view author = byline(line); length == 0 && !author.empty()) {
    if (raw.article.author.empty()) raw.article.author = author;
    length = line.size();
  }
  if (length == 0 && line.size() <= longest_date && dates_.read(trimmed(line), std::nullopt)) {
    if (raw.published.empty()) {
      raw.published = trimmed(line);
      raw.published_from = DateSource::header;
    }
    length = line.size();
  }
  const std::string_view rest = without_blank_lines_in_front(text.substr(length));
  if (length == 0 || rest.empty()) return false;
  text = rest;
  return true;
}

// "EILMELDUNG: Rat tagt" without the rubric.
std::string_view HeadlineReader::without_rubric(std::string_view headline) const {
  const Tokens tokens = tokenise(headline);
  const ServiceNote note = notes_.read(headline, tokens, {0, static_cast<std::uint32_t>(tokens.tokens.size())});
  return note.extent == NoteExtent::prefix ? trimmed(headline.substr(tokens.tokens[note.end - 1].range.end)) : headline;
}

void HeadlineReader::take(std::string_view& text, RawArticle& raw) const {
  constexpr unsigned most_lines = 12;  // wire copy has up to ten lines of headings
  for (unsigned i = 0; i < most_lines && take_line_above(text, raw); ++i) {
  }
  raw.article.title = without_closing_sign(without_rubric(take_headline(text, datelines_)));
}

}  // namespace zeitstrahl
