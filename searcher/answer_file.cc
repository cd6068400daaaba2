#include "searcher/answer_file.h"

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"

namespace zeitstrahl {

namespace {

namespace fs = std::filesystem;

// Ctrl-C waits while it lives: it must not leave half a file behind.
class InterruptsHeld {
 public:
  InterruptsHeld() {
    sigset_t interrupts;
    sigemptyset(&interrupts);
    sigaddset(&interrupts, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupts, &before_);
  }
  ~InterruptsHeld() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  InterruptsHeld(const InterruptsHeld&) = delete;
  InterruptsHeld& operator=(const InterruptsHeld&) = delete;

 private:
  sigset_t before_{};
};

[[noreturn]] void cannot_write(const std::string& path, const char* hint) {
  throw Error(ExitCode::unusable, fmt::format("'{}' cannot be written", path), hint);
}

void write_to(const fs::path& file, std::string_view answer, const std::string& named) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  if (!out) cannot_write(named, "check the folder and its rights");
  out << answer << std::flush;
  if (!out) cannot_write(named, "is the disk full?");
}

// What the links lead to, whether it is there or not.
fs::path target_of(const fs::path& path) {
  std::error_code ignored;
  const fs::path target = fs::weakly_canonical(path, ignored);
  return ignored ? path : target;
}

bool can_make_files_in(const fs::path& folder) {
  return ::access(folder.empty() ? "." : folder.c_str(), W_OK | X_OK) == 0;
}

void replace(const fs::path& target, std::string_view answer, const std::string& named) {
  const fs::path beside = target.parent_path() / fmt::format(".{}.{}", target.filename().string(), ::getpid());
  std::error_code failed;
  try {
    write_to(beside, answer, named);
    const auto rights = fs::status(target, failed).permissions();
    if (fs::exists(target)) fs::permissions(beside, rights, failed);
    fs::rename(beside, target, failed);
    if (failed) cannot_write(named, "check the folder and its rights");
  } catch (const Error&) {
    std::error_code ignored;
    fs::remove(beside, ignored);
    throw;
  }
}

}  // namespace

void write_answer(const std::string& path, std::string_view answer) {
  const InterruptsHeld held;
  const fs::path target = target_of(path);
  std::error_code ignored;
  const fs::file_status status = fs::status(target, ignored);
  const bool plain = !fs::exists(status) || fs::is_regular_file(status);
  if (plain && can_make_files_in(target.parent_path())) {
    replace(target, answer, path);
  } else {
    write_to(target, answer, path);
  }
}

}  // namespace zeitstrahl
