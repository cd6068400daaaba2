// What a word is found by: its stem, and the stems of its parts. With a cache in front, as news repeats its words.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/compounds.h"
#include "language/stem.h"

namespace zeitstrahl {

struct WordForm {
  std::string stem;
  std::vector<std::string> parts;  // stems, without the word's own and without repeats; empty where it is no compound
  std::vector<std::string> inner;  // stems of the compounds that some of the parts make: see Compounds::Taken

  bool has(const std::string& part) const;  // among parts and inner
};

// Not safe to share between threads. Keeps a reference to the compounds.
class WordForms {
 public:
  explicit WordForms(const Compounds& compounds) : compounds_(compounds) {}

  // Of a folded word; valid until the next call.
  const WordForm& of(std::string_view folded_word);

 private:
  static constexpr std::size_t most_cached = 200'000;  // about 40 MB

  const Compounds& compounds_;
  Stemmer stemmer_;
  std::unordered_map<std::string, WordForm, StringHash, std::equal_to<>> cache_;
};

}  // namespace zeitstrahl
