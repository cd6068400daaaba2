#include "store/merge_plan.h"

namespace zeitstrahl {

std::size_t segments_to_keep(const std::vector<std::uint64_t>& sizes) {
  constexpr std::uint64_t times = 4;
  if (sizes.empty()) return 0;
  std::size_t keep = sizes.size() - 1;
  std::uint64_t behind = sizes.back();
  while (keep > 0 && sizes[keep - 1] / times < behind) behind += sizes[--keep];
  return keep + 1 == sizes.size() ? sizes.size() : keep;
}

}  // namespace zeitstrahl
