// Counts the words of an archive, and how they are written: what compounds are learnt from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "language/lexicon.h"
#include "language/string_hash.h"

namespace zeitstrahl {

// "der", "im", "seine": what stands before nouns, and hardly before names. Folded, from the table "function_words".
using Determiners = std::unordered_set<std::string, StringHash, std::equal_to<>>;
Determiners determiners(const Lexicon& lexicon);

struct WordCount {
  std::uint32_t articles = 0;      // that hold the word
  std::uint32_t capitalised = 0;   // times inside of sentences, where only nouns and names are
  std::uint32_t determined = 0;    // of these, times right behind a determiner: "der Rat", but not "in Bonn"
  std::uint32_t lower = 0;         // times in lower case
  std::uint64_t last_article = 0;  // that was counted
};

class WordCounts {
 public:
  using Words = std::unordered_map<std::string, WordCount, StringHash, std::equal_to<>>;

  // Takes the title and the text of one article.
  void add_article(std::string_view title, std::string_view text, const Determiners& determiners);
  void add(const WordCounts& other);

  std::uint64_t articles() const { return articles_; }
  const Words& words() const { return words_; }

 private:
  void add_text(std::string_view text, const Determiners& determiners);

  Words words_;
  std::uint64_t articles_ = 0;
};

}  // namespace zeitstrahl
