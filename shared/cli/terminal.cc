#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "base/unicode.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view shown_instead = "\uFFFD";

bool is_control(char32_t c) { return c < 0x20 && c != '\n'; }

std::string_view code_of(Colour colour) {
  switch (colour) {
    case Colour::plain:
      return "";
    case Colour::bold:
      return "\x1b[1m";
    case Colour::dim:
      return "\x1b[2m";
    case Colour::red:
      return "\x1b[31m";
    case Colour::green:
      return "\x1b[32m";
    case Colour::yellow:
      return "\x1b[33m";
    case Colour::blue:
      return "\x1b[34m";
    case Colour::magenta:
      return "\x1b[35m";
    case Colour::cyan:
      return "\x1b[36m";
  }
  return "";
}

// The text without the colours Painter put in.
std::string without_colours(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b') {
      at = std::min(text.find('m', at), text.size());
    } else {
      plain += text[at];
    }
  }
  return plain;
}

std::size_t columns_of_terminal() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 0;
}

std::size_t columns_of_environment() {
  const char* const columns = std::getenv("COLUMNS");  // NOLINT(concurrency-mt-unsafe): nothing sets variables here
  return columns == nullptr ? 0 : static_cast<std::size_t>(std::max(0, std::atoi(columns)));
}

// As locales are looked up: the first variable that says anything decides.
bool speaks_utf8() {
  for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing sets variables here
    if (value == nullptr || *value == '\0') continue;
    std::string locale(value);
    for (char& c : locale) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  }
  return false;
}

constexpr std::size_t usual_width = 80;
constexpr std::size_t widest_readable = 120;  // longer lines lose the eye on its way back

std::size_t settled_width(unsigned option) {
  if (option > 0) return option;
  for (const std::size_t columns : {columns_of_environment(), columns_of_terminal()}) {
    if (columns > 0) return std::min(columns, widest_readable);
  }
  return usual_width;
}

}  // namespace

std::string terminal_safe(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value == '\t') {
      safe += ' ';
    } else if (is_control(c.value) || is_obeyed(c.value)) {
      safe += shown_instead;
    } else {
      append_utf8(c.value, safe);  // U+FFFD for what is no UTF-8
    }
    at += c.length;
  }
  return safe;
}

std::string Painter::paint(Colour colour, std::string_view text) const {
  if (!colours_ || colour == Colour::plain || text.empty()) return std::string(text);
  return std::string(code_of(colour)) + std::string(text) + "\x1b[0m";
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(" \n", at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const std::size_t columns = display_width(without_colours(word));
    if (used > 0 && used + 1 + columns > width) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used += columns + (used > 0 ? 1 : 0);
    at = end;
  }
  return lines;
}

OutputStyle output_style(std::string_view colour_option, unsigned width_option) {
  const char* const no_colour = std::getenv("NO_COLOR");  // NOLINT(concurrency-mt-unsafe): nothing sets variables here
  const bool wanted = isatty(STDOUT_FILENO) == 1 && (no_colour == nullptr || *no_colour == '\0');
  const bool colours = colour_option == "always" || (colour_option != "never" && wanted);
  return {.colours = colours, .width = settled_width(width_option), .utf8 = speaks_utf8()};
}

}  // namespace zeitstrahl
