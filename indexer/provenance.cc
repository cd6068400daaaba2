#include "indexer/provenance.h"

#include "indexer/walk.h"

namespace zeitstrahl {

namespace {

std::uint64_t id_of(const RecordHashes& record) { return record.id; }
std::uint64_t id_of(std::uint64_t id) { return id; }

// Those of `before`, records or ids, that are not among `now`, each once.
template <typename Held>
std::vector<Held> missing(const std::vector<Held>& before, const std::vector<RecordHashes>& now) {
  std::unordered_set<std::uint64_t> there;
  for (const RecordHashes& record : now) there.insert(record.id);
  std::vector<Held> gone;
  for (const Held& held : before) {
    if (there.insert(id_of(held)).second) gone.push_back(held);
  }
  return gone;
}

}  // namespace

void Provenance::take(const RecordResult& record) {
  if (record.file != file_) begin_file(record);
  if (record.outcome == Outcome::skipped) faulty_ = true;
  if (has_article(record)) {
    entry_.records.push_back(record.hashes);
    if (!record.dated) entry_.undated.push_back(record.hashes.id);
    if (is_to_be_written(record)) to_announce_[path_].push_back(record.hashes);
  }
  if (record.ends_file) end_file(record.stamp);
}

// Where records are missing, the end of the last file may be among them.
void Provenance::begin_file(const RecordResult& record) {
  finish();
  file_ = record.file;
  path_ = full_path(file_->path);
}

// What a file held before and no longer does has vanished from it, unless it could not be read as a whole. A text that
// was read is whole, whatever is missing elsewhere.
void Provenance::end_file(std::optional<FileStamp> stamp) {
  const ManifestEntry before = manifest_.find(path_).value_or(ManifestEntry{});
  const std::vector<RecordHashes> lost = missing(before.records, entry_.records);
  std::vector<std::uint64_t> earlier = before.vanished;
  const bool own_article = is_article_of_its_own(*file_);
  if (faulty_ || (lost_track_ && !own_article)) {
    entry_.records.insert(entry_.records.end(), lost.begin(), lost.end());
  } else {
    entry_.stamp = stamp;
    for (const RecordHashes& record : lost) {
      earlier.push_back(record.id);
      lost_.push_back(record.id);
    }
  }
  entry_.reading = reading_;
  entry_.vanished = missing(earlier, entry_.records);
  manifest_.set(path_, entry_);
  const bool has_version = own_article && !faulty_ && !entry_.records.empty();
  if (has_version && !entry_.vanished.empty()) {
    new_versions_.push_back({.article = entry_.records.front().id, .former = entry_.vanished});
  }
  file_.reset();
  entry_ = {};
  faulty_ = false;
}

void Provenance::announce() {
  manifest_.announce(to_announce_);
  to_announce_.clear();
}

void Provenance::finish() {
  if (!file_) return;
  faulty_ = true;
  end_file(std::nullopt);
}

}  // namespace zeitstrahl
