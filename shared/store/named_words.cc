#include "store/named_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_name = 4;  // words

bool is_plain_word(const Query& query) { return query.op == Query::Op::word && query.field.empty(); }

std::optional<NamedWords> name_from(const std::vector<Query>& children, std::size_t first, const Aliases& aliases) {
  std::optional<NamedWords> longest;
  std::vector<std::string> words;
  const std::size_t end = std::min(children.size(), first + longest_name);
  for (std::size_t i = first; i < end && is_plain_word(children[i]); ++i) {
    words.push_back(children[i].text);
    if (words.size() < 2) continue;
    auto others = aliases.of(words);
    if (!others.empty()) longest = {.first = first, .count = words.size(), .aliases = std::move(others)};
  }
  return longest;
}

}  // namespace

std::vector<NamedWords> named_words(const std::vector<Query>& children, const Aliases& aliases) {
  std::vector<NamedWords> names;
  for (std::size_t i = 0; i < children.size();) {
    auto name = name_from(children, i, aliases);
    i += name ? name->count : 1;
    if (name) names.push_back(*std::move(name));
  }
  return names;
}

}  // namespace zeitstrahl
