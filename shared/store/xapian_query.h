// Query trees as Xapian carries them out.
#pragma once

#include <xapian.h>

#include "language/stem.h"
#include "store/query.h"

namespace zeitstrahl {

// The database says which years and which words that begin alike there are.
class XapianQueryMaker {
 public:
  XapianQueryMaker(const Xapian::Database& database, Stemmer& stemmer) : database_(database), stemmer_(stemmer) {}

  Xapian::Query make(const Query& query) const;

 private:
  std::string stem_term(const Query& query, const std::string& word) const;
  Xapian::Query word(const Query& query) const;
  Xapian::Query truncated(const Query& query) const;
  Xapian::Query truncated_in_title(const Query& query) const;
  Xapian::Query positional(const Query& query) const;
  Xapian::Query event_days(const DaySpan& days) const;
  Xapian::Query combined(const Query& query) const;
  std::vector<Xapian::Query> children(const Query& query) const;

  const Xapian::Database& database_;
  Stemmer& stemmer_;
};

// BM25 with Xapian's defaults: k1 1, b 0.5. Less for length than the textbook's 0.75 suits news, where a long report is
// not a padded short one. To be measured when retrieval is.
Xapian::BM25Weight bm25();

}  // namespace zeitstrahl
