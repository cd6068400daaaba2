// The first look at an archive: how its compounds are made, before anything is written of it.
#pragma once

#include <vector>

#include "indexer/reading.h"
#include "indexer/walk.h"
#include "language/compounds.h"

namespace zeitstrahl {

// Learns from the first records of the files, most_learnt_from bytes of them; the same whatever `jobs` is. Pipes are
// left out, because they can be read but once, and so is what cannot be read: the run itself reports it. Learns nothing
// where nothing is left, or where the run is interrupted.
Compounds learn_from_archive(const std::vector<WalkedFile>& files, const ArticleReader& reader, const Lexicon& lexicon,
                             unsigned jobs);

}  // namespace zeitstrahl
