// Turns an archive (files, folders, compressed or not) into records, in a fixed order and without ever holding a file.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/container.h"
#include "indexer/record.h"
#include "indexer/unchanged.h"
#include "indexer/walk.h"

namespace zeitstrahl {

// Bounds the memory of a record and its analysis, which takes about 100 times its size at worst, also for what a
// compression bomb unpacks to. The longest articles, and protocols of parliaments, have about 1 MB.
constexpr std::size_t longest_record = 2 * 1024 * 1024;

class Archive {
 public:
  // Leaves out the unchanged files. Keeps views of both.
  Archive(const std::vector<WalkedFile>& files, const UnchangedFiles& unchanged)
      : files_(files), unchanged_(unchanged) {}

  // What cannot be read comes as a record with a problem. The last record of each file says so. Nothing at the end.
  std::optional<Record> next();

  std::uint64_t bytes_on_disk() const;  // read so far of all files, as the disk has them

 private:
  std::optional<Record> open(std::size_t number);
  Record next_line();
  Record whole_file();
  Record problem(std::string reason, std::string hint = {});
  Record overlong_line() const;
  void open_container();
  Record end_of_lines();
  bool was_changed() const;
  std::optional<FileStamp> trusted_stamp() const;
  bool refill();
  void close();

  const std::vector<WalkedFile>& files_;
  const UnchangedFiles& unchanged_;
  std::size_t next_file_ = 0;
  std::shared_ptr<const SourceFile> file_;
  std::unique_ptr<Container> container_;  // of the file that is being read
  std::string_view block_;                // what the container gave and is not used yet
  FileStamp stamp_;                       // when it was opened
  std::uint64_t line_ = 0;
  std::uint64_t bytes_of_closed_ = 0;
};

}  // namespace zeitstrahl
