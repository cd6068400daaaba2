// Which time the clause around an expression speaks of.
#include "temporal/tense.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t widest = 40;  // tokens to each side; keeps endless sentences linear

// What has been seen of a clause.
struct Signs {
  bool past = false;
  bool future = false;
  bool ahead = false;
  bool be = false;
  bool gone = false;

  void look_at(const MarkedWords& words, std::uint32_t at) {
    past = past || words.is(at, words.marks().past);
    future = future || words.is(at, words.marks().future);
    ahead = ahead || words.is(at, words.marks().ahead);
    be = be || words.is(at, words.marks().be);
    gone = gone || words.is(at, words.marks().gone);
  }

  // "ist am Montag gestorben" is a past, "ist am Montag geöffnet" none.
  Tense tense() const {
    if (past || (be && gone)) return Tense::past;
    if (future) return Tense::future;
    return ahead ? Tense::ahead : Tense::open;
  }
};

}  // namespace

// The clause ends at commas and the like.
Tense tense_around(const MarkedWords& words, std::uint32_t first, std::uint32_t last) {
  Signs signs;
  const std::uint32_t begin = first - std::min(first, widest);
  const std::uint32_t end = std::min(words.size(), last + widest);
  for (std::uint32_t at = first; at > begin && !words.is(at - 1, words.marks().clause); --at) {
    signs.look_at(words, at - 1);
  }
  for (std::uint32_t at = last; at < end && !words.is(at, words.marks().clause); ++at) signs.look_at(words, at);
  return signs.tense();
}

}  // namespace zeitstrahl
