// A piece of the archive that should become one article: its bytes, and where they came from.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "store/manifest.h"

namespace zeitstrahl {

// How the articles of a file are written.
enum class Format : std::uint8_t { json_lines, text };

struct SourceFile {
  std::size_t number = 0;  // its place among the files of the archive
  std::string path;        // as given or walked; bytes of the file system, perhaps no UTF-8
  std::string name;        // the last part of the path without .gz, .xz, .zst
  Format format = Format::text;
  bool regular = false;  // no pipe or device, which give something else each time
  std::optional<std::chrono::sys_seconds> modified;
};

struct Record {
  std::shared_ptr<const SourceFile> file;
  std::uint64_t line = 0;            // counts from 1; 0 where the whole file is the record
  std::string bytes{};               // not decoded yet
  std::string problem{};             // why there are no bytes; empty where there are, and at the end of JSON lines
  std::string hint{};                // what to do about the problem; may be empty
  bool ends_file = false;            // nothing comes behind it; of JSON lines a mark without bytes
  std::optional<FileStamp> stamp{};  // with ends_file: the file did not change while it was read, and has this one
};

// Whether its path identifies the one article that it holds, whatever that says.
inline bool is_article_of_its_own(const SourceFile& file) { return file.regular && file.format == Format::text; }

// "a.jsonl:17", or "a.txt" for a whole file: valid UTF-8 whatever the path is.
std::string origin_of(const Record& record);

}  // namespace zeitstrahl
