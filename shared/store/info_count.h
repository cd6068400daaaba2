// Counts what a database holds.
#pragma once

#include "store/reader.h"
#include "store/snapshot.h"

namespace zeitstrahl {

// Where an article and its older version may both be there, the newer one counts.
DatabaseInfo count_info(const Snapshot& snapshot);

}  // namespace zeitstrahl
