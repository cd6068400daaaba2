#include "searcher/render/html.h"

#include "cli/terminal.h"
#include "searcher/render/link.h"

namespace zeitstrahl {

namespace {

std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string html;
  for (const char c : terminal_safe(text)) {
    const std::string_view written = reference(c);
    if (written.empty()) {
      html += c;
    } else {
      html += written;
    }
  }
  return html;
}

std::string html_link(std::string_view text, std::string_view address) {
  const auto link = web_link(address);
  if (!link) return html_text(text);
  return "<a href=\"" + html_text(*link) + "\" rel=\"noopener noreferrer\">" + html_text(text) + "</a>";
}

std::string json_for_script(std::string_view json) {
  std::string safe;
  for (const char c : json) {
    if (c == '<') {
      safe += "\\u003c";
    } else {
      safe += c;
    }
  }
  return safe;
}

}  // namespace zeitstrahl
