// Finds the patterns of all event tables in a sentence in one pass: words, compounds, verbs in all their forms,
// phrases.
//
// A pattern is a row of words parted by blanks:
//   Lagebericht     the word as it stands; written with a capital it only meets a capitalised token
//   Abkommen~       with case and adjective endings: "Abkommens"
//   *abkommen~      also as the head of a compound: "Handelsabkommen"
//   streik*         as the beginning of a word
//   *krebs*         anywhere in a word
//   $accord         one of the words of a group
//   _               up to three tokens in between
//   ...             what else stands in the clause in between: "gingen am Montag in Bremen auf die Straße"
//   #               a number
//   #:#             a result, or the hour of a clock: "1:4"
//   ^               the last word of a name that opens the sentence, or stands behind its colon
//   verb:vor|rücken a verb in all its forms; a separated particle is looked for in the clause
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "event/pattern_search.h"
#include "event/verb_forms.h"
#include "event/word_trie.h"

namespace zeitstrahl {

class PatternIndex {
 public:
  PatternIndex(const StrongVerbs& strong, const FunctionWords& words);

  // Names the patterns of a cell, alternatives parted by ", ". Inside a longer pattern only the single words of a group
  // count, and no separable verbs.
  void add_group(std::string_view name, std::string_view cell);

  // Adds the patterns of a cell, alternatives parted by ", ".
  void add(Label label, std::string_view cell);

  // The words of the sentence that patterns know, by position.
  std::vector<Occurrence> occurrences(const SentenceView& sentence) const;

  // The matches of the wanted labels (by number), by position, then label.
  std::vector<PatternMatch> matches(const SentenceView& sentence, const std::vector<Occurrence>& occurrences,
                                    const Clauses& clauses, const std::vector<bool>& wanted) const;

 private:
  enum class Case : std::uint8_t { any, capital, small };
  struct WordUse {
    std::uint32_t lexeme;
    VerbForm form;
    bool split;
    Case letter;
  };
  // Words of one shape: a trie that numbers them, and what each number means.
  struct Parts {
    WordTrie trie;
    std::vector<std::vector<WordUse>> uses;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  using Words = std::unordered_map<std::string, std::vector<WordUse>, Hash, std::equal_to<>>;

  std::uint32_t lexeme_of(std::string_view word);
  void add_word_forms(std::string_view word, std::uint32_t lexeme);
  void add_verb_forms(std::string_view line, std::uint32_t lexeme);
  void add_group_forms(std::string_view name, std::uint32_t lexeme);
  static void add_part(Parts& parts, std::uint32_t number, WordUse use);
  void add_pattern(Label label, std::string_view text);
  std::uint32_t end_of_name(const SentenceView& sentence, std::uint32_t first) const;
  void look_up_parts(const SentenceView& sentence, std::uint32_t at, std::vector<Occurrence>& found) const;

  const StrongVerbs& strong_;
  const FunctionWords& words_;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> lexemes_;
  Words exact_;
  Parts heads_;
  Parts beginnings_;
  Parts insides_;
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> groups_;  // name -> patterns
  std::vector<Pattern> patterns_;
  std::vector<std::vector<std::uint32_t>> starting_with_;  // lexeme -> patterns of several words
  std::vector<std::string> particles_;                     // lexeme -> what may be parted from it
  std::vector<std::vector<Label>> alone_;                  // lexeme -> labels of patterns that are this word
};

}  // namespace zeitstrahl
