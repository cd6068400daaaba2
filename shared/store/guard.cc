#include "store/guard.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>

namespace zeitstrahl {

Error translated(const Xapian::Error& error, const std::string& path) {
  if (error.get_type() == std::string("DatabaseLockError")) {
    return {ExitCode::busy, fmt::format("another indexer is writing to '{}'", path),
            "wait until it is done, then try again"};
  }
  // What the system said, where it was the system: "No space left on device". An error within an error is told in
  // words.
  std::string message = fmt::format("the database '{}' cannot be used: {}", path, error.get_msg());
  const char* const system = error.get_error_string();
  if (system != nullptr) message += fmt::format(": {}", system);
  if (system == nullptr && message.find(std::strerror(ENOSPC)) == std::string::npos) {
    return {ExitCode::unusable, message, "if it is damaged, delete the folder and index the archive again"};
  }
  return {ExitCode::unusable, message, "what was finished before is safe: make room or repair access, then run again"};
}

}  // namespace zeitstrahl
