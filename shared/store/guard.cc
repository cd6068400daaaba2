#include "store/guard.h"

#include <fmt/format.h>

namespace zeitstrahl {

Error translated(const Xapian::Error& error, const std::string& path) {
  if (error.get_type() == std::string("DatabaseLockError")) {
    return {ExitCode::busy, fmt::format("another indexer is writing to '{}'", path),
            "wait until it is done, then try again"};
  }
  // What the system said, where it was the system: "No space left on device".
  if (const char* system = error.get_error_string(); system != nullptr) {
    return {ExitCode::unusable, fmt::format("the database '{}' cannot be used: {}: {}", path, error.get_msg(), system),
            "what was finished before is safe: make room or repair access, then run again"};
  }
  return {ExitCode::unusable, fmt::format("the database '{}' cannot be used: {}", path, error.get_msg()),
          "if it is damaged, delete the folder and index the archive again"};
}

}  // namespace zeitstrahl
