// Which words may be parts of compounds, by how the archive writes them and by the tables of the lexicon.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/compounds.h"
#include "language/lexicon.h"
#include "language/stop_words.h"
#include "language/word_counts.h"

namespace zeitstrahl {

// What the forms of a noun have in common: "bruch" of "bruches" and "brüche".
std::string family_of(std::string_view folded_noun);

// Words are folded, as base/unicode.h folds them. The counts must outlive it.
class CompoundParts {
 public:
  using Set = Compounds::Wholes;

  CompoundParts(const WordCounts& counts, const Lexicon& lexicon);

  bool is_noun(std::string_view word) const;
  // A noun, and no form of what is no part.
  bool is_head(std::string_view word) const;
  // `word` is one of the counted.
  bool may_be_compound(std::string_view word) const;
  // "studierende": ends in no "Ende".
  bool is_participle(std::string_view word) const;
  // The word whose form `front` is in a compound; empty for none.
  std::string base_of(std::string_view front) const;
  // Stands in front of heads though it is no noun: "haupt".
  bool is_bound(std::string_view front) const { return first_.contains(front); }
  std::uint32_t articles_with(std::string_view word) const;
  const Set& wholes() const { return wholes_; }

 private:
  struct Link {
    std::string taken;  // put on behind
    std::string lost;   // taken off before
  };

  static std::vector<Link> links_of(const Table& table);
  const WordCount* known(std::string_view word) const;
  bool has_length(std::string_view word) const;
  bool is_known_part(std::string_view word, const WordCount* count) const;
  std::uint32_t articles_of_verb(std::string_view word) const;
  std::uint32_t articles_of_base(std::string_view word, const Link& link) const;
  std::uint32_t least_of(std::string_view word) const;

  const WordCounts& counts_;
  std::uint32_t least_;
  Set first_;
  Set never_;
  Set never_families_;
  Set short_;
  Set wholes_;
  StopWords stop_words_;
  std::vector<Link> links_;
};

}  // namespace zeitstrahl
