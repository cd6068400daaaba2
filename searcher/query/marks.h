// The words of a query, and where they stand in a text.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "language/analysed_text.h"
#include "language/word_forms.h"
#include "store/query.h"

namespace zeitstrahl {

// What is to be marked: the words that make an article match, not those it must not have. Keeps a cache of stems.
class QueryWords {
 public:
  // Keeps a reference to the compounds: parts of words are marked by them.
  explicit QueryWords(const Query& query, const Compounds& compounds = Compounds::none()) : forms_(compounds) {
    gather(query);
  }

  // Number of the first wanted word that this folded word is a form of, or has as a part; -1 for none.
  int number_of(std::string_view folded_word);
  std::size_t count() const { return static_cast<std::size_t>(count_); }
  // The stems, ascending; without exact and truncated words.
  std::vector<std::string> stems() const;
  // The folded words behind the stems, in the order of the query.
  const std::vector<std::string>& words() const { return words_; }

 private:
  void gather(const Query& query);
  void gather_spellings(const Query& query);
  void add(Query::Op op, const std::string& word);

  using Numbers = std::unordered_map<std::string, int>;
  Numbers stems_;
  Numbers exact_;
  std::vector<std::pair<std::string, int>> truncated_;  // beginnings of words
  std::vector<std::string> words_;
  int count_ = 0;
  WordForms forms_;
};

}  // namespace zeitstrahl
