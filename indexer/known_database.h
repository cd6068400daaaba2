// The database as a run finds it: what it knows of the articles and of the files they came from.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "indexer/new_versions.h"
#include "indexer/options.h"
#include "indexer/provenance.h"
#include "indexer/unchanged.h"
#include "store/manifest.h"
#include "store/writer.h"

namespace zeitstrahl {

// What a task does not need is null.
struct KnownDatabase {
  KnownDatabase(const IndexerOptions& options, const std::vector<WalkedFile>& files, const Lexicon& lexicon);

  // The ids that have these hashes; none where nothing is written.
  std::vector<std::string> ids_of(const std::unordered_set<std::uint64_t>& hashes) const;
  // Removes the articles whose ids have these hashes, where something is written. Returns how many there were.
  std::uint64_t remove(const std::unordered_set<std::uint64_t>& ids) const;
  // Writes down which files were read.
  void save() const;

  std::unique_ptr<Writer> writer;  // first, because it holds the lock
  std::unique_ptr<KnownArticles> known;
  std::unique_ptr<Manifest> manifest;
  std::unique_ptr<Provenance> provenance;
  std::unique_ptr<NewVersions> new_versions;
  UnchangedFiles unchanged;
  Compounds compounds;  // learnt by an earlier run
};

}  // namespace zeitstrahl
