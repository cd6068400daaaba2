// Finds the articles whose records vanished from the archive. An empty or failing disk never looks like a deletion.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "indexer/walk.h"
#include "store/manifest.h"

namespace zeitstrahl {

// Throws Error (unusable) where nothing can be told from what was walked: a path without a readable file in it.
void check_prunable(const std::vector<std::string>& paths, const std::vector<WalkedFile>& files);

struct Vanished {
  std::unordered_set<std::uint64_t> ids;  // hashes of the ids of articles that no file holds any more
  std::vector<std::string> files;         // whose entries can be dropped
  std::vector<std::string> kept_folders;  // empty ones, in which files are missing: perhaps a disk is not mounted
};

// After all files under `paths` were read as far as they can be, and entered into the manifest. Articles of files that
// could not be read, or lie in folders that could not, have not vanished.
Vanished find_vanished(const std::vector<std::string>& paths, const std::vector<WalkedFile>& files,
                       const Manifest& manifest);

// Takes what vanished out of the manifest.
void forget(const Vanished& vanished, const std::vector<std::string>& paths, Manifest& manifest);

}  // namespace zeitstrahl
