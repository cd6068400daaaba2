// A database as it was at one moment: its segments, opened together.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

namespace zeitstrahl {

struct Snapshot {
  Xapian::Database all;                    // documents are numbered across the segments
  std::vector<Xapian::Database> segments;  // oldest first
  bool may_repeat_ids = false;             // an article and its older version may both be there
  std::vector<std::string> gone;           // ids of articles that may still be there and no longer count

  // The same query, without what is gone.
  Xapian::Query without_gone(const Xapian::Query& query) const;
};

// Opens databases side by side: folders and stub files. Throws Error (unusable), naming the path, for one that is
// missing, is none of ours, or has another schema.
Snapshot open_snapshot(const std::vector<std::string>& paths);

// The same for one folder where nothing is or has been begun: no documents.
Snapshot empty_snapshot();

}  // namespace zeitstrahl
