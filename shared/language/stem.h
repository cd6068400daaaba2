// Reduces a folded word to its stem, so that its forms find each other.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "language/stem_rules.h"
#include "language/string_hash.h"

namespace zeitstrahl {

// StemRules with a cache in front: news repeats its words, and a look-up costs a tenth of a stemming. Not safe to share
// between threads.
class Stemmer {
 public:
  // The name stored in databases: other stems make other terms, so it changes with rules and tables.
  static constexpr std::string_view name = "zeitstrahl-5";

  // The stem of a folded word, valid until the next call.
  std::string_view stem(std::string_view folded_word);

 private:
  static constexpr std::size_t most_cached = 200'000;  // about 20 MB

  const StemRules& rules_ = StemRules::builtin();
  std::unordered_map<std::string, std::string, StringHash, std::equal_to<>> cache_;
};

}  // namespace zeitstrahl
