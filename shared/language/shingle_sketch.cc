#include "language/shingle_sketch.h"

#include <algorithm>

#include "base/hash.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t shingle_words = 5;

// Spreads the bits of a sum, so that one bit of difference changes half of them (the finaliser of MurmurHash3).
std::uint64_t spread(std::uint64_t h) {
  h = (h ^ (h >> 33)) * 0xff51afd7ed558ccdULL;
  h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53ULL;
  return h ^ (h >> 33);
}

std::vector<std::uint32_t> shingles_of(const std::vector<std::string_view>& folded_words) {
  constexpr std::uint64_t base = 0x9e3779b97f4a7c15ULL;  // odd, so that no word is multiplied away
  std::vector<std::uint64_t> words;
  words.reserve(folded_words.size());
  for (const std::string_view word : folded_words) words.push_back(hash64(word));
  std::vector<std::uint32_t> shingles;
  shingles.reserve(words.size());
  for (std::size_t i = 0; i + shingle_words <= words.size(); ++i) {
    std::uint64_t sum = 0;
    for (std::size_t k = 0; k < shingle_words; ++k) sum = sum * base + words[i + k];
    shingles.push_back(static_cast<std::uint32_t>(spread(sum) >> 32));
  }
  return shingles;
}

// The first hash that the sketch may leave out though its text has it.
std::uint64_t bound_of(std::span<const std::uint32_t> sketch) {
  return sketch.size() < longest_sketch ? std::uint64_t{1} << 32 : std::uint64_t{sketch.back()} + 1;
}

std::span<const std::uint32_t> below(std::span<const std::uint32_t> sketch, std::uint64_t bound) {
  return sketch.first(static_cast<std::size_t>(std::lower_bound(sketch.begin(), sketch.end(), bound) - sketch.begin()));
}

}  // namespace

std::vector<std::uint32_t> shingle_sketch(const std::vector<std::string_view>& folded_words) {
  std::vector<std::uint32_t> sketch = shingles_of(folded_words);
  std::sort(sketch.begin(), sketch.end());
  sketch.erase(std::unique(sketch.begin(), sketch.end()), sketch.end());
  if (sketch.size() > longest_sketch) sketch.resize(longest_sketch);
  return sketch;
}

SketchOverlap overlap(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second) {
  const std::uint64_t bound = std::min(bound_of(first), bound_of(second));
  first = below(first, bound);
  second = below(second, bound);
  SketchOverlap counts{.shared = 0, .first = first.size(), .second = second.size()};
  for (std::size_t i = 0, k = 0; i < first.size() && k < second.size();) {
    const std::uint32_t one = first[i];
    const std::uint32_t other = second[k];
    counts.shared += one == other ? 1 : 0;
    i += one <= other ? 1 : 0;
    k += other <= one ? 1 : 0;
  }
  return counts;
}

double containment(const SketchOverlap& of) {
  const std::size_t shorter = std::min(of.first, of.second);
  return shorter == 0 ? 0 : static_cast<double>(of.shared) / static_cast<double>(shorter);
}

bool repeats(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second) {
  constexpr double contained = 0.20;  // measured on agency copy
  constexpr std::size_t fewest_shared = 3;
  const SketchOverlap both = overlap(first, second);
  return both.shared >= std::min({fewest_shared, both.first, both.second}) && containment(both) >= contained;
}

}  // namespace zeitstrahl
