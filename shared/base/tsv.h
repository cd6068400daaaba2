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

std::vector<std::string_view> split(std::string_view text, char separator);
std::string_view trimmed(std::string_view text);

}  // namespace zeitstrahl
