// Rows for spreadsheets (RFC 4180): what a cell must look like so that any text arrives as text.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

// One cell, in quotes where it needs them. A text that a spreadsheet would take for a formula (its first sign that is
// no blank is one of = + - @, also full-width; or it starts with a tab or a line end) gets an apostrophe before it
// (OWASP, "CSV Injection"). Line breaks and tabs stay; other control characters become U+FFFD. `text` must be valid
// UTF-8.
std::string csv_cell(std::string_view text);

// Writes a row, ended by CR LF.
void write_csv_row(std::ostream& out, const std::vector<std::string>& cells);

}  // namespace zeitstrahl
