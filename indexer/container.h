// The bytes of a file, decompressed on the way if it is a gzip, xz or zstd stream. The home of libarchive.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "store/manifest.h"

namespace zeitstrahl {

// Whether a file is compressed is seen from its content. Streams behind one another are read as one.
class Container {
 public:
  // Throws Error where the file cannot be opened.
  explicit Container(const std::string& path);
  ~Container();
  Container(const Container&) = delete;
  Container& operator=(const Container&) = delete;

  // The next bytes, valid until the next call; empty at the end. Throws Error where the file is damaged, cut short,
  // unreadable or a compression bomb: what came before stands.
  std::string_view read();

  FileStamp stamp() const;              // as the system has it now
  std::uint64_t bytes_on_disk() const;  // read so far, as the file has them
  std::uint64_t bytes_given() const { return given_; }

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::uint64_t given_ = 0;
};

}  // namespace zeitstrahl
