#include "searcher/render/csv.h"

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

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string cell = may_be_a_formula(text) ? "'" : "";
  bool quoted = !cell.empty();
  for (const char c : terminal_safe(text)) {
    if (c == '"' || c == ',' || c == ';' || c == '\n') quoted = true;
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
