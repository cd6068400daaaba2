#include "searcher/render/markdown.h"

#include <algorithm>

#include "base/number.h"
#include "base/unicode.h"
#include "cli/terminal.h"
#include "searcher/render/link.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view always_escaped = "\\`*_[]<>&~|#@$^{}";

// White space in any amount is one blank: four would begin code, two at the end break the line.
std::string one_line(std::string_view text) {
  std::string line;
  const std::string safe = terminal_safe(text);
  for (std::size_t at = 0; at < safe.size();) {
    const CodePoint c = code_point_at(safe, at);
    const bool plain_space = c.value == ' ' || c.value == '\n';
    if (!plain_space) {
      line += std::string_view(safe).substr(at, c.length);
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
    at += c.length;
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

// "1." or "1)" begins a list, "+", "-" too; "=" and "-" make a heading of the line before.
std::size_t list_mark(std::string_view line) {
  if (line.empty()) return std::string_view::npos;
  if (line[0] == '+' || line[0] == '-' || line[0] == '=' || line[0] == ':') return 0;
  std::size_t at = 0;
  while (at < line.size() && is_ascii_digit(line[at])) ++at;
  const bool ends = at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')');
  return ends ? at : std::string_view::npos;
}

// GitHub links "https://..." and "www...." by themselves.
bool begins_a_link(std::string_view rest) { return rest.substr(0, 3) == "://"; }
bool ends_www(std::string_view line, std::size_t dot) {
  if (line[dot] != '.' || dot < 3) return false;
  return std::all_of(line.begin() + static_cast<std::ptrdiff_t>(dot) - 3,
                     line.begin() + static_cast<std::ptrdiff_t>(dot), [](char c) { return c == 'w' || c == 'W'; });
}

}  // namespace

std::string markdown_inline(std::string_view text) {
  const std::string line = one_line(text);
  std::string escaped;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool special = always_escaped.find(line[at]) != std::string_view::npos;
    if (special || begins_a_link(std::string_view(line).substr(at)) || ends_www(line, at)) escaped += '\\';
    escaped += line[at];
  }
  return escaped;
}

std::string markdown_text(std::string_view text) {
  std::string escaped = markdown_inline(text);
  if (const std::size_t mark = list_mark(escaped); mark != std::string_view::npos) escaped.insert(mark, 1, '\\');
  return escaped;
}

std::string markdown_link(std::string_view text, std::string_view address) {
  const std::string shown = markdown_inline(text);
  const auto link = web_link(address);
  if (!link || shown.empty()) return shown;
  std::string target;
  for (const char c : *link) {
    if (c == '&') target += '\\';  // "&copy=" would become a sign of its own
    target += c;
  }
  return "[" + shown + "](<" + target + ">)";
}

}  // namespace zeitstrahl
