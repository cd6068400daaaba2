#include "store/merge_plan.h"

#include <catch2/catch.hpp>
#include <numeric>

namespace zeitstrahl {

TEST_CASE("segments are merged while they are less than four times as big as those behind", "[store]") {
  struct Row {
    std::vector<std::uint64_t> sizes;
    std::size_t keep;
  };
  const std::vector<Row> rows{
      {{}, 0},
      {{5}, 1},
      {{5, 5}, 0},
      {{1000, 1}, 2},
      {{1000, 1, 1}, 1},
      {{1000, 200, 1}, 3},
      {{1000, 300, 1}, 0},
      {{16, 16, 16, 1}, 0},  // a small last one does not stand between those before it
      {{1000, 16, 16, 1}, 1},
      {{1000, 300, 80}, 0},
      {{1000, 8, 3, 1}, 1},
      {{0, 0}, 2},
      {{0, 5}, 0},
  };
  for (const Row& row : rows) CHECK(segments_to_keep(row.sizes) == row.keep);
}

TEST_CASE("years of daily updates keep few segments and copy little", "[store]") {
  std::vector<std::uint64_t> sizes{500'000};
  std::uint64_t copied = 0;
  std::size_t most = 0;
  for (int day = 0; day < 2000; ++day) {
    sizes.push_back(500);
    const std::size_t keep = segments_to_keep(sizes);
    if (keep < sizes.size()) {
      const std::uint64_t merged =
          std::accumulate(sizes.begin() + static_cast<std::ptrdiff_t>(keep), sizes.end(), std::uint64_t{0});
      copied += merged;
      sizes.resize(keep);
      sizes.push_back(merged);
    }
    most = std::max(most, sizes.size());
  }
  CHECK(most <= 8);
  CHECK(copied / (2000 * 500) <= 12);  // how often a text was copied
}

}  // namespace zeitstrahl
