#include "language/stem.h"

namespace zeitstrahl {

std::string_view Stemmer::stem(std::string_view folded_word) {
  if (const auto known = cache_.find(folded_word); known != cache_.end()) return known->second;
  if (cache_.size() >= most_cached) cache_.clear();
  std::string word(folded_word);
  std::string stem = stem_(word);
  return cache_.emplace(std::move(word), std::move(stem)).first->second;
}

}  // namespace zeitstrahl
