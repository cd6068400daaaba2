#include "indexer/new_versions.h"

#include <algorithm>
#include <filesystem>

namespace zeitstrahl {

namespace {

// Also one in a folder that cannot be looked into.
bool may_be_there(const std::string& path) {
  std::error_code problem;
  return std::filesystem::exists(path, problem) || problem;
}

}  // namespace

std::unordered_set<std::uint64_t> held_nowhere(std::unordered_set<std::uint64_t> ids, const Manifest& manifest) {
  if (ids.empty()) return ids;
  manifest.visit([&](const std::string& path, const ManifestEntry& entry) {
    const auto is_asked = [&](const RecordHashes& record) { return ids.contains(record.id); };
    if (std::none_of(entry.records.begin(), entry.records.end(), is_asked) || !may_be_there(path)) return;
    for (const RecordHashes& record : entry.records) ids.erase(record.id);
  });
  return ids;
}

Superseded NewVersions::supersede(const std::vector<NewVersion>& versions) {
  Superseded superseded;
  for (const NewVersion& version : versions) {
    for (const std::uint64_t former : version.former) {
      if (is_there(former)) superseded.articles.insert(former);
    }
  }
  superseded.articles = held_nowhere(std::move(superseded.articles), manifest_);
  for (const NewVersion& version : versions) {
    const bool replaces = std::any_of(version.former.begin(), version.former.end(),
                                      [&](std::uint64_t former) { return superseded.articles.contains(former); });
    if (replaces) superseded.successors.insert(version.article);
  }
  gone_.insert(superseded.articles.begin(), superseded.articles.end());
  return superseded;
}

std::uint64_t NewVersions::left_over(const std::vector<std::uint64_t>& articles) const {
  std::unordered_set<std::uint64_t> there;
  for (const std::uint64_t article : articles) {
    if (is_there(article)) there.insert(article);
  }
  return held_nowhere(std::move(there), manifest_).size();
}

}  // namespace zeitstrahl
