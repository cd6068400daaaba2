// Feeds any bytes, as a file that may be compressed, to what cuts files into records, and aborts where a promise is
// broken: damage is named, no record is longer than it may be, lines are counted. The first byte chooses the format.
#include <filesystem>
#include <string>
#include <vector>

#include "indexer/archive.h"
#include "indexer/container.h"
#include "memory_file.h"
#include "promises.h"

namespace zeitstrahl {

namespace {

namespace fs = std::filesystem;

// The name of a file says how it is written, so the one in memory gets names, in a folder of the process.
class NamedFile {
 public:
  NamedFile() : folder_(fs::temp_directory_path() / ("zeitstrahl-fuzz-" + std::to_string(getpid()))) {
    fs::create_directory(folder_);
    for (const char* name : {"a.jsonl", "a.txt"}) fs::create_symlink(file_.path(), folder_ / name);
  }
  ~NamedFile() { fs::remove_all(folder_); }
  NamedFile(const NamedFile&) = delete;
  NamedFile& operator=(const NamedFile&) = delete;

  const MemoryFile& file() const { return file_; }
  std::string path(const char* name) const { return (folder_ / name).string(); }

 private:
  MemoryFile file_;
  fs::path folder_;
};

constexpr std::uint64_t enough = 16 * 1024 * 1024;  // bytes; a bomb gives far more, and always the same

void check_container(const std::string& path) {
  unless_refused(ExitCode::partly, [&] {
    Container container(path);
    std::uint64_t given = 0;
    while (given < enough) {
      const std::string_view block = container.read();
      if (block.empty()) break;
      given += block.size();
      require(container.bytes_given() == given, "what is given is counted");
    }
    require(given >= enough || container.read().empty(), "the end stays the end");
    return true;
  });
}

void check_archive(const std::string& path) {
  const std::vector<WalkedFile> files = walk_all({path});
  const UnchangedFiles none;
  Archive archive(files, none);
  std::uint64_t last_line = 0;
  std::uint64_t bytes = 0;
  while (bytes < enough) {
    const auto record = archive.next();
    if (!record) return require(!archive.next(), "the end stays the end");
    require(record->problem.empty() != record->bytes.empty() || record->ends_file, "a record has bytes or a problem");
    require(!record->stamp || record->ends_file, "only what was read to its end has a stamp");
    require(record->bytes.size() <= longest_record, "a record is not too long");
    require(record->line == 0 || record->line > last_line, "lines are counted");
    require_utf8(record->problem);
    last_line = record->line;
    bytes += record->bytes.size() + longest_record / 16;  // bounds the number of records, too
  }
}

void check_file(std::string_view bytes) {
  static const NamedFile named;
  Choices choices(bytes);
  const unsigned format = choices.byte();
  named.file().replace(choices.rest());
  check_container(named.file().path());
  check_archive(named.path(format % 2 == 0 ? "a.jsonl" : "a.txt"));
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_file)
