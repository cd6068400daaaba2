// Query trees as Xapian carries them out.
#pragma once

#include <xapian.h>

#include <utility>

#include "language/aliases.h"
#include "language/word_forms.h"
#include "store/query.h"

namespace zeitstrahl {

// How many articles that have a compound itself make those uninteresting in which only its parts stand near each other.
// That hangs on the compound alone, so that no filter and no further word adds to what is found.
using Enough = Xapian::doccount;
constexpr Enough never_by_parts = 0;

// The database says which years and which words that begin alike there are.
class XapianQueryMaker {
 public:
  XapianQueryMaker(const Xapian::Database& database, WordForms& forms, const Aliases& aliases, Enough enough)
      : database_(database), forms_(forms), aliases_(aliases), enough_(enough) {}

  Xapian::Query make(const Query& query) const;
  // From now on what matches `related` may stand for the words of which one is enough, but for no filter.
  void relate(Xapian::Query related) { related_ = std::move(related); }

 private:
  std::string stem_term(const Query& query, const std::string& word) const;
  Xapian::Query word(const Query& query) const;
  Xapian::Query any_form(const std::string& folded_word) const;
  Xapian::Query one_of_forms(std::string_view kind, const std::string& folded_word,
                             const std::vector<Alias>& aliases) const;
  bool few_have(const Xapian::Query& compound) const;
  void add_names(const std::vector<Alias>& names, std::vector<Xapian::Query>& ways) const;
  Xapian::Query side_by_side(const std::vector<std::string>& words) const;
  Xapian::Query truncated(const Query& query) const;
  Xapian::Query truncated_in_title(const Query& query) const;
  Xapian::Query positional(const Query& query) const;
  Xapian::Query event_days(const DaySpan& days) const;
  Xapian::Query combined(const Query& query) const;
  Xapian::Query all_words(const Query& query) const;
  Xapian::Query any_word(const Query& query) const;
  std::vector<Xapian::Query> children(const Query& query) const;

  const Xapian::Database& database_;
  WordForms& forms_;
  const Aliases& aliases_;
  Enough enough_;
  bool one_is_enough_ = false;  // of the words that are made: then the parts of a compound may stand anywhere
  Xapian::Query related_;
};

// BM25 with Xapian's defaults: k1 1 (in occurrences of a word), b 0.5. Less for length than the textbook's 0.75 suits
// news, where a long report is not a padded short one. Others (k1 0.7 to 1.5, b 0.3 to 0.75) differ by less than 0.01
// nDCG, most for the worse.
Xapian::BM25Weight bm25();

}  // namespace zeitstrahl
