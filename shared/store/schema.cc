#include "store/schema.h"

#include <algorithm>

#include "base/accents.h"
#include "base/hash.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

// Xapian's tables write a NUL byte as two.
std::size_t stored_size(std::string_view text) {
  return text.size() + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\0'));
}

// The longest beginning that takes at most `most` bytes and does not cut a code point.
std::string_view cut(std::string_view text, std::size_t most) {
  std::size_t size = 0;
  std::size_t stored = 0;
  while (size < text.size() && stored + (text[size] == '\0' ? 2 : 1) <= most) {
    stored += text[size] == '\0' ? 2 : 1;
    ++size;
  }
  while (size > 0 && size < text.size() && !starts_code_point(text[size])) --size;
  return text.substr(0, size);
}

}  // namespace

const std::vector<FieldSpec>& field_specs() {
  static const std::vector<FieldSpec> specs{
      {"title", FieldUse::words, prefix::title, "words of the title"},
      {"place", FieldUse::filter, prefix::place, "a place of the dateline"},
      {"source", FieldUse::filter, prefix::source, "who published it, or else the agency of the dateline"},
      {"kind", FieldUse::filter, prefix::kind, "articles that report an event of this kind"},
      {"status", FieldUse::filter, prefix::status, "articles that report an event of this status"},
      {"id", FieldUse::filter, prefix::id, "the article with this id"},
      {"date", FieldUse::dates, prefix::date_source,
       "articles with events on these days; none or doubtful: how they are dated"},
      {"published", FieldUse::dates, "", "published on these days"},
  };
  return specs;
}

const FieldSpec* find_field(std::string_view name) {
  const std::vector<FieldSpec>& specs = field_specs();
  const auto found = std::find_if(specs.begin(), specs.end(), [&](const FieldSpec& spec) { return spec.name == name; });
  return found == specs.end() ? nullptr : &*found;
}

std::string make_term(std::string_view term_prefix, std::string_view text) {
  std::string term(term_prefix);
  term += cut(text, longest_term - term_prefix.size());
  return term;
}

std::string make_id_term(std::string_view id) {
  if (prefix::id.size() + stored_size(id) <= longest_term) return make_term(prefix::id, id);
  const std::string hash = hash128_hex(id);
  std::string term(prefix::id);
  term += cut(id, longest_term - prefix::id.size() - hash.size());
  return term + hash;
}

std::string comparable_name(std::string_view name) { return without_accents(folded(name)); }

}  // namespace zeitstrahl
