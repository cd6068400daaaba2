#include "base/tsv.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/number.h"

namespace zeitstrahl {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::size_t Table::column(std::string_view column_name) const {
  const auto found = std::find(columns.begin(), columns.end(), column_name);
  if (found == columns.end()) {
    throw Error(ExitCode::usage, fmt::format("table '{}' has no column '{}'", name, column_name),
                "its first line must name the columns, parted by tabs");
  }
  return static_cast<std::size_t>(found - columns.begin());
}

void refuse_row(const Table& table, const TableRow& row, const std::string& what, std::string hint) {
  throw Error(ExitCode::usage, fmt::format("table '{}' line {}: {}", table.name, row.line, what), std::move(hint));
}

void refuse_name(const Table& table, const TableRow& row, std::string_view what, std::string_view name) {
  refuse_row(table, row, fmt::format("unknown {} '{}'", what, name));
}

std::size_t number_in(const Table& table, const TableRow& row, std::size_t column, std::string hint) {
  const auto number = parse_number(row[column]);
  if (!number) refuse_row(table, row, fmt::format("'{}' is no number", row[column]), std::move(hint));
  return static_cast<std::size_t>(*number);
}

namespace {

TableRow parse_row(const Table& table, std::string_view line, unsigned number) {
  TableRow row{.cells = {}, .line = number};
  for (const std::string_view cell : split(line, '\t')) row.cells.emplace_back(trimmed(cell));
  if (row.cells.size() > table.columns.size()) {
    refuse_row(table, row, fmt::format("{} cells for {} columns", row.cells.size(), table.columns.size()),
               "part cells by one tab each");
  }
  row.cells.resize(table.columns.size());
  return row;
}

}  // namespace

Table parse_table(std::string name, std::string_view text) {
  Table table{.name = std::move(name), .columns = {}, .rows = {}};
  unsigned number = 0;
  for (std::string_view line : split(text, '\n')) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (trimmed(line).empty() || line.front() == '#') continue;
    if (table.columns.empty()) {
      for (const std::string_view cell : split(line, '\t')) table.columns.emplace_back(trimmed(cell));
    } else {
      table.rows.push_back(parse_row(table, line, number));
    }
  }
  return table;
}

}  // namespace zeitstrahl
