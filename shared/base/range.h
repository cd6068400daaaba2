// A part of a text, as half-open byte offsets.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace zeitstrahl {

struct TextRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, size()); }

  friend bool operator==(const TextRange&, const TextRange&) = default;
  friend auto operator<=>(const TextRange&, const TextRange&) = default;
};

inline TextRange hull(TextRange a, TextRange b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

}  // namespace zeitstrahl
