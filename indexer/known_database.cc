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
}

std::uint64_t KnownDatabase::remove(const std::unordered_set<std::uint64_t>& ids) const {
  if (writer && !ids.empty()) writer->remove_if([&](std::string_view id) { return ids.contains(hash64(id)); });
  return static_cast<std::uint64_t>(
      std::count_if(ids.begin(), ids.end(), [&](std::uint64_t id) { return known->content_of(id).has_value(); }));
}

void KnownDatabase::save() const {
  if (!writer) return;
  provenance->finish();
  manifest->save();
}

}  // namespace zeitstrahl
