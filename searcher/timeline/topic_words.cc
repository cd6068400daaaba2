#include "searcher/timeline/topic_words.h"

#include <algorithm>
#include <bit>

namespace zeitstrahl {

namespace {

constexpr std::size_t most_bits = 64;

}  // namespace

TopicWords::TopicWords(const std::vector<Word>& words) : known_(UINT16_MAX + 1) {
  const std::size_t known = std::min(words.size(), most_bits / 2);
  for (std::size_t i = 0; i < known; ++i) {
    weights_.push_back(words[i].weight);
    all_ += words[i].weight;
    for (const std::uint16_t hash : words[i].hashes) add(hash, TopicMask{1} << i);
    for (const std::uint16_t hash : words[i].compounds) add(hash, TopicMask{1} << (known + i));
  }
  std::size_t bit = 2 * known;
  for (std::size_t i = 0; i < known; ++i) {
    for (const std::vector<std::uint16_t>& hashes : words[i].together) {
      if (bit + hashes.size() > most_bits) return;
      Together together{.parts = 0, .word = TopicMask{1} << i};
      for (const std::uint16_t hash : hashes) {
        together.parts |= TopicMask{1} << bit;
        add(hash, TopicMask{1} << bit++);
      }
      together_.push_back(together);
    }
  }
}

void TopicWords::add(std::uint16_t hash, TopicMask bits) {
  const auto at = std::lower_bound(names_.begin(), names_.end(), hash,
                                   [](const Naming& one, std::uint16_t other) { return one.hash < other; });
  if (at != names_.end() && at->hash == hash) {
    at->bits |= bits;
  } else {
    names_.insert(at, {hash, bits});
  }
  known_[hash] = true;
}

TopicMask TopicWords::named_by(std::span<const std::uint16_t> words) const {
  TopicMask named = 0;
  if (names_.empty()) return named;
  for (const std::uint16_t word : words) {
    if (!known_[word]) continue;
    named |= std::lower_bound(names_.begin(), names_.end(), word, [](const Naming& one, std::uint16_t other) {
               return one.hash < other;
             })->bits;
  }
  for (const Together& one : together_) {
    if ((named & one.parts) == one.parts) named |= one.word;
  }
  return named;
}

float TopicWords::share_of(TopicMask named, double by_compound) const {
  const std::size_t words = weights_.size();
  double found = 0;
  for (std::size_t i = 0; i < words; ++i) {
    if (named >> i & 1) {
      found += weights_[i];
    } else if (named >> (words + i) & 1) {
      found += by_compound * weights_[i];
    }
  }
  return all_ > 0 ? static_cast<float>(found / all_) : 1;  // "strei*" names no word that could be missing
}

float TopicWords::completeness_of(TopicMask named) const {
  const std::size_t words = weights_.size();
  if (words == 0) return 1;
  const TopicMask each = (TopicMask{1} << words) - 1;
  const TopicMask alone = named & each;
  const TopicMask in_compounds = (named >> words) & each & ~alone;
  const int halves = 2 * std::popcount(alone) + std::popcount(in_compounds);
  return static_cast<float>(halves) / (2 * static_cast<float>(words));
}

}  // namespace zeitstrahl
