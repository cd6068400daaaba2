// The built-in lexicon with the user's own tables.
#pragma once

#include "indexer/options.h"
#include "language/lexicon.h"

namespace zeitstrahl {

// The tables of --lexicon; without it those that the database carries. Throws Error (usage) naming folder, file and
// line.
Lexicon lexicon_for(const IndexerOptions& options);

}  // namespace zeitstrahl
