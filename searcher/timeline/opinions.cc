#include "searcher/timeline/opinions.h"

#include <algorithm>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view gap = " ... ";

std::vector<std::string> parts_of(std::string_view phrase) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= phrase.size();) {
    const std::size_t end = std::min(phrase.find(gap, begin), phrase.size());
    parts.push_back(" " + folded(phrase.substr(begin, end - begin)) + " ");
    begin = end + gap.size();
  }
  return parts;
}

// In this order, with anything in between; neighbours share the blank between them.
bool stand_in(const std::vector<std::string>& parts, std::string_view words) {
  std::size_t from = 0;
  for (const std::string& part : parts) {
    const std::size_t at = words.find(part, from);
    if (at == std::string_view::npos) return false;
    from = at + part.size() - 1;
  }
  return true;
}

}  // namespace

Opinions::Opinions(const Lexicon& lexicon) {
  const Table& verdicts = lexicon.table("verdict_phrases");
  const std::size_t phrase = verdicts.column("words");
  for (const TableRow& row : verdicts.rows) verdicts_.push_back(parts_of(row[phrase]));
  const Table& marks = lexicon.table("opinion_marks");
  const std::size_t mark = marks.column("words");
  for (const TableRow& row : marks.rows) marks_.emplace_back(row[mark]);
}

bool Opinions::judges(std::string_view words) const {
  return std::any_of(verdicts_.begin(), verdicts_.end(),
                     [&](const std::vector<std::string>& parts) { return stand_in(parts, words); });
}

bool Opinions::is_comment(std::string_view text) const {
  constexpr std::size_t first_lines = 700;  // bytes
  const std::string_view opening = text.substr(0, first_lines);
  return std::any_of(marks_.begin(), marks_.end(),
                     [&](const std::string& mark) { return opening.find(mark) != std::string_view::npos; });
}

}  // namespace zeitstrahl
