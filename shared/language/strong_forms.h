// Which words are forms of strong and irregular verbs, told by the whole word: table "strong_verbs".
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/lexicon.h"
#include "language/string_hash.h"

namespace zeitstrahl {

// "brach" and "brachte" lose themselves in one stem, as words they say which verb they belong to. Immutable.
class StrongForms {
 public:
  explicit StrongForms(const Lexicon& lexicon);  // strong_verbs, and stem_lookalikes for the nouns among their forms

  // The infinitive, without umlauts, of a word that is a form of it; empty where it is none. `word` without umlauts,
  // `umlaut` as letters_from_umlaut counts.
  std::string_view infinitive_of(std::string_view word, std::size_t umlaut) const;
  // The same of what stands behind a prefix: "bracht" of "verbracht", and "gebracht" of "mitgebracht".
  std::string_view infinitive_behind_prefix(std::string_view word, std::size_t umlaut) const;

 private:
  using Forms = std::unordered_map<std::string, std::string, StringHash, std::equal_to<>>;
  using ByUmlaut = std::array<Forms, 2>;  // of forms without umlaut, and of those that have one

  static void enter(ByUmlaut& forms, std::string_view form, const std::string& verb);
  static std::string_view found_in(const ByUmlaut& forms, std::string_view word, std::size_t umlaut);

  ByUmlaut alone_;
  ByUmlaut behind_prefix_;
};

}  // namespace zeitstrahl
