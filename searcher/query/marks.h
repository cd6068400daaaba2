// The words of a query, and where they stand in a text.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "language/aliases.h"
#include "language/analysed_text.h"
#include "language/word_forms.h"
#include "store/query.h"

namespace zeitstrahl {

// What is to be marked: the words that make an article match, not those it must not have. Keeps a cache of stems.
class QueryWords {
 public:
  // Keeps a reference to the compounds: parts of words are marked by them. Other names are marked where aliases are
  // given, which are only read here.
  explicit QueryWords(const Query& query, const Compounds& compounds = Compounds::none(),
                      const Aliases* aliases = nullptr);

  struct Match {
    int number = -1;     // of the first wanted word; -1 for none
    bool whole = false;  // a form of it, or a compound of it; not only a part of it or another name
    std::size_t tokens = 1;
  };
  // What begins at the text's token: a word, or another name of several words.
  Match match_at(const AnalysedText& text, std::size_t token);

  // The number of the first wanted word that this folded word is a form of; -1 for none. Ten times as fast, as it takes
  // nothing apart.
  int form_number_of(std::string_view folded_word);

  // Number of the first wanted word that this folded word, written with a capital or without, is a form of, or has as a
  // part; or, where there is none, of the first one that has it as a part or as another name; -1 for none.
  int number_of(std::string_view folded_word, bool capitalised) { return match_of(folded_word, capitalised).number; }
  std::size_t count() const { return static_cast<std::size_t>(count_); }
  // The stems, ascending; without exact and truncated words.
  std::vector<std::string> stems() const;
  // The folded words behind the stems, in the order of the query.
  const std::vector<std::string>& words() const { return words_; }

 private:
  void gather(const Query& query);
  void gather_spellings(const Query& query);
  void add(Query::Op op, const std::string& word);
  void add_loose(const Query& word);
  void add_names(const std::vector<Alias>& names, int number);
  void gather_phrase(const Query& query);
  void gather_all(const Query& query);
  int number_of_form(std::string_view stem, std::string_view folded_word) const;
  Match match_of(std::string_view folded_word, bool capitalised);
  // How many tokens a name takes that begins at this one; 0 where it is not there.
  std::size_t tokens_of(const std::vector<std::string>& name, const AnalysedText& text, std::size_t token);

  using Numbers = std::unordered_map<std::string, int>;
  Numbers stems_;
  Numbers exact_;
  std::vector<std::pair<std::string, int>> truncated_;  // beginnings of words
  Numbers loose_;                                       // stems of the parts and of the other names of a wanted word
  std::vector<std::pair<std::vector<std::string>, int>> names_;  // stems of other names of several words
  std::vector<std::string> words_;
  int count_ = 0;
  WordForms forms_;
  Stemmer stemmer_;
  const Aliases* aliases_;  // while the query is read
};

}  // namespace zeitstrahl
