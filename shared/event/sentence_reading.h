// A sentence as the event tables read it: its clauses, and what was found where.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "event/clause.h"
#include "event/event_tables.h"
#include "event/pattern_index.h"
#include "event/sentence_view.h"

namespace zeitstrahl {

struct MarkMatch {
  Mark mark;
  PatternMatch match;
};

struct OfficeMatch {
  OfficeUse use;
  PatternMatch match;
};

// Keeps views of the text and of the tables.
class SentenceReading {
 public:
  SentenceReading(const SentenceView& sentence, const EventTables& tables);

  const SentenceView& sentence() const { return sentence_; }
  const Clauses& clauses() const { return clauses_; }
  const std::vector<PatternMatch>& triggers() const { return triggers_; }
  const std::vector<PatternMatch>& conditions() const { return conditions_; }
  const std::vector<PatternMatch>& false_friends() const { return false_friends_; }
  const std::vector<MarkMatch>& marks() const { return marks_; }
  const std::vector<OfficeMatch>& offices() const { return offices_; }

  std::uint32_t clause_of(const PatternMatch& match) const { return clauses_.of(match.first); }
  bool has_mark(Mark mark) const;
  bool has_mark(Mark mark, std::uint32_t clause) const;
  // One whose match is such a one.
  template <class Fits>
  bool has_mark(Mark mark, std::uint32_t clause, const Fits& fits) const {
    return std::any_of(marks_.begin(), marks_.end(), [&](const MarkMatch& found) {
      return found.mark == mark && clause_of(found.match) == clause && fits(found.match);
    });
  }
  // Whether a phrase of that mark holds the match: "nicht nur" the "nicht" in it.
  bool lies_in(Mark phrase, const PatternMatch& match) const;
  bool is(std::uint32_t token, WordClass wanted) const { return words_->is(sentence_.folded(token), wanted); }
  bool has_word(WordClass wanted, std::uint32_t clause) const;                                 // anywhere in the clause
  bool is_small(std::uint32_t token) const { return words_->knows(sentence_.folded(token)); }  // of any class
  // Whether one of the first two tokens of the clause, behind a comma, is such a word.
  bool opens_with(const Clause& clause, WordClass wanted) const;
  // "falls der Zug ausfällt", and "Fällt der Zug aus, ..." at the beginning of a sentence.
  bool sets_condition(std::uint32_t clause) const;
  // The main clause behind a condition that opens its sentence: "Falls er kommt, [singt sie]", "Kommt er, [dann singt
  // sie]".
  bool depends_on_condition(std::uint32_t clause) const { return consequence_ == clause; }
  bool has_verb() const { return has_verb_; }  // "Waffenruhe im Norden" has none
  // "schloss", "hat geschlossen": the clause tells what was.
  bool tells_past(std::uint32_t clause) const { return tenses_[clause].past; }
  // "schloss", "wurde geschlossen", but not "hat geschlossen".
  bool tells_preterite(std::uint32_t clause) const { return tenses_[clause].preterite && !tenses_[clause].present; }
  // "schließt", of a verb that the tables know.
  bool has_present_form(std::uint32_t clause) const { return tenses_[clause].present; }
  // "schließe": its finite verb stands in the subjunctive of reported speech.
  bool is_reported(std::uint32_t clause) const { return tenses_[clause].subjunctive && !tenses_[clause].indicative; }
  bool is_infinitive(std::uint32_t token) const;  // a verb that the tables know
  bool is_finite_verb(std::uint32_t token) const;
  // The same, or an auxiliary or a modal, which may be finite.
  bool may_be_finite(std::uint32_t token) const {
    return is_finite_verb(token) || is(token, WordClass::auxiliary) || is(token, WordClass::modal);
  }
  std::optional<std::uint32_t> last_word_of(std::uint32_t clause) const;  // none of a clause of signs alone
  bool is_question() const;
  bool is_prose() const { return is_prose_; }  // ends as a sentence does, and a headline does not
  bool begins_with_verb() const { return begins_with_verb_; }

 private:
  SentenceReading(const SentenceView& sentence, const EventTables& tables, const std::vector<Occurrence>& occurrences);

  struct Tense {
    bool past = false;
    bool preterite = false;
    bool present = false;
    bool subjunctive = false;
    bool indicative = false;
  };
  void read_tenses(const std::vector<Occurrence>& occurrences);
  void read_condition(const std::vector<Occurrence>& occurrences);
  bool opens_with_condition() const;
  bool has_verb_inside(std::uint32_t clause) const;

  SentenceView sentence_;
  const FunctionWords* words_;
  Clauses clauses_;
  std::vector<Tense> tenses_;               // of each clause
  std::vector<std::uint32_t> infinitives_;  // tokens, ascending
  std::vector<std::uint32_t> finite_verbs_;
  std::vector<PatternMatch> triggers_;
  std::vector<PatternMatch> conditions_;
  std::vector<PatternMatch> false_friends_;
  std::vector<MarkMatch> marks_;
  std::vector<OfficeMatch> offices_;
  bool has_verb_ = false;
  bool is_prose_ = false;
  bool begins_with_verb_ = false;
  bool supposes_ = false;  // begins with its verb, but not as "Fielen im Mai zwei aus, so waren es im Juni drei" does
  std::optional<std::uint32_t> consequence_;
};

}  // namespace zeitstrahl
