// The folder of a database: its stub file, its segments, its lock, and what it takes to change them without ever
// leaving something half done.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

enum class FolderState {
  absent,  // nothing is there, or an empty folder
  begun,   // only things of ours, but no stub yet: a first run was cut off
  database,
  foreign  // something else: never touched
};

// The part of a database's folder that is on disk. Nothing here opens a segment.
class DatabaseFolder {
 public:
  explicit DatabaseFolder(std::filesystem::path path) : path_(std::move(path)) {}

  FolderState state() const;
  std::string path() const { return path_.string(); }
  std::string segment_path(const std::string& name) const { return (path_ / name).string(); }

  // Names of the segments, oldest first. Throws Error (unusable) where the stub cannot be read.
  std::vector<std::string> segments() const;
  // Names of all folders that look like segments, listed or not, sorted.
  std::vector<std::string> segment_folders() const;
  // Replaces the stub at once: readers see the old list or the new one.
  void list_segments(const std::vector<std::string>& names) const;
  void remove_segment(const std::string& name) const;
  std::uint64_t segment_bytes(const std::string& name) const;

  // The journal of a replacement under way: the new segment and the ids of what it replaces, by a version of the same
  // id or, of a text file, of another one. Empty when there is none.
  struct Replacement {
    std::string segment;
    std::vector<std::string> ids;
  };
  void write_journal(const Replacement& replacement) const;
  Replacement read_journal() const;
  bool has_journal() const;
  void remove_journal() const;

 private:
  std::filesystem::path path_;
};

// Held while it lives; the kernel lets go of it when the process dies. Throws Error: busy where another indexer holds
// it, unusable where the file cannot be made.
class FolderLock {
 public:
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int file_ = -1;
};

// "seg-000007"
std::string segment_name(unsigned number);
// The number of a segment's name; 0 for any other name.
unsigned segment_number(std::string_view name);

// The paths listed in a Xapian stub, as written. Throws Error (unusable), naming the file, for lines of another kind.
std::vector<std::string> read_stub(const std::filesystem::path& file);

constexpr std::string_view stub_name = "XAPIANDB";
constexpr std::string_view manifest_name = "manifest";
constexpr std::string_view rebuild_name = "rebuilding";

// Waits until all files of a folder, and the folder, are on disk.
void sync_folder(const std::filesystem::path& folder);

}  // namespace zeitstrahl
