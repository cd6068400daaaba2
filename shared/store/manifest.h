// Which files of the archive the articles came from: so that an unchanged file need not be read again, and an article
// whose record vanished can be told from one that another file still holds.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zeitstrahl {

// What the system says of a file. It differs whenever the content does.
struct FileStamp {
  std::uint64_t size = 0;
  std::int64_t modified = 0;  // the content; nanoseconds since 1970
  std::int64_t changed = 0;   // the inode; nanoseconds since 1970

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

// A record by its hashes; see hash64().
struct RecordHashes {
  std::uint64_t id = 0;
  std::uint64_t content = 0;  // of content_hash()

  friend bool operator==(const RecordHashes&, const RecordHashes&) = default;
};

struct ManifestEntry {
  std::optional<FileStamp> stamp;       // only of a file that was read to its end without a fault
  std::uint64_t reading = 0;            // fingerprint of the way it was read: options, tables, program
  std::vector<RecordHashes> records;    // in the order of the file
  std::vector<std::uint64_t> undated;   // ids of those without a date
  std::vector<std::uint64_t> vanished;  // ids it held once, which the database may still have
};

// Lies beside the segments of a database, as one file. Paths are absolute and lexically normal.
class Manifest {
 public:
  // Reads the file of the database at `folder`; what a run that was killed left half written is passed over.
  explicit Manifest(const std::filesystem::path& folder);

  std::optional<ManifestEntry> find(const std::string& path) const;
  void set(const std::string& path, const ManifestEntry& entry);
  void erase(const std::string& path) { entries_.erase(path); }
  // In no order that can be relied upon.
  void visit(const std::function<void(const std::string& path, const ManifestEntry& entry)>& visit) const;

  // Notes on disk, before articles are published, that they come from these files, so that the database holds none of
  // which nobody knows whence: a run may be killed before save().
  void announce(const std::unordered_map<std::string, std::vector<RecordHashes>>& records);
  // Writes all to disk at once.
  void save();

 private:
  void read(std::string_view bytes);

  std::filesystem::path file_;
  std::unordered_map<std::string, std::string> entries_;  // packed, because an archive may have millions of files
  bool saved_ = false;                                    // the file holds what this run found, and ends well
};

}  // namespace zeitstrahl
