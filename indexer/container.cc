#include "indexer/container.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <cerrno>

#include "base/error.h"
#include "indexer/byte_source.h"

namespace zeitstrahl {

namespace {

// News packs to a fifth, a day's copy that repeats itself to a fiftieth; a bomb grows a thousandfold and more.
constexpr std::uint64_t most_growth = 500;
constexpr std::uint64_t always_allowed = 64 * 1024 * 1024;  // bytes: a few small files may well repeat themselves

struct Free {
  void operator()(archive* stream) const { archive_read_free(stream); }
};

}  // namespace

struct Container::Impl {
  explicit Impl(const std::string& path) : file(path) {}

  // What libarchive is to read: the file, or what is packed in it as xz.
  std::string_view next_block() {
    if (xz) return xz->read();
    const bool at_begin = file.bytes_read() == 0;
    const std::string_view block = file.read();
    if (!at_begin || !begins_xz(block)) return block;
    xz = std::make_unique<XzSource>(file, block);
    return xz->read();
  }

  // No exception may pass through libarchive, which is written in C.
  static la_ssize_t read_block(archive* stream, void* self, const void** bytes) {
    auto* const impl = static_cast<Impl*>(self);
    try {
      const std::string_view block = impl->next_block();
      *bytes = block.data();
      return static_cast<la_ssize_t>(block.size());
    } catch (const std::exception& error) {
      archive_set_error(stream, EIO, "%s", error.what());
      return ARCHIVE_FATAL;
    }
  }

  [[noreturn]] void fail() const {
    const char* const text = archive_error_string(stream.get());
    throw Error(ExitCode::partly, text == nullptr ? "cannot be read" : text);
  }

  FileSource file;
  std::unique_ptr<XzSource> xz;
  std::unique_ptr<archive, Free> stream{archive_read_new()};
  bool ended = false;
};

Container::Container(const std::string& path) : impl_(std::make_unique<Impl>(path)) {
  archive* const stream = impl_->stream.get();
  if (stream == nullptr) throw std::bad_alloc();
  // Not "all": some filters of libarchive start other programs.
  archive_read_support_filter_gzip(stream);
  archive_read_support_filter_zstd(stream);
  archive_read_support_format_raw(stream);
  archive_read_support_format_empty(stream);
  if (archive_read_open(stream, impl_.get(), nullptr, Impl::read_block, nullptr) != ARCHIVE_OK) impl_->fail();
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

FileStamp Container::stamp() const { return impl_->file.stamp(); }

std::uint64_t Container::bytes_on_disk() const { return impl_->file.bytes_read(); }

}  // namespace zeitstrahl
