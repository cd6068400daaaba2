// Cuts a sentence into clauses: the reach of a verb, of its particle, and of a negation.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "event/sentence_view.h"
#include "language/lexicon.h"

namespace zeitstrahl {

enum class ClauseType : std::uint8_t { main, subordinate, relative, infinitive };

struct Clause {
  ClauseType type = ClauseType::main;
  std::optional<std::uint32_t> governor;  // the clause it hangs on, always an earlier one
  std::uint32_t first = 0;                // its first token
};

class Clauses {
 public:
  // Every token belongs to one clause. A clause may go on behind another one that it embeds.
  Clauses(std::vector<Clause> clauses, std::vector<std::uint32_t> clause_of)
      : clauses_(std::move(clauses)), clause_of_(std::move(clause_of)) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(clauses_.size()); }
  const Clause& operator[](std::uint32_t index) const { return clauses_[index]; }
  std::uint32_t of(std::uint32_t token) const { return clause_of_[token]; }

 private:
  std::vector<Clause> clauses_;
  std::vector<std::uint32_t> clause_of_;
};

// What the cutter must know of a token's verb form.
enum class Finiteness : std::uint8_t {
  none,
  finite,        // "schloss"
  maybe,         // "schließen": infinitive or plural of the present
  zu_infinitive  // "zu schließen", "abzuschließen"
};

// Knows the words that open clauses.
class ClauseCutter {
 public:
  explicit ClauseCutter(const Lexicon& lexicon);  // table "clause_words"

  // `verbs` has one entry per token. Linear in the length of the sentence.
  Clauses cut(const SentenceView& sentence, const std::vector<Finiteness>& verbs) const;

 private:
  enum class Opener : std::uint8_t { none, subordinator, either, pronoun, preposition, conjunction, focus, waiting };
  struct Segment;

  Opener opener(std::string_view folded) const;
  ClauseType type_of(const SentenceView& sentence, const std::vector<Finiteness>& verbs, const Segment& segment) const;
  static bool ends_with_verb(const SentenceView& sentence, const std::vector<Finiteness>& verbs,
                             const Segment& segment);
  bool waits(const SentenceView& sentence, const std::vector<Finiteness>& verbs, const Segment& segment) const;
  bool is_closing_infinitive(const SentenceView& sentence, const std::vector<Finiteness>& verbs,
                             const Segment& segment) const;
  std::vector<Segment> segments(const SentenceView& sentence, const std::vector<Finiteness>& verbs) const;

  std::map<std::string, Opener, std::less<>> words_;
};

}  // namespace zeitstrahl
