// What is German about stems, from the tables: participles, derivations, strong verbs.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "language/own_stems.h"
#include "language/strong_forms.h"

namespace zeitstrahl {

// CISTEM without its prefix rule (see cistem.h), and what brings forms of one word together that share no beginning or
// end: "abgeschlossen" and "abzuschließen", "Impfung" and "impfen", "Ärztin" and "Arzt", "sprach" and "gesprochen".
// Accents make no difference ("Café", "Cafe"), but where a table says so.
// Immutable; may be shared between threads.
class StemRules {
 public:
  // Tables that say nothing but how words are stemmed. That of strong verbs is read as well, and by others.
  static constexpr std::array<std::string_view, 8> tables = {"closed_words",     "derivations",  "irregular_stems",
                                                             "long_participles", "own_stems",    "spoken_signs",
                                                             "stem_lookalikes",  "verb_prefixes"};

  explicit StemRules(const Lexicon& lexicon);
  // Those of the compiled-in tables. Stems are part of the schema: tables of the user's do not change them.
  static const StemRules& builtin();

  // The stem of a folded word: not empty unless the word is, and the same whenever it is asked for. Of a number its
  // digits ("50.000" is "50000"), of a sign that is read out that of its word.
  std::string stem(std::string_view folded_word) const;
  bool is_spoken_sign(std::string_view folded) const { return signs_.contains(folded); }

 private:
  struct Ending {
    std::string text;   // without what CISTEM takes off its end
    std::string kept;   // what is put in its place
    std::size_t least;  // letters that must be left in front of it
    bool has_umlaut;
  };

  void read_closed_words(const Table& table);
  void read_prefixes(const Table& table);
  void read_lookalikes(const Table& table);
  void read_derivations(const Table& table);
  void read_strong_verbs(const Table& table);
  void read_irregular(const Table& table);
  void read_signs(const Table& table);
  std::string plain_stem(std::string_view folded_word) const;
  std::string without_inflection(const std::string& word) const;
  bool is_participle(std::string_view from_ge) const;
  bool may_be_weak_participle(std::string_view form) const;
  std::string without_verb_marks(std::string_view word) const;
  std::string without_derivation(std::string stem, std::size_t umlaut_at) const;
  std::string without_ends(const std::string& bare, std::size_t umlaut, bool is_bare) const;
  std::string infinitive_of(std::string_view word, std::size_t umlaut) const;
  std::optional<std::string> verb_of(const std::string& stem, bool is_bare) const;
  // The verb with its prefix, or its two; `verb_left` says which verb a rest is of. Empty where it is none.
  template <typename VerbLeft>
  std::string verb_behind(std::string_view word, const VerbLeft& verb_left) const;

  // Stem of a form -> stem of its infinitive.
  using Forms = std::map<std::string, std::string, std::less<>>;
  static void enter(Forms& forms, const std::string& form, const std::string& verb);

  OwnStems own_stems_;
  StrongForms strong_forms_;
  std::set<std::string, std::less<>> whole_;  // words that no other word is stripped down to
  std::vector<std::string> separable_;        // prefixes of verbs, longest first
  std::vector<std::string> fixed_;
  std::set<std::string, std::less<>> no_participles_;        // words with a ge- that is no mark
  std::set<std::string, std::less<>> no_participles_alone_;  // only where no prefix stands before them
  std::vector<std::string> no_participle_fronts_;            // what such words begin with
  std::vector<std::string> long_participles_;                // what a participle of more syllables begins with
  std::set<std::string, std::less<>> no_past_;               // stems that look like the past of another verb
  std::set<std::string, std::less<>> no_past_alone_;         // the same
  std::vector<std::string> no_endings_;                      // tails of words with an -end that is none
  std::vector<Ending> endings_;                              // longest first
  Forms signs_;                                              // that are read out -> stem
  Forms irregular_;                                          // stem -> that of the form that says it
  Forms forms_;                                              // of strong verbs that stand alone
  Forms forms_behind_prefix_;                                // longer words lose more of their end
};

}  // namespace zeitstrahl
