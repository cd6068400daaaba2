#include "language/paragraph.h"

#include <algorithm>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t longest_heading = 120;  // code points
constexpr std::uint32_t most_heading_words = 15;
constexpr std::uint32_t widest_wrap = 120;     // code points: wider than any mail, page or wire format
constexpr std::uint32_t shortest_broken = 40;  // a shorter line may be an item of a list

struct Line {
  TokenSpan tokens;
  std::uint32_t begin = 0;    // where it is measured from: a dateline fills the line like other words
  std::uint32_t length = 0;   // code points
  bool blank_before = false;  // a blank line is above
  bool joins_above = false;
  bool note = false;  // of an agency to editors
};

TextRange range_of(const Tokens& tokens, TokenSpan span) {
  return {tokens.tokens[span.first].range.begin, tokens.tokens[span.last - 1].range.end};
}

std::uint32_t length_of(std::string_view text) { return static_cast<std::uint32_t>(code_points(text)); }

// How many line breaks a run of white space holds. "\r\n" is one.
unsigned line_breaks(std::string_view space) {
  unsigned breaks = 0;
  for (std::size_t i = 0; i < space.size(); ++i) {
    const bool lone_return = space[i] == '\r' && (i + 1 == space.size() || space[i + 1] != '\n');
    const bool separator = space.substr(i, 3) == "\u2028" || space.substr(i, 3) == "\u2029";
    if (space[i] == '\n' || lone_return || separator) ++breaks;
  }
  return breaks;
}

std::vector<Line> lines_of(std::string_view text, const Tokens& tokens, TextRange dateline) {
  std::vector<Line> lines;
  std::uint32_t last_end = 0;
  for (std::uint32_t i = 0; i < tokens.tokens.size(); ++i) {
    const Token& token = tokens.tokens[i];
    const unsigned breaks = token.space_before ? line_breaks(text.substr(last_end, token.range.begin - last_end)) : 0;
    last_end = token.range.end;
    if (token.range.overlaps(dateline)) continue;
    const bool behind_dateline = !dateline.empty() && i > 0 && tokens.tokens[i - 1].range.overlaps(dateline);
    if (lines.empty() || breaks > 0 || behind_dateline) {
      const std::uint32_t begin = behind_dateline && breaks == 0 ? dateline.begin : token.range.begin;
      lines.push_back({.tokens = {i, i}, .begin = begin, .blank_before = breaks > 1 || behind_dateline});
    }
    lines.back().tokens.last = i + 1;
  }
  for (Line& line : lines) line.length = length_of(TextRange{line.begin, range_of(tokens, line.tokens).end}.of(text));
  return lines;
}

// Without the quotation marks and brackets that close at its end.
std::string_view without_closers(std::string_view line) {
  constexpr std::string_view closers[] = {"\"", "'", ")", "]", "“", "”", "‘", "’", "»", "«", "›", "‹"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view closer : closers) {
      if (!line.ends_with(closer)) continue;
      line.remove_suffix(closer.size());
      found = true;
    }
  }
  return line;
}

bool ends_with_mark(std::string_view line) {
  line = without_closers(line);
  for (const std::string_view mark : {".", "!", "?", "…", ":", ";"}) {
    if (line.ends_with(mark)) return true;
  }
  return false;
}

class Paragraphs {
 public:
  Paragraphs(const ServiceNotes& notes, const SentenceEnds& ends, std::string_view text, const Tokens& tokens,
             TextRange dateline)
      : notes_(notes), ends_(ends), text_(text), tokens_(tokens), lines_(lines_of(text, tokens, dateline)) {}

  std::vector<Paragraph> find() {
    const std::uint32_t width = wrap_width();
    for (std::size_t i = 1; i < lines_.size(); ++i) lines_[i].joins_above = joins_above(i, width);
    mark_notes();
    std::vector<Paragraph> paragraphs;
    for (const Line& line : lines_) {
      if (line.note) continue;
      if (line.joins_above) {
        paragraphs.back().tokens.last = line.tokens.last;
      } else {
        paragraphs.push_back({.tokens = line.tokens});
      }
    }
    mark_subheadings(paragraphs);
    return paragraphs;
  }

 private:
  std::string_view written(TokenSpan span) const { return range_of(tokens_, span).of(text_); }

  // The line has no end, and the next one goes on in lower case.
  bool is_broken(std::size_t above) const {
    const Line& next = lines_[above + 1];
    const Token& first = tokens_.tokens[next.tokens.first];
    if (next.blank_before || first.kind != TokenKind::word || first.capitalised) return false;
    const bool letter = is_letter(code_point_at(text_, first.range.begin).value);
    const bool numbering = next.tokens.last > next.tokens.first + 1 &&
                           written({next.tokens.first + 1, next.tokens.first + 2}) == ")";  // "a) ..."
    return letter && !numbering && !ends_with_mark(written(lines_[above].tokens));
  }

