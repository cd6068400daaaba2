#include "language/lexicon.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/error.h"
#include "base/hash.h"
#include "language/builtin_tables.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view replace_mark = "#replace";

bool replaces(std::string_view text) { return trimmed(text.substr(0, text.find('\n'))) == replace_mark; }

// The user's rows may leave out the examples, which our tests read.
bool fits(std::vector<std::string> columns, const std::vector<std::string>& own) {
  if (own == columns) return true;
  while (!columns.empty() && (columns.back() == "example" || columns.back() == "counter")) columns.pop_back();
  return own.empty() || own == columns;
}

// How many letters must be changed, added or left out to make one word of the other (Levenshtein).
std::size_t edits_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t k = 0; k < b.size(); ++k) {
      const std::size_t changed = diagonal + (a[i] == b[k] ? 0 : 1);
      diagonal = row[k + 1];
      row[k + 1] = std::min({changed, row[k] + 1, diagonal + 1});
    }
  }
  return row.back();
}

template <typename Tables>
std::string nearest_names(const Tables& tables, std::string_view name) {
  constexpr std::size_t longest_name = 64;  // nobody means one of ours with a longer one
  constexpr std::size_t most_shown = 3;
  std::vector<std::pair<std::size_t, std::string>> names;
  for (const auto& [known, table] : tables) {
    names.emplace_back(edits_between(known, name.substr(0, longest_name)), "'" + known + "'");
  }
  std::sort(names.begin(), names.end());
  names.resize(std::min(names.size(), most_shown));
  std::vector<std::string> shown;
  for (const auto& [edits, quoted] : names) shown.push_back(quoted);
  return fmt::format("{}", fmt::join(shown, ", "));
}

}  // namespace

Lexicon::Lexicon() {
  for (const BuiltinTable& builtin : builtin_tables()) {
    tables_.emplace(builtin.name, parse_table(std::string(builtin.name) + ".tsv", builtin.text));
  }
}

void Lexicon::override_table(const std::string& name, std::string_view text) {
  const auto found = tables_.find(name);
  if (found == tables_.end()) {
    throw Error(ExitCode::usage, fmt::format("there is no table '{}'", name),
                fmt::format("did you mean {}?", nearest_names(tables_, name)));
  }
  Table& table = found->second;
  Table own = parse_table(table.name, text);
  if (!fits(table.columns, own.columns)) {
    throw Error(ExitCode::usage, fmt::format("table '{}': its columns are not those of the built-in table", table.name),
                fmt::format("name them \"{}\", parted by tabs", fmt::join(table.columns, "\", \"")));
  }
  for (TableRow& row : own.rows) row.cells.resize(table.columns.size());
  if (replaces(text)) table.rows.clear();
  table.rows.insert(table.rows.end(), own.rows.begin(), own.rows.end());
  overrides_[name] = text;
}

const Table& Lexicon::table(std::string_view name) const {
  const auto found = tables_.find(name);
  if (found != tables_.end()) return found->second;
  throw Error(ExitCode::usage, fmt::format("there is no table '{}'", name),
              fmt::format("did you mean {}?", nearest_names(tables_, name)));
}

std::string Lexicon::fingerprint() const {
  // No cell holds a tab or a line break, so these part cells, rows and tables without doubt.
  std::string all;
  for (const auto& [name, table] : tables_) {
    all += name + '\n';
    for (const std::string& column : table.columns) all += column + '\t';
    for (const TableRow& row : table.rows) {
      all += '\n';
      for (const std::string& cell : row.cells) all += cell + '\t';
    }
    all += "\n\n";
  }
  return hash128_hex(all);
}

}  // namespace zeitstrahl
