// Words whose ends look like endings and are none: tables "own_stems" and "closed_words".
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/lexicon.h"
#include "language/string_hash.h"

namespace zeitstrahl {

constexpr std::size_t no_umlaut = std::numeric_limits<std::size_t>::max();

// How many letters without umlauts there are behind the last umlaut of a folded word, with it: 6 of "förderung" and
// "foerderung"; no_umlaut, which is more than any word has, where there is none.
std::size_t letters_from_umlaut(std::string_view folded_word);

// Immutable.
class OwnStems {
 public:
  explicit OwnStems(const Lexicon& lexicon);

  // The stem of a word of the tables, in front of it what the word has before that: "rustungskonzern". `word` without
  // umlauts; `umlaut` as letters_from_umlaut counts, so that "Förderung" is not taken for "Forderung".
  std::optional<std::string> of(std::string_view word, std::size_t umlaut) const;
  // Of a folded word that its accents tell from another: "rosé".
  std::optional<std::string> of_accented(std::string_view folded_word) const;

 private:
  struct Own {
    std::string stem;
    bool behind_others;
  };
  using Forms = std::unordered_map<std::string, Own, StringHash, std::equal_to<>>;

  void read(const Table& table);
  void add(std::string_view pattern, std::string_view stem);

  Forms accented_;
  std::array<Forms, 2> forms_;  // without umlauts; those that have none, and those that have one
  std::size_t longest_ = 0;
};

}  // namespace zeitstrahl
