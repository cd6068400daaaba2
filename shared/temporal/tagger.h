// Finds the date expressions of a sentence and says what each means, without any calendar.
#pragma once

#include <cstdint>
#include <vector>

#include "language/analysed_text.h"
#include "temporal/automaton.h"
#include "temporal/marked_words.h"
#include "temporal/rule.h"
#include "temporal/vocabulary.h"

namespace zeitstrahl {

// The time a clause speaks of, as far as its verbs and particles show.
enum class Tense : std::uint8_t {
  open,
  meant,    // "sollte", "war geplant", "kündigte für Montag an": the nearer of both days
  habit,    // "meist", "üblicherweise": again and again
  present,  // a verb of the present: "heute" may mean these days
  past,
  happened,  // "das Fest am 3. Mai fand": the verb of the past stands beside a day
  over,      // "Am 3. Mai fand": and the day opens its clause
  since,     // "seit" leaves no doubt
  ahead,     // may look ahead: "beginnt", "kann", "bis"
  set,       // stands in the calendar: "vor der Neuwahl im Mai" is the next one, until months behind it
  state,     // what is so: "ist", "gibt", "hat" without a participle; with a day to come it looks ahead too
  future     // does: "wird", "soll"
};

// "bis Freitag" reaches to that day, "vor Freitag" does not.
enum class Bound : std::uint8_t { itself, beside };

struct Tagged {
  TextRange range;
  std::uint32_t sentence = 0;
  std::uint32_t first_token = 0;  // half-open range, counted within the sentence
  std::uint32_t last_token = 0;
  std::uint32_t match = 0;  // first token of the match, which several expressions may share
  const Rule* rule = nullptr;
  Expression expression;
  TimexRole role = TimexRole::event;
  Tense tense = Tense::open;
  Bound bound = Bound::itself;
  bool aside = false;  // a year that is only compared with or names a thing: a day behind it is of another
  bool goal = false;   // a year for which something is set: "auf 2021 verlegt"; its days lie in that year
};

class Tagger {
 public:
  explicit Tagger(const Lexicon& lexicon);

  // What is kept between sentences to spare allocations; one for each thread.
  struct Scratch {
    Readings readings;
    std::uint64_t steps = 0;  // of the search so far: sentences without a time word cost none
  };

  // Appends the expressions of one sentence, in text order, never overlapping.
  void tag(const AnalysedText& text, std::uint32_t sentence, Scratch& scratch, std::vector<Tagged>& out) const;
  const std::vector<Rule>& rules() const { return rules_; }

 private:
  Vocabulary vocabulary_;
  std::vector<Rule> rules_;
  Automaton automaton_;
  MarkSymbols marks_;

  friend class SentenceTagger;
};

}  // namespace zeitstrahl
