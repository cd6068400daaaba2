// What the text formats share: safe lines, wrapped to the width of the page.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "cli/terminal.h"

namespace zeitstrahl {

// One line of safe text: line breaks of the archive are blanks here.
std::string safe_line(std::string_view text);

// The line cut to so many columns and an ellipsis, if it is longer.
std::string shortened(const std::string& line, std::size_t columns);

class TextPage {
 public:
  TextPage(std::ostream& out, const OutputStyle& style);

  // Wrapped; every line begins `indent` columns from the margin.
  void lines(const std::string& text, std::size_t indent);
  std::size_t width() const { return width_; }
  const Painter& painter() const { return painter_; }

 private:
  std::ostream& out_;
  Painter painter_;
  std::size_t width_;
};

}  // namespace zeitstrahl
