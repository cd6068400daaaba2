#include "indexer/archive.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "base/error.h"
#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

std::string without_suffix(std::string name) {
  for (const std::string_view suffix : {".gz", ".xz", ".zst"}) {
    if (name.size() > suffix.size() && name.ends_with(suffix)) {
      name.resize(name.size() - suffix.size());
      break;
    }
  }
  return name;
}

Format format_of(const std::string& name) {
  constexpr std::array<std::string_view, 3> endings = {".jsonl", ".ndjson", ".json"};
  const bool json =
      std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
  return json ? Format::json_lines : Format::text;
}

std::optional<std::chrono::sys_seconds> modification_time(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return std::nullopt;
  return std::chrono::sys_seconds{std::chrono::seconds{status.st_mtime}};
}

std::shared_ptr<const SourceFile> source_file(const std::string& path) {
  auto file = std::make_shared<SourceFile>();
  file->path = path;
  file->name = without_suffix(std::filesystem::path(path).filename().string());
  file->format = format_of(file->name);
  file->modified = modification_time(path);
  return file;
}

// Why a file that begins like this is not read; empty for what looks like text.
std::string unreadable_kind(std::string_view begin, Format format) {
  constexpr std::size_t looked_at = 1024;
  begin = begin.substr(0, looked_at);
  if (begin.starts_with("\xFF\xFE") || begin.starts_with("\xFE\xFF")) return "UTF-16: save it as UTF-8";
  if (begin.find('\0') != std::string_view::npos) return "binary";
  if (format == Format::text) return {};
  const std::string_view first_line = trimmed(begin.substr(0, begin.find('\n')));
  if (first_line.starts_with('[')) return "a JSON list: JSON lines are needed, one object a line";
  if (first_line == "{") return "JSON over several lines: JSON lines are needed, one object a line";
  return {};
}

std::string too_long() { return fmt::format("longer than {} MB", longest_record / (1024 * 1024)); }

}  // namespace

std::string origin_of(const Record& record) {
  std::string path = decode(record.file->path).text;
  return record.line == 0 ? path : fmt::format("{}:{}", path, record.line);
}

std::optional<Record> Archive::next() {
  while (true) {
    if (!container_) {
      const auto file = walk_.next();
      if (!file) return std::nullopt;
      if (auto record = open(*file)) return record;
    } else if (auto record = next_line()) {
      return record;
    } else {
      close();
    }
  }
}

// Begins a file. Gives a record where that is all there is to it: a text, or a problem.
std::optional<Record> Archive::open(const WalkedFile& walked) {
  file_ = source_file(walked.path);
  line_ = 0;
  if (!walked.problem.empty()) return problem(walked.problem);
  try {
    container_ = std::make_unique<Container>(walked.path);
    block_ = container_->read();
  } catch (const Error& error) {
    close();
    return problem(error.what());
  }
  std::string kind = block_.empty() ? "empty" : unreadable_kind(block_, file_->format);
  std::optional<Record> whole;
  if (!kind.empty()) {
    whole = problem(std::move(kind));
  } else if (file_->format == Format::text) {
    whole = whole_file();
  } else {
    return std::nullopt;
  }
  close();
  return whole;
}

Record Archive::whole_file() {
  Record record{.file = file_, .line = 0, .bytes = {}, .problem = {}};
  try {
    do {
      record.bytes += block_;
      if (record.bytes.size() > longest_record) return problem(too_long());
      block_ = container_->read();
    } while (!block_.empty());
  } catch (const Error& error) {
    return problem(fmt::format("{}, after {} bytes", error.what(), container_->bytes_given()));
  }
  return record;
}

// The next line that is not blank. Nothing at the end of the file.
std::optional<Record> Archive::next_line() {
  Record record{.file = file_, .line = 0, .bytes = {}, .problem = {}};
  bool overlong = false;
  try {
    while (refill()) {
      const std::size_t length = block_.find('\n');
      if (!overlong) record.bytes += block_.substr(0, length);
      overlong = record.bytes.size() > longest_record;
      block_.remove_prefix(std::min(block_.size(), length == std::string_view::npos ? length : length + 1));
      if (length == std::string_view::npos) continue;
      ++line_;
      if (overlong) return problem(too_long());
      record.line = line_;
      if (!trimmed(record.bytes).empty()) return record;
      record.bytes.clear();
    }
  } catch (const Error& error) {
    const std::string reason = fmt::format("{}, after {} lines", error.what(), std::exchange(line_, 0));
    block_ = {};
    return problem(reason);
  }
  if (record.bytes.empty()) return std::nullopt;
  record.line = ++line_;
  if (overlong) return problem(too_long());
  return trimmed(record.bytes).empty() ? std::nullopt : std::optional(std::move(record));
}

Record Archive::problem(std::string reason) const {
  return {.file = file_, .line = line_, .bytes = {}, .problem = std::move(reason)};
}

// False at the end of the file.
bool Archive::refill() {
  if (block_.empty()) block_ = container_->read();
  return !block_.empty();
}

void Archive::close() {
  if (container_) bytes_of_closed_ += container_->bytes_on_disk();
  container_.reset();
  block_ = {};
}

std::uint64_t Archive::bytes_on_disk() const {
  return bytes_of_closed_ + (container_ ? container_->bytes_on_disk() : 0);
}

}  // namespace zeitstrahl
