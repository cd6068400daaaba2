// What a terminal may see: escaped text, colours, wrapped lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

// Text of an archive made harmless: control characters (C0 but newline, DEL, C1) and bidirectional controls are shown
// as U+FFFD, invalid UTF-8 too. Tabs become blanks.
std::string terminal_safe(std::string_view text);

enum class Colour { plain, bold, dim, red, green, yellow, blue, magenta, cyan };

// Writes colour codes, or none.
class Painter {
 public:
  explicit Painter(bool colours) : colours_(colours) {}
  // `text` must be safe already.
  std::string paint(Colour colour, std::string_view text) const;
  bool colours() const { return colours_; }

 private:
  bool colours_;
};

// Breaks at white space into lines of at most `width` columns; a word that is longer stands alone. Marks and colours
// that were put in are kept and take no columns.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

struct OutputStyle {
  bool colours = false;
  std::size_t width = 80;
  bool utf8 = true;  // by LC_ALL, LC_CTYPE, LANG; for what only adorns: text of an archive is always UTF-8
};

// Settles --color (auto, always, never) and --width for standard output: NO_COLOR, terminal or not, COLUMNS.
OutputStyle output_style(std::string_view colour_option, unsigned width_option);

}  // namespace zeitstrahl
