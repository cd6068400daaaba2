#include "indexer/known_database.h"

#include <algorithm>

#include "base/hash.h"

namespace zeitstrahl {

KnownDatabase::KnownDatabase(const IndexerOptions& options, const std::vector<WalkedFile>& files,
                             const Lexicon& lexicon) {
  if (options.task == Task::explain) return;
  if (options.task == Task::index) writer = std::make_unique<Writer>(options.database, lexicon);
  known = std::make_unique<KnownArticles>(options.database);
  compounds = compounds_of_database(options.database);
  manifest = std::make_unique<Manifest>(options.database);
  const std::uint64_t reading = fingerprint(options.reading, lexicon);
  unchanged = UnchangedFiles(files, *manifest, *known, reading);
  provenance = std::make_unique<Provenance>(*manifest, reading);
  new_versions = std::make_unique<NewVersions>(*known, *manifest);
}

std::vector<std::string> KnownDatabase::ids_of(const std::unordered_set<std::uint64_t>& hashes) const {
  if (!writer || hashes.empty()) return {};
  return writer->ids_if([&](std::string_view id) { return hashes.contains(hash64(id)); });
}

std::uint64_t KnownDatabase::remove(const std::unordered_set<std::uint64_t>& ids) const {
  if (writer) writer->remove(ids_of(ids));
  return static_cast<std::uint64_t>(
      std::count_if(ids.begin(), ids.end(), [&](std::uint64_t id) { return known->content_of(id).has_value(); }));
}

void KnownDatabase::save() const {
  if (!writer) return;
  provenance->finish();
  manifest->save();
}

}  // namespace zeitstrahl
