#include "language/stem.h"

namespace zeitstrahl {

std::string_view Stemmer::stem(std::string_view folded_word) {
  if (const auto known = cache_.find(folded_word); known != cache_.end()) return known->second;
  if (cache_.size() >= most_cached) cache_.clear();
  return cache_.emplace(folded_word, rules_.stem(folded_word)).first->second;
}

}  // namespace zeitstrahl
