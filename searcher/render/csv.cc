#include "searcher/render/csv.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "cli/terminal.h"

namespace zeitstrahl {

namespace {

// Spreadsheets for East Asia calculate with the full-width signs as well.
constexpr std::array<char32_t, 8> formula_signs = {'=', '+', '-', '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};

bool may_be_a_formula(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] == '\t' || text[0] == '\r' || text[0] == '\n') return true;
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    for (const char32_t sign : formula_signs) {
      if (c.value == sign) return true;
    }
    if (!is_space(c.value) && !is_invisible_in_word(c.value)) return false;
    at += c.length;
  }
  return false;
}

// A tab may belong to an id, by which the article is asked for.
std::string safe_but_tabs(std::string_view text) {
  std::string safe;
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(text.find('\t', begin), text.size());
    safe += terminal_safe(text.substr(begin, end - begin));
    if (end == text.size()) return safe;
    safe += '\t';
    begin = end + 1;
  }
}

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string cell = may_be_a_formula(text) ? "'" : "";
  bool quoted = !cell.empty();
  for (const char c : safe_but_tabs(text)) {
    if (c == '"' || c == ',' || c == ';' || c == '\n' || c == '\t') quoted = true;
    if (c == '"') cell += '"';
    cell += c;
  }
  return quoted ? '"' + cell + '"' : cell;
}

void write_csv_row(std::ostream& out, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) out << (i == 0 ? "" : ",") << csv_cell(cells[i]);
  out << "\r\n";
}

}  // namespace zeitstrahl
