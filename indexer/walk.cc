#include "indexer/walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>

#include "base/error.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

// A folder that holds one of these is a database, perhaps the one we write, and no archive.
constexpr std::array<const char*, 2> database_marks = {"XAPIANDB", "iamglass"};

bool is_database(const std::string& folder) {
  return std::any_of(database_marks.begin(), database_marks.end(), [&](const char* mark) {
    std::error_code ignored;
    return fs::exists(fs::path(folder) / mark, ignored);
  });
}

// The name as it sorts within its path: "a-b" comes before "a/c".
std::string sort_key(const fs::directory_entry& entry) {
  std::error_code ignored;
  return entry.path().filename().string() + (entry.is_directory(ignored) ? "/" : "");
}

bool is_hidden(const fs::directory_entry& entry) { return entry.path().filename().native().starts_with('.'); }

// File systems know times that do not fit: they count as the first or last one that does, in 1677 or 2262.
std::int64_t nanoseconds(const timespec& time) {
  constexpr std::int64_t billion = 1'000'000'000;
  constexpr std::int64_t furthest = std::numeric_limits<std::int64_t>::max() / billion - 1;
  const std::int64_t seconds = std::clamp<std::int64_t>(time.tv_sec, -furthest, furthest);
  return seconds * billion + time.tv_nsec;
}

void check_exists(const std::string& path) {
  struct stat status {};
  if (lstat(path.c_str(), &status) == 0) return;
  throw Error(ExitCode::unusable, fmt::format("cannot read '{}': {}", path, std::strerror(errno)),
              "nothing was read; give a file or a folder");
}

}  // namespace

FileStamp stamp_of(const struct stat& status) {
  return {.size = static_cast<std::uint64_t>(status.st_size),
          .modified = nanoseconds(status.st_mtim),
          .changed = nanoseconds(status.st_ctim)};
}

std::string full_path(const std::string& path) {
  std::string full = fs::absolute(path).lexically_normal().string();
  if (full.size() > 1 && full.ends_with('/')) full.pop_back();
  return full;
}

Walk::Walk(std::vector<std::string> paths) : to_come_(std::move(paths)) {
  for (const std::string& path : to_come_) check_exists(path);
  std::reverse(to_come_.begin(), to_come_.end());
  given_.insert(to_come_.begin(), to_come_.end());
}

std::optional<WalkedFile> Walk::next() {
  while (!to_come_.empty()) {
    const std::string path = std::move(to_come_.back());
    to_come_.pop_back();
    if (auto file = visit(path)) return file;
  }
  return std::nullopt;
}

std::optional<WalkedFile> Walk::visit(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return WalkedFile{path, std::strerror(errno)};
  const bool readable = S_ISREG(status.st_mode) || S_ISDIR(status.st_mode) || given_.contains(path);
  if (!readable) return WalkedFile{path, "neither a file nor a folder"};
  if (!S_ISDIR(status.st_mode)) return WalkedFile{path, {}, stamp_of(status), S_ISREG(status.st_mode)};
  if (!entered_.insert({status.st_dev, status.st_ino}).second) return std::nullopt;
  return enter(path);
}

std::optional<WalkedFile> Walk::enter(const std::string& folder) {
  std::error_code failed;
  std::vector<std::pair<std::string, std::string>> entries;
  for (auto at = fs::directory_iterator(folder, failed); !failed && at != fs::directory_iterator();
       at.increment(failed)) {
    if (!is_hidden(*at)) entries.emplace_back(sort_key(*at), at->path().string());
  }
  if (failed) return WalkedFile{folder, failed.message()};
  if (is_database(folder)) return std::nullopt;
  std::sort(entries.rbegin(), entries.rend());
  for (auto& entry : entries) to_come_.push_back(std::move(entry.second));
  return std::nullopt;
}

std::vector<WalkedFile> walk_all(const std::vector<std::string>& paths) {
  std::vector<WalkedFile> files;
  for (Walk walk(paths); auto file = walk.next();) files.push_back(std::move(*file));
  return files;
}

}  // namespace zeitstrahl
