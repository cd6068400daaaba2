// The ids and content hashes of a database, held in memory: what the segments hold changes under a run that replaces
// articles, what this says does not.
#include <algorithm>
#include <array>
#include <cstdint>

#include "base/hash.h"
#include "store/folder.h"
#include "store/guard.h"
#include "store/schema.h"
#include "store/snapshot.h"
#include "store/writer.h"

namespace zeitstrahl {

namespace {

// Two ids with one hash would only make a new article count as a changed one.
struct Known {
  std::uint64_t id;
  std::array<char, 32> content_hash;

  friend bool operator<(const Known& a, const Known& b) { return a.id < b.id; }
};

void gather(const Xapian::Database& segment, std::vector<Known>& known) {
  auto hash = segment.valuestream_begin(slot::content_hash);
  for (auto id = segment.valuestream_begin(slot::id); id != segment.valuestream_end(slot::id); ++id) {
    hash.skip_to(id.get_docid());
    if (hash == segment.valuestream_end(slot::content_hash)) return;
    Known article{.id = hash64(*id), .content_hash = {}};
    (*hash).copy(article.content_hash.data(), article.content_hash.size());
    known.push_back(article);
  }
}

}  // namespace

struct KnownArticles::Impl {
  std::vector<Known> known;  // sorted; of equal ids the newest first
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
  std::stable_sort(impl_->known.begin(), impl_->known.end());
}

KnownArticles::~KnownArticles() = default;
KnownArticles::KnownArticles(KnownArticles&&) noexcept = default;

std::optional<std::string> KnownArticles::hash_of(std::string_view id) const {
  const Known wanted{.id = hash64(id), .content_hash = {}};
  const auto found = std::lower_bound(impl_->known.begin(), impl_->known.end(), wanted);
  if (found == impl_->known.end() || found->id != wanted.id) return std::nullopt;
  return std::string(found->content_hash.data(), found->content_hash.size());
}

}  // namespace zeitstrahl
