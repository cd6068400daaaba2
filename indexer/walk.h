// Which files an archive has: the given paths, their folders walked in sorted order.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace zeitstrahl {

struct WalkedFile {
  std::string path;
  std::string problem;  // why it cannot be read; empty where it can
};

// Files come in the order of the paths given, and within a folder sorted by the bytes of their path. Links are
// followed, but a folder is entered once only. Left out are hidden files and folders (".name") and Xapian databases,
// unless given.
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
  std::set<Identity> entered_;
};

}  // namespace zeitstrahl
