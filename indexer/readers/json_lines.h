// Reads an article from a JSON object on a line of its own.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/raw_article.h"

namespace zeitstrahl {

// The fields of an article that a record can give.
enum class Field : std::uint8_t { id, title, text, published, url, source, author, section, place, keywords };

// Their names, which are those of --map and the default names of the members.
const std::vector<std::string>& field_names();
std::optional<Field> parse_field(std::string_view name);

// The member that holds a field, where it is not the default; "meta.date" is a member of the object "meta".
using FieldMap = std::map<Field, std::string>;

// `line` must be valid UTF-8. A list of texts is taken as paragraphs. Throws Error with the reason where the line is no
// object or holds no text.
RawArticle read_json_line(std::string_view line, const FieldMap& members);

}  // namespace zeitstrahl
