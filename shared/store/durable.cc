#include "store/durable.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>

#include "store/folder.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

// A file descriptor that closes itself.
class File {
 public:
  File(const fs::path& path, int flags) : path_(path.string()), file_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    check(file_ >= 0);
  }
  ~File() {
    if (file_ >= 0) ::close(file_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  void write(std::string_view content) const {
    while (!content.empty()) {
      const ssize_t written = ::write(file_, content.data(), content.size());
      if (written < 0 && errno == EINTR) continue;
      check(written >= 0);
      content.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void sync() const { check(::fsync(file_) == 0); }
  int descriptor() const { return file_; }
  int release() { return std::exchange(file_, -1); }

 private:
  void check(bool fine) const {
    if (!fine) throw io_error(path_, std::strerror(errno));
  }

  std::string path_;
  int file_;
};

void sync_path(const fs::path& path) { File(path, O_RDONLY).sync(); }

}  // namespace

Error io_error(const std::string& path, const std::string& reason) {
  return {ExitCode::unusable, fmt::format("the database cannot use '{}': {}", path, reason),
          "check permissions and free space, or name another folder with --database"};
}

std::string temporary_name(std::string_view name) { return std::string(name) + ".new"; }

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream content;
  content << in.rdbuf();
  if (!in) throw io_error(file.string(), "cannot be read");
  return content.str();
}

void replace_file(const fs::path& file, std::string_view content) {
  const fs::path temporary = file.parent_path() / temporary_name(file.filename().string());
  {
    const File out(temporary, O_WRONLY | O_CREAT | O_TRUNC);
    out.write(content);
    out.sync();
  }
  translating_io(file.string(), [&] { fs::rename(temporary, file); });
  sync_path(file.parent_path());
}

void append_to_file(const fs::path& file, std::string_view content) {
  const File out(file, O_WRONLY | O_APPEND);
  out.write(content);
  out.sync();
}

void sync_folder(const fs::path& folder) {
  translating_io(folder.string(), [&] {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) sync_path(entry.path());
  });
  sync_path(folder);
}

FolderLock::FolderLock(const fs::path& folder) {
  File file(folder / "lock", O_RDWR | O_CREAT);
  struct flock whole = {};
  whole.l_type = F_WRLCK;
  whole.l_whence = SEEK_SET;
  if (::fcntl(file.descriptor(), F_OFD_SETLK, &whole) != 0) {
    if (errno != EAGAIN && errno != EACCES) throw io_error((folder / "lock").string(), std::strerror(errno));
    throw Error(ExitCode::busy, fmt::format("another indexer is writing to '{}'", folder.string()),
                "wait until it is done, then try again");
  }
  file_ = file.release();
}

FolderLock::~FolderLock() { ::close(file_); }

}  // namespace zeitstrahl