  // "verlegt auf den 21." above "Mai": what took the full stop for the end of a sentence has broken the line.
  bool is_broken_date(std::size_t i) const {
    constexpr std::uint32_t shortest = 3;  // tokens: "21." alone heads an entry
    const TokenSpan above = lines_[i - 1].tokens;
    return above.last - above.first >= shortest && ends_.parts_a_date(text_, tokens_, lines_[i].tokens.first);
  }

  // The first word of the next line would not have fitted: a program wraps there, or parts the word.
  bool is_full(std::size_t above, std::uint32_t width) const {
    const std::uint32_t last = lines_[above].tokens.last;
    if (written({last - 1, last}) == "-" && !tokens_.tokens[last - 1].space_before) return true;
    const std::uint32_t length = lines_[above].length;
    return length <= width && length + 1 + first_word_length(lines_[above + 1]) > width;
  }

  // The longest line of those about as long as the broken ones: a headline or an address may be longer.
  std::uint32_t usual_width() const {
    constexpr std::uint32_t longest_rest = 12;  // code points that a word may leave empty
    std::uint32_t broken = 0;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (is_broken(i)) broken = std::max(broken, lines_[i].length);
    }
    std::uint32_t width = broken;
    for (const Line& line : lines_) {
      if (line.length <= broken + longest_rest) width = std::max(width, line.length);
    }
    return width;
  }

  // The width of a text whose lines were wrapped by a program; 0 where they were not. A program leaves no room
  // for the next word; a poet or the author of a list does, also where a line goes on in lower case.
  std::uint32_t wrap_width() const {
    const std::uint32_t width = usual_width();
    if (width > widest_wrap) return 0;
    unsigned pairs = 0;
    unsigned full = 0;
    unsigned broken = 0;
    unsigned broken_early = 0;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (lines_[i + 1].blank_before) continue;
      ++pairs;
      const bool filled = is_full(i, width);
      if (filled) ++full;
      if (!is_broken(i)) continue;
      ++broken;
      if (!filled) ++broken_early;
    }
    constexpr unsigned early_one_in = 5;  // a blank that may not break, or a line that lost a word
    constexpr unsigned full_one_in = 3;   // the others end short paragraphs
    // Fewer may be full by chance, where not all lines are. The items of a list are narrow.
    const unsigned fewest_broken = width < shortest_broken ? 3 : full < pairs ? 2 : 1;
    const bool by_program = broken_early * early_one_in <= broken && full * full_one_in >= pairs;
    return broken >= fewest_broken && by_program ? width : 0;
  }

  bool joins_above(std::size_t i, std::uint32_t width) const {
    if (lines_[i].blank_before) return false;
    if (is_broken_date(i) || (lines_[i - 1].length >= shortest_broken && is_broken(i - 1))) return true;
    return width > 0 && is_full(i - 1, width);
  }

  std::uint32_t first_word_length(const Line& line) const {
    std::uint32_t last = line.tokens.first + 1;
    while (last < line.tokens.last && !tokens_.tokens[last].space_before) ++last;
    return length_of(written({line.tokens.first, last}));
  }

  // Notes are no paragraphs, nor parts of one.
  void mark_notes() {
    ServiceNote open;
    for (Line& line : lines_) {
      const bool goes_on = open.extent == NoteExtent::rest ||
                           (open.extent == NoteExtent::enclosed && line.tokens.first < open.end) ||
                           (open.extent == NoteExtent::paragraph && line.joins_above);
      if (goes_on) {
        line.note = true;
        continue;
      }
      const bool behind_note = open.extent != NoteExtent::none;
      open = notes_.read(text_, tokens_, line.tokens);
      if (open.extent == NoteExtent::prefix) open = {};
      if (open.extent == NoteExtent::paragraph && line.joins_above && !behind_note) open = {};
      line.note = open.extent != NoteExtent::none;
      if (behind_note) line.joins_above = false;
    }
  }

  bool looks_like_heading(TokenSpan span) const {
    const std::string_view line = written(span);
    if (length_of(line.substr(0, 4 * longest_heading)) > longest_heading || ends_with_mark(line)) return false;
    std::uint32_t words = 0;
    for (std::uint32_t i = span.first; i < span.last; ++i) words += tokens_.tokens[i].kind == TokenKind::word ? 1 : 0;
    return words > 0 && words <= most_heading_words;
  }

  // A heading stands above prose: what looks like one behind the last prose is a signature or the end of a list.
  void mark_subheadings(std::vector<Paragraph>& paragraphs) const {
    bool prose_below = false;
    for (auto paragraph = paragraphs.rbegin(); paragraph != paragraphs.rend(); ++paragraph) {
      const bool heading = looks_like_heading(paragraph->tokens);
      paragraph->subheading = heading && prose_below;
      prose_below |= !heading;
    }
  }

  const ServiceNotes& notes_;
  const SentenceEnds& ends_;
  std::string_view text_;
  const Tokens& tokens_;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Paragraph> find_paragraphs(const ServiceNotes& notes, const SentenceEnds& ends, std::string_view text,
                                       const Tokens& tokens, TextRange dateline) {
  return Paragraphs(notes, ends, text, tokens, dateline).find();
}

}  // namespace zeitstrahl
