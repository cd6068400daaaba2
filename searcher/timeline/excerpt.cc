#include "searcher/timeline/excerpt.h"

#include "base/unicode.h"

namespace zeitstrahl {

std::string on_one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value)) {
      line += text.substr(at, c.length);
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
    at += c.length;
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string cut_at_word(std::string_view text, std::size_t most) {
  std::string line = on_one_line(text);
  std::size_t last_blank = 0;
  std::size_t at = 0;
  for (std::size_t signs = 0; at < line.size(); ++signs) {
    if (line[at] == ' ') last_blank = at;
    if (signs == most) return line.substr(0, last_blank > 0 ? last_blank : at) + "…";
    at += code_point_at(line, at).length;
  }
  return line;
}

}  // namespace zeitstrahl
