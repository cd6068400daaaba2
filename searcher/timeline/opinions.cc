#include "searcher/timeline/opinions.h"

#include <algorithm>

#include "base/tsv.h"
#include "base/unicode.h"
#include "event/desk.h"

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
  const std::size_t words = marks.column("words");
  const std::size_t place = marks.column("place");
  for (const TableRow& row : marks.rows) {
    if (row[place] == "lines") {
      lines_.emplace_back(row[words]);
    } else if (row[place] == "paragraph") {
      openings_.emplace_back(row[words]);
    } else if (row[place] == "desk") {
      desks_.push_back(folded(row[words]));
    } else {
      refuse_name(marks, row, "place", row[place]);
    }
  }
}

bool Opinions::judges(std::string_view words) const {
  return std::any_of(verdicts_.begin(), verdicts_.end(),
                     [&](const std::vector<std::string>& parts) { return stand_in(parts, words); });
}

bool Opinions::is_comment(const Article& article) const {
  constexpr std::size_t first_lines = 700;  // bytes
  const std::string_view opening = std::string_view(article.text).substr(0, first_lines);
  const auto stands_there = [&](const std::string& mark) { return opening.find(mark) != std::string_view::npos; };
  return std::any_of(lines_.begin(), lines_.end(), stands_there) || opens_as_comment(article.title) ||
         is_of_desk(article.section) || is_of_desk(path_of(article.url));
}

bool Opinions::is_in_comment(std::string_view text, std::size_t at) const {
  const std::size_t line_feed = text.substr(0, at).rfind('\n');
  return opens_as_comment(text.substr(line_feed == std::string_view::npos ? 0 : line_feed + 1));
}

bool Opinions::opens_as_comment(std::string_view paragraph) const {
  return std::any_of(openings_.begin(), openings_.end(),
                     [&](const std::string& mark) { return paragraph.starts_with(mark); });
}

// "Politik/Meinung", "wirtschaft/kommentar-zu-teuer-1.99"
bool Opinions::is_of_desk(std::string_view words) const {
  for (const std::string& word : desk_names(words)) {
    const auto names = [&](const std::string& desk) {
      return word.starts_with(desk) && (word.size() == desk.size() || word[desk.size()] == '-');
    };
    if (std::any_of(desks_.begin(), desks_.end(), names)) return true;
  }
  return false;
}

}  // namespace zeitstrahl
