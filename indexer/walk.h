// Which files an archive has: the given paths, their folders walked in sorted order.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "store/manifest.h"

namespace zeitstrahl {

struct WalkedFile {
  std::string path;
  std::string problem;   // why it cannot be read; empty where it can
  FileStamp stamp{};     // meaningless where it cannot
  bool regular = false;  // no pipe or device
};

FileStamp stamp_of(const struct stat& status);
// The name of a file or folder wherever the program is started: absolute, without "." and "..", no end slash. Links are
// not followed.
std::string full_path(const std::string& path);

// Files come in the order of the paths given, and within a folder sorted by the bytes of their path. Links are
// followed, but a folder is entered once only. Left out are hidden files and folders (".name") and Xapian databases,
// unless given. Pipes and devices are read where they are given, but not where they lie in a folder: they may never
// end.
class Walk {
 public:
  // Throws Error (unusable) naming the first path that does not exist.
  explicit Walk(std::vector<std::string> paths);

  std::optional<WalkedFile> next();

 private:
  using Identity = std::pair<std::uint64_t, std::uint64_t>;  // device and inode

  std::optional<WalkedFile> visit(const std::string& path);
  std::optional<WalkedFile> enter(const std::string& folder);

  std::vector<std::string> to_come_;  // last one first
  std::set<std::string> given_;
  std::set<Identity> entered_;
};

// All of them. Throws as Walk does.
std::vector<WalkedFile> walk_all(const std::vector<std::string>& paths);

}  // namespace zeitstrahl
