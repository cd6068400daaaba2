// A query as a tree, independent of Xapian: the parser makes it, the reader carries it out, --explain prints it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/day.h"

namespace zeitstrahl {

struct Query {
  enum class Op : std::uint8_t {
    everything,
    word,        // text: a folded word; found by its stem
    exact,       // text: a folded word; found as written
    truncated,   // text: the folded beginning of words
    phrase,      // words: folded; found by their stems, side by side
    near,        // words: folded; found by their stems within `distance` words, in any order
    filter,      // field and text: whole value
    published,   // days
    event_days,  // days
    all_of,      // children
    any_of,      // children
    any_word,    // children, one or more: what was typed, of which one is enough; related articles may stand for them
    spellings,   // children: ways to write one thing, the first as it was typed
    without      // children[0] without children[1]
  };

  Op op = Op::everything;
  std::string field = {};  // name of a field of the schema; empty: title and text
  std::string text = {};
  std::vector<std::string> words = {};  // of all_of and any_word: what weighs more side by side
  unsigned distance = 0;
  DaySpan days = {};
  std::vector<Query> children = {};

  friend bool operator==(const Query&, const Query&) = default;
};

// A truncated word stands for at most so many words, the most frequent ones: a query of two letters must not read the
// whole list of words.
constexpr unsigned most_expansions = 1000;

// One line that shows the tree: (ukraine AND "seidene straße" AND NOT kind:frontline)
std::string to_string(const Query& query);

}  // namespace zeitstrahl
