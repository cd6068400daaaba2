// How much of one text stands in another, told from two small samples: near-copies, updates and shortened versions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace zeitstrahl {

// 256 bytes an article; with it a containment of 0.20 is told within 0.05 (standard error).
constexpr std::size_t longest_sketch = 64;

// The smallest hashes of all runs of five words of a text ("shingles"; Broder 1997, On the resemblance and containment
// of documents): ascending, without repeats, at most longest_sketch. A shorter list holds every shingle of the text.
std::vector<std::uint32_t> shingle_sketch(const std::vector<std::string_view>& folded_words);

// What two sketches say of the shingles that both of them would hold: those below the largest hash of a full one. Both
// texts are sampled alike there, so shares of the counts estimate shares of the texts.
struct SketchOverlap {
  std::size_t shared = 0;
  std::size_t first = 0;   // of the first text, shared ones included
  std::size_t second = 0;  // of the second
};
SketchOverlap overlap(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second);

// Estimates which share of the shorter text's shingles stands in the longer one, 0 to 1. Few shared shingles make a
// poor estimate: who joins texts by it asks for at least two or three.
double containment(const SketchOverlap& of);

// Whether one text repeats the other, as updates, shortened versions and copies of agency copy do: a fifth of the
// shorter one's shingles, and at least three sampled ones (one alone is chance) or all there are.
bool repeats(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second);

}  // namespace zeitstrahl
