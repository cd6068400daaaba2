// Reads one thing of many documents at once: far faster than one document after the other.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "store/snapshot.h"

namespace zeitstrahl {

// The values of one slot, in the order of the documents, which may be any; empty where a document has none.
std::vector<std::string> values_of(const Snapshot& snapshot, Xapian::valueno slot,
                                   const std::vector<Xapian::docid>& documents);

// What the values of slot::instant and slot::day mean; absent where a document has none.
std::optional<std::int64_t> parse_instant_value(const std::string& value);
std::optional<Day> parse_day_value(const std::string& value);

struct TermCount {
  std::uint64_t documents = 0;
  Xapian::docid example = 0;  // one of them
};

// How many of the documents have each term with a prefix; by the term without its prefix. Reads the lists of all these
// terms, so it suits prefixes of which a document has a few. Exact.
std::map<std::string, TermCount> count_terms(const Snapshot& snapshot, std::string_view term_prefix,
                                             const std::vector<Xapian::docid>& documents);

}  // namespace zeitstrahl
