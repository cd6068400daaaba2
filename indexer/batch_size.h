// How many bytes of text go into one segment.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zeitstrahl {

// In bytes. The analysis of a text takes about 100 times its size at worst: two huge ones at once would fill the
// memory.
constexpr std::size_t huge_text = 1'000'000;

// A segment of 4 MB is built while Xapian's tables stay in the cache of the processor, and little is lost where a run
// is killed. The first ones are smaller, so that also a run that is killed soon has something to go on from.
class BatchSize {
 public:
  std::size_t next() { return std::exchange(bytes_, std::min(bytes_ * 2, most)); }

 private:
  static constexpr std::size_t most = 4'000'000;
  std::size_t bytes_ = 100'000;
};

}  // namespace zeitstrahl
