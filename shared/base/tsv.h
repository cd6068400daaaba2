// Tables of tab-separated values: '#' starts a comment line, the first other line names the columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

struct TableRow {
  std::vector<std::string> cells;  // as many as the table has columns; missing ones are empty
  unsigned line = 0;               // 1-based, in the file the row came from
  std::string_view operator[](std::size_t column) const { return cells[column]; }
};

struct Table {
  std::string name;  // for messages: "weekdays.tsv"
  std::vector<std::string> columns;
  std::vector<TableRow> rows;

  // Position of a column; throws Error, naming the table, where it is missing.
  std::size_t column(std::string_view column_name) const;
};

// Throws Error naming the table and line where a row has more cells than there are columns.
Table parse_table(std::string name, std::string_view text);

// Throws Error (usage) for a row: "table 'desks.tsv' line 7: WHAT".
[[noreturn]] void refuse_row(const Table& table, const TableRow& row, const std::string& what, std::string hint = {});
// Throws Error (usage) for a cell whose name is none of `what` there are: "table 'desks.tsv' line 7: unknown kind 'x'".
[[noreturn]] void refuse_name(const Table& table, const TableRow& row, std::string_view what, std::string_view name);
// A cell as a whole number; throws Error (usage) where it is none.
std::size_t number_in(const Table& table, const TableRow& row, std::size_t column, std::string hint = {});

std::vector<std::string_view> split(std::string_view text, char separator);
std::string_view trimmed(std::string_view text);

}  // namespace zeitstrahl
