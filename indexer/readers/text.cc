#include "indexer/readers/text.h"

#include <array>

#include "base/error.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/dateline.h"

namespace zeitstrahl {

namespace {

// The first line, with its line break.
std::string_view first_line(std::string_view text) {
  const std::size_t end = text.find('\n');
  return text.substr(0, end == std::string_view::npos ? end : end + 1);
}

std::string_view without_blank_lines_in_front(std::string_view text) {
  while (!text.empty() && trimmed(first_line(text)).empty()) text.remove_prefix(first_line(text).size());
  return text;
}

// A line that stands over a text: short, not closed like a sentence, and parted from what follows it by being shorter
// or by a blank line.
bool is_headline(std::string_view line, std::string_view following) {
  constexpr std::size_t longest = 160;  // bytes; agencies stop at about 100 characters
  line = trimmed(line);
  if (line.size() > longest || std::string_view(".,;:").find(line.back()) != std::string_view::npos) return false;
  const std::string_view next = first_line(following);
  return trimmed(next).empty() || trimmed(next).size() > line.size();
}

// Takes the headline off the front of `text` and returns it; empty where there is none.
std::string_view take_headline(std::string_view& text) {
  const std::string_view line = first_line(text);
  const std::string_view rest = without_blank_lines_in_front(text.substr(line.size()));
  if (rest.empty() || find_dateline(line)) return {};
  const bool over_dateline = find_dateline(text).has_value() && trimmed(line).back() != '.';
  if (!over_dateline && !is_headline(line, text.substr(line.size()))) return {};
  text = rest;
  return trimmed(line);
}

struct NamedMember {
  std::string_view name;
  std::string Article::*member;
};

constexpr std::array<NamedMember, 6> members{{{"id", &Article::id},
                                              {"title", &Article::title},
                                              {"source", &Article::source},
                                              {"author", &Article::author},
                                              {"section", &Article::section},
                                              {"url", &Article::url}}};

void take_field(std::string_view field, std::string_view value, RawArticle& raw) {
  for (const NamedMember& known : members) {
    if (known.name == field) raw.article.*known.member = value;
  }
  if (field == "published") {
    raw.published = value;
    raw.published_from = DateSource::header;
  } else if (field == "keywords") {
    for (const std::string_view word : split(value, ',')) raw.article.keywords.emplace_back(trimmed(word));
  }
}

}  // namespace

TextReader::TextReader(const Lexicon& lexicon) {
  const Table& table = lexicon.table("head_lines");
  const std::size_t name = table.column("name");
  const std::size_t field = table.column("field");
  for (const TableRow& row : table.rows) fields_[folded(row[name])] = row[field];
}

bool TextReader::take_head_line(std::string_view line, RawArticle& raw) const {
  constexpr std::size_t longest_name = 40;  // bytes
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > longest_name) return false;
  const auto field = fields_.find(folded(trimmed(line.substr(0, colon))));
  if (field == fields_.end()) return false;
  take_field(field->second, trimmed(line.substr(colon + 1)), raw);
  return true;
}

RawArticle TextReader::read(std::string_view text) const {
  RawArticle raw;
  text = without_blank_lines_in_front(text);
  if (text.empty()) throw Error(ExitCode::partly, "empty");
  while (!text.empty() && take_head_line(first_line(text), raw)) {
    text = without_blank_lines_in_front(text.substr(first_line(text).size()));
  }
  if (text.empty()) {
    throw Error(ExitCode::partly, "no text below the head lines",
                R"(write the text below them; a title without a text can be a JSON line: {"title":"...","text":""})");
  }
  if (raw.article.title.empty()) raw.article.title = take_headline(text);
  raw.article.text = text;
  return raw;
}

}  // namespace zeitstrahl
