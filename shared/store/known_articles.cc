// The ids and content hashes of a database, held in memory: what the segments hold changes under a run that replaces
// articles, what this says does not.
#include <algorithm>
#include <cstdint>

#include "base/hash.h"
#include "store/folder.h"
#include "store/guard.h"
#include "store/schema.h"
#include "store/settings.h"
#include "store/snapshot.h"
#include "store/writer.h"

namespace zeitstrahl {

namespace {

// Two ids with one hash would only make a new article count as a changed one.
bool has_smaller_id(const RecordHashes& a, const RecordHashes& b) { return a.id < b.id; }

void gather(const Xapian::Database& segment, std::vector<RecordHashes>& known) {
  auto hash = segment.valuestream_begin(slot::content_hash);
  for (auto id = segment.valuestream_begin(slot::id); id != segment.valuestream_end(slot::id); ++id) {
    hash.skip_to(id.get_docid());
    if (hash == segment.valuestream_end(slot::content_hash)) return;
    known.push_back({.id = hash64(*id), .content = hash64(*hash)});
  }
}

}  // namespace

struct KnownArticles::Impl {
  std::vector<RecordHashes> known;  // sorted; of equal ids the newest first
};

KnownArticles::KnownArticles(const std::string& database) : impl_(std::make_unique<Impl>()) {
  const FolderState state = DatabaseFolder(database).state();
  if (state == FolderState::absent || state == FolderState::begun) return;
  const Snapshot snapshot = open_snapshot({database});
  guarded(database, [&] {
    for (auto segment = snapshot.segments.rbegin(); segment != snapshot.segments.rend(); ++segment) {
      gather(*segment, impl_->known);
    }
  });
  std::stable_sort(impl_->known.begin(), impl_->known.end(), has_smaller_id);
}

KnownArticles::~KnownArticles() = default;
KnownArticles::KnownArticles(KnownArticles&&) noexcept = default;

std::optional<std::uint64_t> KnownArticles::content_of(std::uint64_t id) const {
  const RecordHashes wanted{.id = id, .content = 0};
  const auto found = std::lower_bound(impl_->known.begin(), impl_->known.end(), wanted, has_smaller_id);
  if (found == impl_->known.end() || found->id != id) return std::nullopt;
  return found->content;
}

bool KnownArticles::empty() const { return impl_->known.empty(); }

Compounds compounds_of_database(const std::string& database) {
  const DatabaseFolder folder(database);
  if (folder.state() != FolderState::database) return {};
  return guarded(database, [&] {
    for (const std::string& name : folder.segments()) {
      const Xapian::Database segment(folder.segment_path(name), Xapian::DB_BACKEND_GLASS);
      Settings settings = read_settings(segment);
      if (!settings.compounds.empty()) return Compounds(std::move(settings.compounds));
    }
    return Compounds();
  });
}

Lexicon lexicon_of_database(const std::string& database) {
  if (DatabaseFolder(database).state() != FolderState::database) return Lexicon();
  return guarded(database, [&] {
    const std::vector<std::string> names = DatabaseFolder(database).segments();
    if (names.empty()) return Lexicon();
    return lexicon_of(
        read_settings(Xapian::Database(DatabaseFolder(database).segment_path(names.back()), Xapian::DB_BACKEND_GLASS)));
  });
}

}  // namespace zeitstrahl
