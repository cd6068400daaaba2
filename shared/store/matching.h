// Carries out a query on a snapshot: the best hits, or what a timeline needs of every article that matches.
#pragma once

#include <xapian.h>

#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "store/reader.h"
#include "store/snapshot.h"

namespace zeitstrahl {

struct Ranked {
  Xapian::docid document = 0;  // in the snapshot as a whole
  double score = 0;
};

struct Ranking {
  std::vector<Ranked> hits;
  Xapian::doccount matching = 0;  // articles that match
};

// In the order asked for; ties by instant, then id. Carries out `query`, not that of the request, which has its other
// wishes.
Ranking find_matches(const Snapshot& snapshot, const Xapian::Query& query, const FindRequest& request);

// An article that matches, with its values as they are stored.
struct Matched {
  Xapian::docid document = 0;  // in the snapshot as a whole
  double score = 0;
  std::string id = {};
  std::string instant = {};
  std::string day = {};
  std::string events = {};
  std::string passages = {};
  std::string shingles = {};
};

// Every document that matches, in the order of their segments, the newest first, and there by number.
std::vector<Ranked> all_matches(const Snapshot& snapshot, const Xapian::Query& query);

// Of these hits, in the same order.
std::vector<Ranked> in_reading_order(const Snapshot& snapshot, std::vector<Ranked> hits);

// Calls `visit` for each of these, of several versions of one article only for the newest. One after the other: the
// values of a large topic are some ten megabytes.
void visit_values(const Snapshot& snapshot, const std::vector<Ranked>& matches,
                  const std::function<void(const Matched&)>& visit);

// The same without values and scores.
std::vector<Xapian::docid> matching_documents(const Snapshot& snapshot, const Xapian::Query& query);

// Which of these documents match.
std::unordered_set<Xapian::docid> matching_among(const Snapshot& snapshot, const Xapian::Query& query,
                                                 const std::vector<Xapian::docid>& documents);

}  // namespace zeitstrahl
