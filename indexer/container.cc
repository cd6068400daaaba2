#include "indexer/container.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "indexer/walk.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t block_size = 128 * 1024;  // bytes read from the disk at once; larger ones gain nothing

// News packs to a fifth, a day's copy that repeats itself to a fiftieth; a bomb grows a thousandfold and more.
constexpr std::uint64_t most_growth = 500;
constexpr std::uint64_t always_allowed = 64 * 1024 * 1024;  // bytes: a few small files may well repeat themselves

// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(const std::string& path) : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)) {
    if (number_ < 0) throw Error(ExitCode::partly, std::strerror(errno));
  }
  ~Descriptor() { ::close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }

 private:
  int number_;
};

struct Free {
  void operator()(archive* stream) const { archive_read_free(stream); }
};

}  // namespace

struct Container::Impl {
  explicit Impl(const std::string& path) : file(path) {}

  Descriptor file;
  std::unique_ptr<archive, Free> stream{archive_read_new()};
  bool ended = false;

  // What the system says of a file that it cannot read, and libarchive of one that is damaged.
  [[noreturn]] void fail() const {
    const int number = archive_errno(stream.get());
    const bool by_system = number > 0 && number != EILSEQ && number != EINVAL;  // these two are libarchive's own
    const char* const text = by_system ? std::strerror(number) : archive_error_string(stream.get());
    throw Error(ExitCode::partly, text == nullptr ? "cannot be read" : text);
  }
};

Container::Container(const std::string& path) : impl_(std::make_unique<Impl>(path)) {
  archive* const stream = impl_->stream.get();
  if (stream == nullptr) throw std::bad_alloc();
  // Not "all": some filters of libarchive start other programs.
  archive_read_support_filter_gzip(stream);
  archive_read_support_filter_xz(stream);
  archive_read_support_filter_zstd(stream);
  archive_read_support_format_raw(stream);
  archive_read_support_format_empty(stream);
  if (archive_read_open_fd(stream, impl_->file.number(), block_size) != ARCHIVE_OK) impl_->fail();
  archive_entry* entry = nullptr;
  const int result = archive_read_next_header(stream, &entry);
  if (result == ARCHIVE_EOF) {
    impl_->ended = true;
  } else if (result != ARCHIVE_OK) {
    impl_->fail();
  }
}

Container::~Container() = default;

std::string_view Container::read() {
  while (!impl_->ended) {
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(impl_->stream.get(), &bytes, &size, &offset);
    if (result == ARCHIVE_EOF) {
      impl_->ended = true;
    } else if (result != ARCHIVE_OK) {
      impl_->ended = true;
      impl_->fail();
    } else if (size > 0) {
      given_ += size;
      if (given_ > always_allowed && given_ / most_growth > bytes_on_disk()) {
        impl_->ended = true;
        throw Error(ExitCode::partly,
                    fmt::format("unpacks to more than {} times its size: not read further", most_growth),
                    "if that is right, unpack it first");
      }
      return {static_cast<const char*>(bytes), size};
    }
  }
  return {};
}

FileStamp Container::stamp() const {
  struct stat status {};
  if (fstat(impl_->file.number(), &status) != 0) throw Error(ExitCode::partly, std::strerror(errno));
  return stamp_of(status);
}

std::uint64_t Container::bytes_on_disk() const {
  const la_int64_t bytes = archive_filter_bytes(impl_->stream.get(), -1);
  return bytes < 0 ? 0 : static_cast<std::uint64_t>(bytes);
}

}  // namespace zeitstrahl
