// The built-in lexicon with the user's own tables.
#pragma once

#include <string>

#include "language/lexicon.h"

namespace zeitstrahl {

// Takes every *.tsv of `folder` (empty: none). Throws Error (usage) naming folder, file and line.
Lexicon lexicon_with_tables_of(const std::string& folder);

}  // namespace zeitstrahl
