#include "indexer/readers/text.h"

#include <array>
#include <optional>

#include "base/error.h"
#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

// The name in front of a colon, as in "Datum: 17.01.2025".
std::optional<std::string_view> name_of(std::string_view line) {
  constexpr std::size_t longest_name = 40;  // bytes
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > longest_name) return std::nullopt;
  return trimmed(line.substr(0, colon));
}

// Short, and not closed like a sentence.
bool may_be_value(std::string_view line) {
  constexpr std::size_t longest = 120;  // bytes
  line = trimmed(line);
  return !line.empty() && line.size() <= longest && line.back() != '.';
}

bool is_blank(std::string_view line) { return trimmed(line).empty(); }

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

TextReader::TextReader(const Lexicon& lexicon) : headlines_(lexicon) {
  const Table& table = lexicon.table("head_lines");
  const std::size_t name = table.column("name");
  const std::size_t field = table.column("field");
  for (const TableRow& row : table.rows) fields_[folded(row[name])] = row[field];
}

const std::string* TextReader::field_of(std::string_view line) const {
  const auto name = name_of(line);
  const auto field = name ? fields_.find(folded(*name)) : fields_.end();
  return field == fields_.end() ? nullptr : &field->second;
}

// "Titel: Rat beschließt" / "  den Haushalt": a line that is set in, above a name or a blank line.
bool TextReader::continues_value(std::string_view text) const {
  const std::string_view line = first_line(text);
  if (!line.starts_with(' ') && !line.starts_with('\t')) return false;
  if (!may_be_value(line) || field_of(line) || headlines_.is_dateline(line)) return false;
  const std::string_view next = first_line(text.substr(line.size()));
  return is_blank(next) || field_of(next);
}

// A name that we do not know, between others, or as the last one where there is a title already.
bool TextReader::is_unknown_name(std::string_view text, const RawArticle& raw) const {
  constexpr unsigned most_lines = 20;  // that are looked at
  const std::string_view line = first_line(text);
  const auto name = name_of(line);
  if (!name || !begins_upper(*name) || !may_be_value(line)) return false;
  text.remove_prefix(line.size());
  if (is_blank(first_line(text))) return !raw.article.title.empty();
  for (unsigned i = 0; i < most_lines && !is_blank(first_line(text)); ++i) {
    if (field_of(first_line(text))) return true;
    if (!name_of(first_line(text)) || !may_be_value(first_line(text))) return false;
    text.remove_prefix(first_line(text).size());
  }
  return false;
}

void TextReader::take_head(std::string_view& text, RawArticle& raw) const {
  bool in_block = false;
  while (!text.empty()) {
    const std::string_view line = first_line(text);
    const std::string* field = field_of(line);
    if (!field && !(in_block && is_unknown_name(text, raw))) return;
    text.remove_prefix(line.size());
    std::string value(trimmed(line.substr(line.find(':') + 1)));
    while (continues_value(text)) {
      value += ' ';
      value += trimmed(first_line(text));
      text.remove_prefix(first_line(text).size());
    }
    if (field) take_field(*field, value, raw);
    in_block = !is_blank(first_line(text));
    text = without_blank_lines_in_front(text);
  }
}

RawArticle TextReader::read(std::string_view text) const {
  RawArticle raw;
  text = without_blank_lines_in_front(text);
  if (text.empty()) throw Error(ExitCode::partly, "empty");
  take_head(text, raw);
  if (text.empty()) {
    throw Error(ExitCode::partly, "no text below the head lines",
                R"(write the text below them; a title without a text can be a JSON line: {"title":"...","text":""})");
  }
  if (raw.article.title.empty()) headlines_.take(text, raw);
  raw.article.text = text;
  return raw;
}

}  // namespace zeitstrahl
