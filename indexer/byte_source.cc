#include "indexer/byte_source.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <lzma.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "indexer/walk.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t block_size = 128 * 1024;  // bytes read or unpacked at once; larger ones gain nothing

// "xz -9" needs 65 MB; more is asked for by nobody who packs text.
constexpr std::uint64_t most_memory = 128 * 1024 * 1024;

std::string reason(lzma_ret result) {
  switch (result) {
    case LZMA_MEMLIMIT_ERROR:
      return fmt::format("the xz stream needs more than {} MB of memory", most_memory / (1024 * 1024));
    case LZMA_BUF_ERROR:
      return "truncated xz input";
    case LZMA_MEM_ERROR:
      return "no memory left to unpack it";
    default:
      return "damaged xz input";
  }
}

}  // namespace

FileSource::FileSource(const std::string& path) : file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)) {
  if (file_ < 0) throw Error(ExitCode::partly, std::strerror(errno));
  block_.resize(block_size);
}

FileSource::~FileSource() { ::close(file_); }

std::string_view FileSource::read() {
  ssize_t size = 0;
  do {
    size = ::read(file_, block_.data(), block_.size());
  } while (size < 0 && errno == EINTR);
  if (size < 0) throw Error(ExitCode::partly, std::strerror(errno));
  bytes_read_ += static_cast<std::uint64_t>(size);
  return std::string_view(block_).substr(0, static_cast<std::size_t>(size));
}

FileStamp FileSource::stamp() const {
  struct stat status {};
  if (fstat(file_, &status) != 0) throw Error(ExitCode::partly, std::strerror(errno));
  return stamp_of(status);
}

bool begins_xz(std::string_view bytes) {
  using namespace std::string_view_literals;
  return bytes.starts_with(
      "\xFD"
      "7zXZ\0"sv);
}

struct XzSource::Decoder {
  Decoder() {
    // Streams behind one another are read as one.
    if (lzma_stream_decoder(&stream, most_memory, LZMA_CONCATENATED) != LZMA_OK) throw std::bad_alloc();
  }
  ~Decoder() { lzma_end(&stream); }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  lzma_stream stream = LZMA_STREAM_INIT;
  lzma_action action = LZMA_RUN;
  bool ended = false;
};

XzSource::XzSource(ByteSource& packed, std::string_view first)
    : packed_(packed), rest_(first), decoder_(std::make_unique<Decoder>()) {
  block_.resize(block_size);
}

XzSource::~XzSource() = default;

void XzSource::refill() {
  if (decoder_->stream.avail_in > 0 || decoder_->action == LZMA_FINISH) return;
  if (rest_.empty()) rest_ = packed_.read();
  if (rest_.empty()) decoder_->action = LZMA_FINISH;
  decoder_->stream.next_in = reinterpret_cast<const std::uint8_t*>(rest_.data());
  decoder_->stream.avail_in = rest_.size();
  rest_ = {};
}

std::string_view XzSource::read() {
  lzma_stream& stream = decoder_->stream;
  stream.next_out = reinterpret_cast<std::uint8_t*>(block_.data());
  stream.avail_out = block_.size();
  while (!decoder_->ended && stream.avail_out == block_.size()) {
    refill();
    const lzma_ret result = lzma_code(&stream, decoder_->action);
    if (result == LZMA_OK) continue;
    decoder_->ended = true;
    if (result != LZMA_STREAM_END) throw Error(ExitCode::partly, reason(result));
  }
  return std::string_view(block_).substr(0, block_.size() - stream.avail_out);
}

}  // namespace zeitstrahl
