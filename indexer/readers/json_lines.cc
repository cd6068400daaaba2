#include "indexer/readers/json_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/json.h"
#include "base/tsv.h"

namespace zeitstrahl {

namespace {

std::string name_of(Field field, const FieldMap& names) {
  const auto mapped = names.find(field);
  return mapped == names.end() ? field_names()[static_cast<std::size_t>(field)] : mapped->second;
}

std::vector<std::string> all_names(const FieldMap& names) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < field_names().size(); ++i) all.push_back(name_of(static_cast<Field>(i), names));
  return all;
}

class Members {
 public:
  Members(std::string_view line, const FieldMap& names)
      : members_(parse_json_object(line, all_names(names))), names_(names) {}

  bool has(Field field) const { return find(field) != nullptr; }

  std::string value(Field field) const {
    const JsonMember* const member = find(field);
    return member == nullptr ? std::string() : member->text;
  }

  std::vector<std::string> values(Field field) const {
    constexpr std::size_t most = 1000;  // no article has so many keywords or places
    const JsonMember* const member = find(field);
    return member == nullptr ? std::vector<std::string>{} : member->values(most);
  }

 private:
  const JsonMember* find(Field field) const {
    const std::string name = name_of(field, names_);
    const auto found =
        std::find_if(members_.begin(), members_.end(), [&](const JsonMember& member) { return member.name == name; });
    return found == members_.end() ? nullptr : &*found;
  }

  std::vector<JsonMember> members_;
  const FieldMap& names_;
};

Error no_text(const std::string& name) {
  return {ExitCode::partly, fmt::format("no \"{}\"", name),
          name == "text" ? "name the member that holds it, as in --map text=body"
                         : "--map text=NAME names the member that holds it"};
}

}  // namespace

const std::vector<std::string>& field_names() {
  static const std::vector<std::string> names{"id",     "title",  "text",    "published", "url",
                                              "source", "author", "section", "place",     "keywords"};
  return names;
}

std::optional<Field> parse_field(std::string_view name) {
  const auto& names = field_names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Field>(found - names.begin());
}

RawArticle read_json_line(std::string_view line, const FieldMap& names) {
  const Members members(line, names);
  if (!members.has(Field::text)) throw no_text(name_of(Field::text, names));
  RawArticle raw;
  Article& article = raw.article;
  article.id = members.value(Field::id);
  article.title = members.value(Field::title);
  article.text = members.value(Field::text);
  article.url = members.value(Field::url);
  article.source = members.value(Field::source);
  article.author = members.value(Field::author);
  article.section = members.value(Field::section);
  article.places = members.values(Field::place);
  article.keywords = members.values(Field::keywords);
  raw.published = trimmed(members.value(Field::published));
  if (!raw.published.empty()) raw.published_from = DateSource::record;
  if (trimmed(article.text).empty() && trimmed(article.title).empty()) {
    throw Error(ExitCode::partly, "empty text and no title");
  }
  return raw;
}

}  // namespace zeitstrahl
