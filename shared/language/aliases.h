// Which other names a name is known by, from the table of aliases.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/compounds.h"
#include "language/lexicon.h"
#include "language/loan_plurals.h"
#include "language/own_stems.h"

namespace zeitstrahl {

enum class AliasKind : std::uint8_t { name, government, form };  // form: another form of the word itself

struct Alias {
  std::vector<std::string> words;  // folded; several make a phrase
  AliasKind kind = AliasKind::name;
};

// Immutable after construction; may be shared between threads.
class Aliases {
 public:
  // Tables "aliases", "loan_plurals"; throws Error where a kind is none of ours. Keeps a reference to the compounds.
  explicit Aliases(const Lexicon& lexicon, const Compounds& compounds = Compounds::none());

  // Other names of what these folded words name, in the order of the table; inflection makes no difference. A
  // state has its seat of government among them, a seat not its state. Behind them forms of a word that its stem does
  // not find: see LoanPlurals and Compounds::joined_otherwise.
  std::vector<Alias> of(const std::vector<std::string>& folded_words) const;

 private:
  struct Group {
    std::vector<std::vector<std::string>> names;
    AliasKind kind;
  };

  void add_names(const std::vector<std::string>& folded_words, std::vector<Alias>& aliases) const;
  std::string key(const std::vector<std::string>& folded_words) const;

  const Compounds& compounds_;
  LoanPlurals plurals_;
  OwnStems own_stems_;
  std::vector<Group> groups_;
  std::unordered_map<std::string, std::vector<std::size_t>> groups_with_;  // by key
};

}  // namespace zeitstrahl
