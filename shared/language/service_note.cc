#include "language/service_note.h"

#include <optional>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::uint32_t most_enclosed = 200;  // tokens of a note: a bracket that never closes must not cost much
constexpr std::uint32_t most_marks = 4;       // "# ", "+++ "

// One line while it is looked at.
class NoteLine {
 public:
  NoteLine(std::string_view text, const Tokens& tokens, TokenSpan line) : text_(text), tokens_(tokens), line_(line) {
    first_ = line.first;
    while (first_ < line.last && first_ < line.first + most_marks && is_frame(first_)) ++first_;
    framed_ = first_ > line.first && written(first_ - 1) == "+";
    if (first_ < line.last && opens(first_)) bracket_ = first_++;
  }

  std::uint32_t first() const { return first_; }
  bool is_bracket() const { return bracket_.has_value(); }

  // Behind the phrase, if the line begins with it.
  std::optional<std::uint32_t> behind(const std::vector<std::string>& words) const {
    if (line_.last - first_ < words.size()) return std::nullopt;
    std::uint32_t at = first_;
    for (const std::string& word : words) {
      if (tokens_.folded_of(tokens_.tokens[at]) != word) return std::nullopt;
      ++at;
    }
    return at;
  }

  // Behind the bracket that closes, or the second "+++", if nothing else stands behind that on its line.
  std::optional<std::uint32_t> behind_enclosed() const {
    if (bracket_) return behind_bracket();
    const bool closed = framed_ && line_.last > first_ + 1 && written(line_.last - 1) == "+";
    return closed ? std::optional(line_.last) : std::nullopt;
  }

  // "Zusammenfassung 1415": behind the number.
  std::uint32_t behind_number(std::uint32_t at) const {
    return at < line_.last && tokens_.tokens[at].kind == TokenKind::number ? at + 1 : at;
  }

  // What parts a rubric from a headline.
  bool is_parted(std::uint32_t at) const { return at < line_.last && (written(at) == ":" || written(at) == "/"); }

  bool ends_at(std::uint32_t at) const {
    while (at < line_.last && is_frame(at)) ++at;
    return at == line_.last;
  }

 private:
  std::string_view written(std::uint32_t i) const { return tokens_.tokens[i].range.of(text_); }
  // Wire formats set control characters before a line.
  bool is_frame(std::uint32_t i) const {
    const std::string_view sign = written(i);
    return sign == "#" || sign == "+" || sign == "*" || static_cast<unsigned char>(sign.front()) < ' ';
  }
  bool opens(std::uint32_t i) const { return written(i) == "(" || written(i) == "["; }
  bool closes(std::uint32_t i) const { return written(i) == ")" || written(i) == "]"; }
  bool is_line_end(std::uint32_t at) const {
    if (at == tokens_.tokens.size()) return true;
    const std::uint32_t end = tokens_.tokens[at - 1].range.end;
    return text_.substr(end, tokens_.tokens[at].range.begin - end).find_first_of("\n\r") != std::string_view::npos;
  }

  std::optional<std::uint32_t> behind_bracket() const {
    unsigned depth = 0;
    for (std::uint32_t i = *bracket_; i < tokens_.tokens.size() && i < *bracket_ + most_enclosed; ++i) {
      if (opens(i)) ++depth;
      if (!closes(i) || --depth > 0) continue;
      std::uint32_t behind = i + 1;
      while (!is_line_end(behind) && (is_frame(behind) || written(behind) == "=")) ++behind;
      return is_line_end(behind) ? std::optional(behind) : std::nullopt;
    }
    return std::nullopt;
  }

  std::string_view text_;
  const Tokens& tokens_;
  TokenSpan line_;
  std::uint32_t first_;                   // behind signs like "# " and the bracket
  bool framed_ = false;                   // "+++" in front
  std::optional<std::uint32_t> bracket_;  // the one that opens in front
};

}  // namespace

ServiceNotes::ServiceNotes(const Lexicon& lexicon) {
  static const std::map<std::string_view, Where> places = {
      {"bracket", Where::bracket}, {"line", Where::line}, {"rubric", Where::rubric}, {"rest", Where::rest}};
  const Table& table = lexicon.table("service_notes");
  const std::size_t words = table.column("words");
  const std::size_t where = table.column("where");
  for (const TableRow& row : table.rows) {
    const auto place = places.find(row[where]);
    if (place == places.end()) refuse_name(table, row, "place", row[where]);
    const Tokens tokens = tokenise(row[words]);
    Phrase phrase{.words = {}, .where = place->second};
    for (const Token& token : tokens.tokens) phrase.words.emplace_back(tokens.folded_of(token));
    if (phrase.words.empty()) continue;
    const std::string first = phrase.words.front();
    phrases_.emplace(first, std::move(phrase));
  }
}

ServiceNote ServiceNotes::read(std::string_view text, const Tokens& tokens, TokenSpan line) const {
  const NoteLine note(text, tokens, line);
  if (note.first() >= line.last) return {};
  const auto [begin, end] = phrases_.equal_range(tokens.folded_of(tokens.tokens[note.first()]));
  for (auto phrase = begin; phrase != end; ++phrase) {
    const auto behind = note.behind(phrase->second.words);
    if (!behind) continue;
    const Where where = phrase->second.where;
    if (where == Where::rest && note.ends_at(*behind)) return {NoteExtent::rest, line.last};
    if (const auto enclosed = note.behind_enclosed()) return {NoteExtent::enclosed, *enclosed};
    if (where == Where::line) return {NoteExtent::paragraph, line.last};
    if (where != Where::rubric || note.is_bracket()) continue;
    const std::uint32_t rubric_end = note.behind_number(*behind);
    const bool parted = note.is_parted(rubric_end);
    if (note.ends_at(rubric_end + (parted ? 1 : 0))) return {NoteExtent::enclosed, line.last};
    if (parted) return {NoteExtent::prefix, rubric_end + 1};
  }
  return {};
}

}  // namespace zeitstrahl
