// Keeps the manifest as a run goes: which file each article came from, and which files were read to their end.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/batch.h"
#include "store/manifest.h"

namespace zeitstrahl {

// By the hashes of their ids.
struct NewVersion {
  std::uint64_t article = 0;            // which a text file holds now
  std::vector<std::uint64_t> former{};  // which it held once
};

class Provenance {
 public:
  // Keeps a reference to the manifest. `reading` is the fingerprint of the way files are read.
  Provenance(Manifest& manifest, std::uint64_t reading) : manifest_(manifest), reading_(reading) {}

  // A record, in input order.
  void take(const RecordResult& record);
  // From here on records are missing: no file counts as read to its end any more.
  void lose_track() { lost_track_ = true; }
  // To be called before what was taken is published.
  void announce();
  // The file at hand, if any, counts as not read to its end.
  void finish();

  // Text files that were read since the last call and are known to have held another article.
  std::vector<NewVersion> new_versions() { return std::exchange(new_versions_, {}); }
  // Ids that files held when this run began, and no longer did when it read them.
  const std::vector<std::uint64_t>& lost() const { return lost_; }

 private:
  void begin_file(const RecordResult& record);
  void end_file(std::optional<FileStamp> stamp);

  Manifest& manifest_;
  std::uint64_t reading_;
  std::shared_ptr<const SourceFile> file_;  // at hand; null without one
  std::string path_;                        // of it
  ManifestEntry entry_;                     // what it was found to hold
  bool faulty_ = false;                     // some of it could not be read
  bool lost_track_ = false;
  std::unordered_map<std::string, std::vector<RecordHashes>> to_announce_;
  std::vector<NewVersion> new_versions_;
  std::vector<std::uint64_t> lost_;
};

}  // namespace zeitstrahl
