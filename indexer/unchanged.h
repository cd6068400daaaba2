// Tells which files need not be read: they are as they were when the database took them in, and it still has what they
// held.
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "indexer/walk.h"
#include "store/manifest.h"
#include "store/writer.h"

namespace zeitstrahl {

// Immutable after construction; may be shared between threads.
class UnchangedFiles {
 public:
  UnchangedFiles() = default;  // every file is to be read
  // `files` in the order of the archive, of whose records with one id the last one counts. `reading` is the fingerprint
  // of the way they would be read.
  UnchangedFiles(const std::vector<WalkedFile>& files, const Manifest& manifest, const KnownArticles& known,
                 std::uint64_t reading);

  bool contain(std::size_t file) const { return file < unchanged_.size() && unchanged_[file]; }
  std::uint64_t count() const { return count_; }
  // Whether a record of file number `file` is replaced by one of an unchanged file behind it.
  bool replace(std::uint64_t id, std::size_t file) const;

  // The articles of these files, each once.
  void visit(const std::function<void(std::uint64_t id, bool dated)>& visit) const;
  std::uint64_t replaced() const { return replaced_; }  // their records that a later one of them replaces

 private:
  struct Holder {
    std::size_t file;
    bool dated;
  };

  void consider(std::size_t file, const ManifestEntry& entry, const KnownArticles& known);

  std::vector<bool> unchanged_;
  std::unordered_map<std::uint64_t, Holder> holders_;  // by the hash of the id
  std::uint64_t count_ = 0;
  std::uint64_t replaced_ = 0;
};

}  // namespace zeitstrahl
