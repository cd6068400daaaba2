#include "searcher/render/text_page.h"

#include <algorithm>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t narrowest = 30;

}  // namespace

std::string safe_line(std::string_view text) {
  std::string line = terminal_safe(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

std::string shortened(const std::string& line, std::size_t columns) {
  std::string cut;
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    const std::size_t width = display_width(std::string_view(line).substr(at, c.length));
    if (used + width > columns) return cut + "…";
    cut += line.substr(at, c.length);
    used += width;
    at += c.length;
  }
  return cut;
}

TextPage::TextPage(std::ostream& out, const OutputStyle& style)
    : out_(out), painter_(style.colours), width_(std::max(style.width, narrowest)) {}

void TextPage::lines(const std::string& text, std::size_t indent) {
  for (const std::string& line : wrap(text, width_ - indent)) out_ << std::string(indent, ' ') << line << '\n';
}

}  // namespace zeitstrahl
