// Analyses the stored texts of a database anew, without the archive: after a change of the tables or of the program.
#pragma once

#include "base/error.h"
#include "indexer/options.h"

namespace zeitstrahl {

// Throws Error where the database cannot be used; it is as before then, and what was done is gone on with.
ExitCode run_reanalysis(const IndexerOptions& options);

}  // namespace zeitstrahl
