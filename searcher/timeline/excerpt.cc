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
  std::size_t last_letter = 0;  // an umlaut of two signs is not cut in half
  std::size_t at = 0;
  for (std::size_t signs = 0; at < line.size(); ++signs) {
    const CodePoint sign = code_point_at(line, at);
    if (line[at] == ' ') last_blank = at;
    if (begins_letter(sign.value)) last_letter = at;
    if (signs == most) return line.substr(0, last_blank > 0 ? last_blank : last_letter) + "…";
    at += sign.length;
  }
  return line;
}

}  // namespace zeitstrahl
