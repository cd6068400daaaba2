// Looks in one sentence for what patterns ask for behind the word they begin with.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "event/clause.h"
#include "event/function_words.h"
#include "event/sentence_view.h"
#include "event/verb_forms.h"

namespace zeitstrahl {

using Label = std::uint32_t;  // which pattern group a match belongs to

// A pattern found, as half-open token positions in the sentence.
struct PatternMatch {
  Label label = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  VerbForm form = VerbForm::none;  // of the verb in it
  bool split = false;              // its last word, a particle as a rule, stands apart, at last - 1
};

// A word of a pattern met by a token.
struct Occurrence {
  std::uint32_t token = 0;
  std::uint32_t lexeme = 0;
  VerbForm form = VerbForm::none;
  bool split = false;
  bool noun = false;  // the pattern is written with a capital, and so is the token
};

struct PatternElement {
  enum class Kind : std::uint8_t { word, gap, bracket } kind;  // gap: "_", bracket: "..."
  std::uint32_t lexeme;
};

// Of several words; see pattern_index.h.
struct Pattern {
  Label label;
  std::vector<PatternElement> elements;
  std::string particle;  // of the verb in it
};

// What all patterns tried in one sentence share. Keeps references.
class PatternSearch {
 public:
  PatternSearch(const FunctionWords& words, const SentenceView& sentence, const std::vector<Occurrence>& occurrences,
                const Clauses& clauses);

  // Takes the form of a verb that is met: "das unterzeichnete Abkommen" has an attribute.
  void take(const Occurrence& occurrence, PatternMatch& match) const;
  // "rückte ... vor": the particle closes the verb's clause, or stands before what is added behind it; "kauft Obst ein"
  // is no form of "kaufen". False where the match does not hold.
  bool finish(std::string_view particle, PatternMatch& match) const;
  // Whether the pattern from that element on stands behind what is matched, which then ends with it.
  bool complete(const Pattern& pattern, std::size_t element, PatternMatch& match) const;

 private:
  const Occurrence* word_at(std::uint32_t at, std::uint32_t lexeme) const;
  bool complete_bracket(const Pattern& pattern, std::size_t element, PatternMatch& match) const;
  bool is_attribute(std::uint32_t at) const;
  bool closes(std::uint32_t at) const;
  bool joins_prepositions(std::uint32_t at) const;  // the "und" of "vor und in"
  bool opens_quotation(std::uint32_t at) const;
  template <typename Wanted>
  std::uint32_t closer_behind(const PatternMatch& match, const Wanted& wanted) const;

  const FunctionWords& words_;
  const SentenceView& sentence_;
  const std::vector<Occurrence>& occurrences_;
  const Clauses& clauses_;
  std::vector<std::uint32_t> first_of_;  // token -> its first occurrence; one entry more than tokens
  std::vector<std::uint32_t> closers_;   // where particles would close a clause, ascending; "Aus" and "Fest" are nouns
};

}  // namespace zeitstrahl
