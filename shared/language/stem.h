// Reduces a folded word to its stem, so that its forms find each other.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <unordered_map>

namespace zeitstrahl {

// Xapian's "german" (Snowball) with a cache in front: news repeats its words, and a look-up costs half of a stemming.
// Not safe to share between threads.
class Stemmer {
 public:
  // The name stored in databases: another stemmer makes other terms.
  static constexpr std::string_view name = "german";

  Stemmer() : stem_(std::string(name)) {}

  // The stem of a folded word, valid until the next call.
  std::string_view stem(std::string_view folded_word);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  static constexpr std::size_t most_cached = 200'000;  // about 20 MB

  Xapian::Stem stem_;
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> cache_;
};

}  // namespace zeitstrahl
