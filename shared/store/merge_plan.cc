#include "store/merge_plan.h"

namespace zeitstrahl {

std::size_t segments_to_keep(const std::vector<std::uint64_t>& sizes) {
  constexpr std::uint64_t times = 4;
  std::size_t keep = sizes.size();
  std::uint64_t behind = 0;
  for (std::size_t i = sizes.size(); i-- > 0; behind += sizes[i]) {
    if (i + 1 < sizes.size() && sizes[i] / times < behind) keep = i;
  }
  return keep;
}

}  // namespace zeitstrahl
