#include "indexer/prune.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/error.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

bool is_under(const std::string& path, const std::string& folder) {
  if (!path.starts_with(folder)) return false;
  return path.size() == folder.size() || folder.ends_with('/') || path[folder.size()] == '/';
}

bool is_under_any(const std::string& path, const std::vector<std::string>& folders) {
  return std::any_of(folders.begin(), folders.end(), [&](const std::string& folder) { return is_under(path, folder); });
}

std::vector<std::string> full_paths(const std::vector<std::string>& paths) {
  std::vector<std::string> full;
  for (const std::string& path : paths) full.push_back(full_path(path));
  return full;
}

// The innermost folder above a missing file that is there, if it is empty.
std::string empty_folder_above(const std::string& path) {
  fs::path folder = fs::path(path).parent_path();
  std::error_code problem;
  while (!fs::exists(folder, problem) && folder.has_relative_path()) folder = folder.parent_path();
  const bool empty = fs::is_empty(folder, problem);
  return problem || empty ? folder.string() : std::string();
}

// Sorts the files of the manifest into those that are there and those that are not.
class Search {
 public:
  Search(const std::vector<std::string>& paths, const std::vector<WalkedFile>& files) : paths_(full_paths(paths)) {
    for (const WalkedFile& file : files) {
      std::string path = full_path(file.path);
      if (!file.problem.empty()) unreadable_.push_back(path);
      walked_.insert(std::move(path));
    }
  }

  void look_at(const std::string& path, const ManifestEntry& entry) {
    if (is_under_any(path, paths_)) vanished_.ids.insert(entry.vanished.begin(), entry.vanished.end());
    if (is_missing(path)) {
      vanished_.files.push_back(path);
      for (const RecordHashes& record : entry.records) vanished_.ids.insert(record.id);
    } else {
      for (const RecordHashes& record : entry.records) held_.insert(record.id);
    }
  }

  Vanished result() {
    std::erase_if(vanished_.ids, [&](std::uint64_t id) { return held_.contains(id); });
    std::sort(vanished_.files.begin(), vanished_.files.end());
    vanished_.kept_folders.assign(kept_folders_.begin(), kept_folders_.end());
    return std::move(vanished_);
  }

 private:
  bool is_missing(const std::string& path) {
    if (walked_.contains(path) || !is_under_any(path, paths_) || is_under_any(path, unreadable_)) return false;
    std::error_code problem;
    if (fs::exists(path, problem) || problem) return false;  // hidden, or behind a link that was entered elsewhere
    const std::string folder = empty_folder_above(path);
    if (!folder.empty()) kept_folders_.insert(folder);
    return folder.empty();
  }

  std::vector<std::string> paths_;
  std::vector<std::string> unreadable_;
  std::unordered_set<std::string> walked_;
  std::unordered_set<std::uint64_t> held_;
  std::set<std::string> kept_folders_;
  Vanished vanished_;
};

}  // namespace

void check_prunable(const std::vector<std::string>& paths, const std::vector<WalkedFile>& files) {
  for (const std::string& path : paths) {
    const std::string full = full_path(path);
    const bool readable = std::any_of(files.begin(), files.end(), [&](const WalkedFile& file) {
      return file.problem.empty() && is_under(full_path(file.path), full);
    });
    if (readable) continue;
    throw Error(ExitCode::unusable, fmt::format("'{}' is empty or cannot be read: nothing was changed", path),
                "check that its disk is there; --prune removes what vanished only where something is left");
  }
}

Vanished find_vanished(const std::vector<std::string>& paths, const std::vector<WalkedFile>& files,
                       const Manifest& manifest) {
  Search search(paths, files);
  manifest.visit([&](const std::string& path, const ManifestEntry& entry) { search.look_at(path, entry); });
  return search.result();
}

void forget(const Vanished& vanished, const std::vector<std::string>& paths, Manifest& manifest) {
  for (const std::string& path : vanished.files) manifest.erase(path);
  const std::vector<std::string> folders = full_paths(paths);
  std::vector<std::string> touched;
  manifest.visit([&](const std::string& path, const ManifestEntry& entry) {
    if (!entry.vanished.empty() && is_under_any(path, folders)) touched.push_back(path);
  });
  for (const std::string& path : touched) {
    ManifestEntry entry = *manifest.find(path);
    entry.vanished.clear();
    manifest.set(path, entry);
  }
}

}  // namespace zeitstrahl
