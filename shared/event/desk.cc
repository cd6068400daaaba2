#include "event/desk.h"

#include <algorithm>

#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

// Behind the host: "sport/fussball/a.html" of "https://example.org/sport/fussball/a.html".
std::string_view path_of(std::string_view url) {
  const std::size_t host = url.find("://");
  if (host != std::string_view::npos) url.remove_prefix(host + 3);
  const std::size_t path = url.find('/');
  return path == std::string_view::npos ? std::string_view() : url.substr(path + 1);
}

}  // namespace

Desks::Desks(const Lexicon& lexicon, const std::vector<std::string>& kinds) {
  const Table& table = lexicon.table("desks");
  const std::size_t words = table.column("words");
  const std::size_t blocked = table.column("kinds");
  for (const TableRow& row : table.rows) {
    std::vector<bool> ruled_out(kinds.size(), false);
    for (const std::string_view id : split(row[blocked], ',')) {
      const auto found = std::find(kinds.begin(), kinds.end(), trimmed(id));
      if (found == kinds.end()) refuse_name(table, row, "kind", trimmed(id));
      ruled_out[static_cast<std::size_t>(found - kinds.begin())] = true;
    }
    for (const std::string_view word : split(row[words], ',')) words_[folded(trimmed(word))] = ruled_out;
  }
}

void Desks::block(std::string_view words, std::vector<bool>& kinds) const {
  constexpr std::string_view separators = "/,;:|> \t";
  while (!words.empty()) {
    const std::size_t end = words.find_first_of(separators);
    const auto found = words_.find(folded(words.substr(0, end)));
    if (found != words_.end()) {
      kinds.resize(found->second.size(), false);
      for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = kinds[i] || found->second[i];
    }
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
  }
}

std::vector<bool> Desks::blocked(const Desk& desk) const {
  std::vector<bool> kinds;
  block(desk.section, kinds);
  block(path_of(desk.url), kinds);
  return kinds;
}

}  // namespace zeitstrahl
