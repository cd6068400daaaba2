// Walks the automaton from every token near a time word and keeps the matches that do not overlap.
#pragma once

#include <cstdint>
#include <vector>

#include "language/analysed_text.h"
#include "temporal/automaton.h"

namespace zeitstrahl {

// A sequence of a rule found in a sentence. Tokens are counted within the sentence.
struct Match {
  std::uint32_t rule = 0;
  std::uint32_t sequence = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;                // half-open
  std::vector<const Meaning*> meanings;  // of each token
};

// Everything that matches, overlapping or not. `readings` must outlive the result; `steps` grows by the nodes visited.
std::vector<Match> find_matches(const Automaton& automaton, const Readings& readings, const AnalysedText& text,
                                const Sentence& sentence, std::uint64_t& steps);

// The longest matches win, then those with more words around them, then the earlier rule. Sorted by place.
std::vector<Match> without_overlaps(std::vector<Match> matches, const std::vector<Rule>& rules, std::size_t tokens);

}  // namespace zeitstrahl
