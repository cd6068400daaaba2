// The whole way of a run: records to batches, batches to threads, results in input order to database, output and
// report.
#pragma once

#include "base/error.h"
#include "indexer/options.h"

namespace zeitstrahl {

// Does what the options ask for. Throws Error where archive or database cannot be used.
ExitCode run_indexing(const IndexerOptions& options);

}  // namespace zeitstrahl
