// Letters of file names, tags and time zones, which are ASCII: all else is folded as base/unicode.h does.
#pragma once

#include <algorithm>
#include <string_view>

namespace zeitstrahl {

constexpr char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_ascii_letter(char c) { return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z'; }

// Whether these are the letters of `small`, whatever their capitals.
constexpr bool same_letters(std::string_view text, std::string_view small) {
  return std::equal(text.begin(), text.end(), small.begin(), small.end(),
                    [](char a, char b) { return ascii_lower(a) == b; });
}

}  // namespace zeitstrahl
