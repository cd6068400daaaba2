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
  bool have = false;
  bool gone = false;
  bool participle = false;
  bool state = false;

  void look_at(const MarkedWords& words, std::uint32_t at) {
    const MarkSymbols& marks = words.marks();
    past = past || words.is(at, marks.past);
    future = future || words.is(at, marks.future);
    ahead = ahead || words.is(at, marks.ahead);
    be = be || words.is(at, marks.be);
    have = have || words.is(at, marks.have);
    gone = gone || words.is(at, marks.gone);
    participle = participle || words.is(at, marks.participle);
    state = state || words.is(at, marks.state);
  }

  // "ist am Montag gestorben" and "hat am Montag gesungen" look back, "ist am Montag geöffnet" and "hat am Montag
  // Geburtstag" do not.
  Tense tense() const {
    const bool perfect = (be && gone) || (have && (participle || gone));
    if (past || perfect) return Tense::past;
    if (future) return Tense::future;
    if (state || have || (be && !participle)) return Tense::state;
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
