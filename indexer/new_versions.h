// Tells which articles go because the text files that held them hold something else now.
#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "indexer/provenance.h"
#include "store/manifest.h"
#include "store/writer.h"

namespace zeitstrahl {

// Of these ids those that no file holds any more which is still there. A file that is gone holds nothing: the archive
// may have moved.
std::unordered_set<std::uint64_t> held_nowhere(std::unordered_set<std::uint64_t> ids, const Manifest& manifest);

// By the hashes of ids.
struct Superseded {
  std::unordered_set<std::uint64_t> articles;    // which go
  std::unordered_set<std::uint64_t> successors;  // which their files hold now
};

class NewVersions {
 public:
  // Keeps references. `known` is the database as it was when the run began.
  NewVersions(const KnownArticles& known, const Manifest& manifest) : known_(known), manifest_(manifest) {}

  // To be called when the manifest has these versions.
  Superseded supersede(const std::vector<NewVersion>& versions);
  // Whether this article went in this run, before a file was met that holds it. It is there again then.
  bool brings_back(std::uint64_t article) { return gone_.erase(article) > 0; }
  // Whether it went in this run, for good so far.
  bool is_gone(std::uint64_t article) const { return gone_.contains(article); }
  // How many of these articles the database still has, and no file.
  std::uint64_t left_over(const std::vector<std::uint64_t>& articles) const;

 private:
  bool is_there(std::uint64_t article) const { return known_.content_of(article) && !is_gone(article); }

  const KnownArticles& known_;
  const Manifest& manifest_;
  std::unordered_set<std::uint64_t> gone_;
};

}  // namespace zeitstrahl
