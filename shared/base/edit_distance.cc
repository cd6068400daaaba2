#include "base/edit_distance.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace zeitstrahl {

namespace {

template <typename Letters>
std::optional<std::size_t> distance(Letters a, Letters b, std::size_t most) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return std::nullopt;
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::vector<std::size_t> row(b.size() + 1, i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    if (*std::min_element(row.begin(), row.end()) > most) return std::nullopt;
    before_last = std::exchange(last, std::move(row));
  }
  return last.back() <= most ? std::optional(last.back()) : std::nullopt;
}

}  // namespace

std::optional<std::size_t> edit_distance(std::u32string_view a, std::u32string_view b, std::size_t most) {
  return distance(a, b, most);
}

std::optional<std::size_t> edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  return distance(a, b, most);
}

}  // namespace zeitstrahl
