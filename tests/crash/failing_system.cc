// A library to preload (LD_PRELOAD), which makes the system fail at a chosen moment. Set in the environment:
//   FAIL_KILL_AT=N      the process is killed (SIGKILL) at its Nth change of the file system; a write is half done then
//   FAIL_FULL_AT=N      from the Nth change on there is no space left on the device
//   FAIL_READ=NAME:N    reading a file of that name fails once N bytes of it were read (EIO)
//   FAIL_COUNT=FILE     the number of changes is written to FILE at the end
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

long number_of(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? LONG_MAX : std::atol(value);
}

const long kill_at = number_of("FAIL_KILL_AT");
const long full_at = number_of("FAIL_FULL_AT");
std::atomic<long> changes{0};

struct Report {
  ~Report() {
    const char* const name = std::getenv("FAIL_COUNT");
    if (name == nullptr) return;
    if (std::FILE* const file = std::fopen(name, "w")) {
      std::fprintf(file, "%ld\n", changes.load());
      std::fclose(file);
    }
  }
} const report;

template <typename Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

[[noreturn]] void die() {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// False where the disk is full.
bool change() {
  const long now = ++changes;
  if (now == kill_at) die();
  if (now < full_at) return true;
  errno = ENOSPC;
  return false;
}

bool is_regular(int file) {
  struct stat status {};
  return fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

// The same for a write: one that is killed is half done.
template <typename Write>
ssize_t changing_write(int file, std::size_t size, const Write& write) {
  if (!is_regular(file)) return write(size);
  const long now = ++changes;
  if (now == kill_at) {
    write(size / 2);
    die();
  }
  if (now < full_at) return write(size);
  errno = ENOSPC;
  return -1;
}

// The bytes after which reading this file fails; LONG_MAX for any other file.
long readable_bytes(int file) {
  const char* const rule = std::getenv("FAIL_READ");
  if (rule == nullptr) return LONG_MAX;
  const char* const colon = std::strrchr(rule, ':');
  char link[64];
  char path[PATH_MAX];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  const ssize_t length = readlink(link, path, sizeof path - 1);
  if (colon == nullptr || length < 0) return LONG_MAX;
  path[length] = '\0';
  const char* const slash = std::strrchr(path, '/');
  const std::size_t name_length = static_cast<std::size_t>(colon - rule);
  const char* const name = slash == nullptr ? path : slash + 1;
  const bool same = std::strlen(name) == name_length && std::strncmp(name, rule, name_length) == 0;
  return same ? std::atol(colon + 1) : LONG_MAX;
}

}  // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
  static auto* const original = real<ssize_t(int, const void*, size_t)>("write");
  return changing_write(file, size, [&](size_t some) { return original(file, bytes, some); });
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  static auto* const original = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
  return changing_write(file, size, [&](size_t some) { return original(file, bytes, some, at); });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
  static auto* const original = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
  return changing_write(file, size, [&](size_t some) { return original(file, bytes, some, at); });
}

ssize_t read(int file, void* bytes, size_t size) {
  static auto* const original = real<ssize_t(int, void*, size_t)>("read");
  const long most = readable_bytes(file);
  if (most == LONG_MAX) return original(file, bytes, size);
  const off_t at = lseek(file, 0, SEEK_CUR);
  if (at < most)
    return original(file, bytes, size < static_cast<size_t>(most - at) ? size : static_cast<size_t>(most - at));
  errno = EIO;
  return -1;
}

int rename(const char* from, const char* to) {
  static auto* const original = real<int(const char*, const char*)>("rename");
  return change() ? original(from, to) : -1;
}

int mkdir(const char* path, mode_t mode) {
  static auto* const original = real<int(const char*, mode_t)>("mkdir");
  return change() ? original(path, mode) : -1;
}

// Removing works on a full disk, too.
int unlink(const char* path) {
  static auto* const original = real<int(const char*)>("unlink");
  if (++changes == kill_at) die();
  return original(path);
}

int unlinkat(int folder, const char* path, int flags) {
  static auto* const original = real<int(int, const char*, int)>("unlinkat");
  if (++changes == kill_at) die();
  return original(folder, path, flags);
}

int fsync(int file) {
  static auto* const original = real<int(int)>("fsync");
  if (++changes == kill_at) die();
  return original(file);
}

int fdatasync(int file) {
  static auto* const original = real<int(int)>("fdatasync");
  if (++changes == kill_at) die();
  return original(file);
}
}
