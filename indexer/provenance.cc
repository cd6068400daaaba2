#include "indexer/provenance.h"

#include <algorithm>

#include "indexer/walk.h"

namespace zeitstrahl {

namespace {

// The ids of `before` that are not among `now`.
std::vector<std::uint64_t> missing(const std::vector<std::uint64_t>& before, const std::vector<RecordHashes>& now) {
  std::unordered_set<std::uint64_t> there;
  for (const RecordHashes& record : now) there.insert(record.id);
  std::vector<std::uint64_t> missing;
  for (const std::uint64_t id : before) {
    if (there.insert(id).second) missing.push_back(id);
  }
  return missing;
}

std::vector<std::uint64_t> ids_of(const std::vector<RecordHashes>& records) {
  std::vector<std::uint64_t> ids;
  for (const RecordHashes& record : records) ids.push_back(record.id);
  return ids;
}

}  // namespace

void Provenance::take(const RecordResult& record) {
  if (path_.empty()) path_ = full_path(record.file->path);
  if (record.outcome == Outcome::skipped) faulty_ = true;
  if (has_article(record)) {
    entry_.records.push_back(record.hashes);
    if (!record.dated) entry_.undated.push_back(record.hashes.id);
    if (is_to_be_written(record)) to_announce_[path_].push_back(record.hashes);
  }
  if (record.ends_file) end_file(record.stamp);
}

// What a file held before and no longer does has vanished from it, unless it could not be read as a whole.
void Provenance::end_file(std::optional<FileStamp> stamp) {
  const ManifestEntry before = manifest_.find(path_).value_or(ManifestEntry{});
  entry_.reading = reading_;
  std::vector<std::uint64_t> earlier = before.vanished;
  if (faulty_ || lost_track_) {
    for (const RecordHashes& record : before.records) entry_.records.push_back(record);
  } else {
    entry_.stamp = stamp;
    const std::vector<std::uint64_t> held = ids_of(before.records);
    earlier.insert(earlier.end(), held.begin(), held.end());
  }
  entry_.vanished = missing(earlier, entry_.records);
  manifest_.set(path_, entry_);
  path_.clear();
  entry_ = {};
  faulty_ = false;
}

void Provenance::announce() {
  manifest_.announce(to_announce_);
  to_announce_.clear();
}

void Provenance::finish() {
  if (path_.empty()) return;
  faulty_ = true;
  end_file(std::nullopt);
}

}  // namespace zeitstrahl
