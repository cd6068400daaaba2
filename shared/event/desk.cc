#include "event/desk.h"

#include <algorithm>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

std::vector<std::string> desk_names(std::string_view words) {
  constexpr std::string_view separators = "/,;:|> \t";
  std::vector<std::string> names;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(separators), words.size());
    if (end > 0) names.push_back(folded(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return names;
}

std::string_view path_of(std::string_view url) {
  const std::size_t host = url.find("://");
  if (host != std::string_view::npos) url.remove_prefix(host + 3);
  const std::size_t path = url.find('/');
  return path == std::string_view::npos ? std::string_view() : url.substr(path + 1);
}

Desks::Desks(const Lexicon& lexicon, const std::vector<std::string>& kinds) {
  const Table& table = lexicon.table("desks");
  const std::size_t words = table.column("words");
  const std::size_t blocked = table.column("kinds");
  const std::size_t own = table.column("own");
  for (const TableRow& row : table.rows) {
    const auto index_of = [&](std::string_view id) {
      const auto found = std::find(kinds.begin(), kinds.end(), trimmed(id));
      if (found == kinds.end()) refuse_name(table, row, "kind", trimmed(id));
      return static_cast<std::uint32_t>(found - kinds.begin());
    };
    DeskKinds entry{std::vector<bool>(kinds.size(), false), std::nullopt};
    for (const std::string_view id : split(row[blocked], ',')) entry.blocked[index_of(id)] = true;
    if (!row[own].empty()) entry.own = index_of(row[own]);
    for (const std::string_view word : split(row[words], ',')) words_[folded(trimmed(word))] = entry;
  }
}

void Desks::add_rows(std::string_view words, DeskKinds& kinds) const {
  for (const std::string& name : desk_names(words)) {
    const auto found = words_.find(name);
    if (found == words_.end()) continue;
    const DeskKinds& row = found->second;
    kinds.blocked.resize(row.blocked.size(), false);
    for (std::size_t i = 0; i < row.blocked.size(); ++i) kinds.blocked[i] = kinds.blocked[i] || row.blocked[i];
    if (!kinds.own) kinds.own = row.own;
  }
}

DeskKinds Desks::kinds_at(const Desk& desk) const {
  DeskKinds kinds;
  add_rows(desk.section, kinds);
  add_rows(path_of(desk.url), kinds);
  return kinds;
}

}  // namespace zeitstrahl
