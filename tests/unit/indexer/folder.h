// A folder of its own for one test, and what is found in it.
#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "indexer/archive.h"

namespace zeitstrahl::test {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "indexer-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  // Last written long ago: its stamp can be trusted, but for the time of its inode, which nobody can set.
  void age(const std::string& name) const {
    fs::last_write_time(path_ / name, fs::file_time_type::clock::now() - std::chrono::hours(24));
  }
  std::string path(const std::string& name = {}) const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }

  // Each record as "place|bytes" or "place!problem", the folder's own path and the ends of files left out.
  std::vector<std::string> records(const std::vector<std::string>& paths) const {
    std::vector<std::string> found;
    const std::vector<WalkedFile> files = walk_all(paths);
    const UnchangedFiles none;
    Archive archive(files, none);
    while (const auto record = archive.next()) {
      if (record->bytes.empty() && record->problem.empty()) continue;
      const std::string origin = origin_of(*record).substr(path().size() + 1);
      found.push_back(origin + (record->problem.empty() ? "|" + record->bytes : "!" + record->problem));
    }
    return found;
  }

 private:
  fs::path path_;
};

using Records = std::vector<std::string>;

}  // namespace zeitstrahl::test
