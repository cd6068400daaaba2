// The bytes of a file as they come from the disk, and out of an xz stream. The home of liblzma, which bounds the memory
// that a hostile stream may ask for; libarchive would give it any amount.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "store/manifest.h"

namespace zeitstrahl {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // The next bytes, valid until the next call; empty at the end. Throws Error with the reason where they cannot be had.
  virtual std::string_view read() = 0;
};

class FileSource : public ByteSource {
 public:
  explicit FileSource(const std::string& path);  // throws Error where it cannot be opened
  ~FileSource() override;
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  std::string_view read() override;
  FileStamp stamp() const;  // as the system has it now
  std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  int file_;
  std::string block_;
  std::uint64_t bytes_read_ = 0;
};

bool begins_xz(std::string_view bytes);

class XzSource : public ByteSource {
 public:
  // `first` is what was already read of `packed`, which must outlive this.
  XzSource(ByteSource& packed, std::string_view first);
  ~XzSource() override;

  std::string_view read() override;

 private:
  struct Decoder;
  void refill();

  ByteSource& packed_;
  std::string_view rest_;
  std::unique_ptr<Decoder> decoder_;
  std::string block_;
};

}  // namespace zeitstrahl
