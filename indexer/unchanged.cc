#include "indexer/unchanged.h"

#include <algorithm>

namespace zeitstrahl {

UnchangedFiles::UnchangedFiles(const std::vector<WalkedFile>& files, const Manifest& manifest,
                               const KnownArticles& known, std::uint64_t reading)
    : unchanged_(files.size()) {
  for (std::size_t file = files.size(); file-- > 0;) {
    if (!files[file].problem.empty()) continue;
    const auto entry = manifest.find(full_path(files[file].path));
    if (entry && entry->stamp == files[file].stamp && entry->reading == reading) consider(file, *entry, known);
  }
}

// From the last file to the first, so that what replaces a record is known before it. A file whose records the database
// no longer has is read: a run may have been killed, or another file of the same id have vanished.
void UnchangedFiles::consider(std::size_t file, const ManifestEntry& entry, const KnownArticles& known) {
  std::vector<std::uint64_t> held;
  const auto give_back = [&] {
    for (const std::uint64_t id : held) holders_.erase(id);
  };
  for (auto record = entry.records.rbegin(); record != entry.records.rend(); ++record) {
    const auto [holder, is_last] = holders_.try_emplace(record->id, Holder{file, true});
    if (!is_last) continue;
    held.push_back(record->id);
    if (known.content_of(record->id) != record->content) return give_back();
  }
  for (const std::uint64_t id : entry.undated) {
    const auto holder = holders_.find(id);
    if (holder != holders_.end() && holder->second.file == file) holder->second.dated = false;
  }
  unchanged_[file] = true;
  ++count_;
  replaced_ += entry.records.size() - held.size();
}

bool UnchangedFiles::replace(std::uint64_t id, std::size_t file) const {
  const auto holder = holders_.find(id);
  return holder != holders_.end() && holder->second.file > file;
}

void UnchangedFiles::visit(const std::function<void(std::uint64_t, bool)>& visit) const {
  for (const auto& [id, holder] : holders_) visit(id, holder.dated);
}

}  // namespace zeitstrahl
