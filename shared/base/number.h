// Whole numbers as text.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zeitstrahl {

// 0 to 9; is_digit of base/unicode.h knows those of every script.
constexpr bool is_ascii_digit(char sign) { return sign >= '0' && sign <= '9'; }

// One or more of them, and nothing else.
constexpr bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

// Nothing for a text that is anything else than digits, or a number over 64 bits.
inline std::optional<std::uint64_t> parse_number(std::string_view text) {
  std::uint64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, problem] = std::from_chars(text.data(), end, number);
  if (problem != std::errc{} || rest != end) return std::nullopt;
  return number;
}

}  // namespace zeitstrahl
