// Keeps the manifest as a run goes: which file each article came from, and which files were read to their end.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/batch.h"
#include "store/manifest.h"

namespace zeitstrahl {

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

 private:
  void end_file(std::optional<FileStamp> stamp);

  Manifest& manifest_;
  std::uint64_t reading_;
  std::string path_;     // of the file at hand; empty without one
  ManifestEntry entry_;  // what it was found to hold
  bool faulty_ = false;  // some of it could not be read
  bool lost_track_ = false;
  std::unordered_map<std::string, std::vector<RecordHashes>> to_announce_;
};

}  // namespace zeitstrahl
