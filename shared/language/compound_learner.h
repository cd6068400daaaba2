// Learns how compounds are made from the words of an archive and the small tables of the lexicon.
#pragma once

#include "language/compounds.h"
#include "language/lexicon.h"
#include "language/word_counts.h"

namespace zeitstrahl {

// Bytes of text. More teach little more, and this much is read in seconds and counted in 100 MB of memory.
constexpr std::size_t most_learnt_from = 96'000'000;

// Takes every noun apart that two known words make, counts with how many partners each of them stands, and does so
// again with the splits that these counts prefer: parts that combine freely are real ones. (After Koehn and Knight
// 2003, "Empirical Methods for Compound Splitting", who ask the frequency of parts; how many partners a part has says
// more.) Pure: the same counts and tables (linking_elements, compound_parts, stopwords) give the same.
Compounds learn_compounds(const WordCounts& counts, const Lexicon& lexicon);

}  // namespace zeitstrahl
