#include "indexer/archive.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <utility>

#include "base/error.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "indexer/file_kind.h"

namespace zeitstrahl {

namespace {

std::optional<std::chrono::sys_seconds> modification_time(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return std::nullopt;
  return std::chrono::sys_seconds{std::chrono::seconds{status.st_mtime}};
}

std::shared_ptr<SourceFile> source_file(const WalkedFile& walked, std::size_t number) {
  auto file = std::make_shared<SourceFile>();
  file->number = number;
  file->path = walked.path;
  file->name = without_packing(std::filesystem::path(walked.path).filename().string());
  file->format = format_of(file->name, {});
  file->regular = walked.regular;
  file->modified = modification_time(walked.path);
  return file;
}

std::string too_long() { return fmt::format("longer than {} MB", longest_record / (1024 * 1024)); }

}  // namespace

std::string origin_of(const Record& record) {
  std::string path = decode(record.file->path).text;
  return record.line == 0 ? path : fmt::format("{}:{}", path, record.line);
}

std::optional<Record> Archive::next() {
  while (true) {
    if (container_) return next_line();
    while (next_file_ < files_.size() && unchanged_.contain(next_file_)) ++next_file_;
    if (next_file_ == files_.size()) return std::nullopt;
    if (auto record = open(next_file_++)) return record;
  }
}

// Begins a file. Gives a record where that is all there is to it: a text, or a problem.
std::optional<Record> Archive::open(std::size_t number) {
  const WalkedFile& walked = files_[number];
  const std::shared_ptr<SourceFile> file = source_file(walked, number);
  file_ = file;
  line_ = 0;
  if (!walked.problem.empty()) return problem(walked.problem);
  try {
    open_container();
  } catch (const Error& error) {
    return problem(error.what());
  }
  if (block_.empty()) return problem("empty");
  file->format = format_of(file->name, block_);
  if (const auto kind = unreadable_kind(block_, file->format)) {
    return problem(std::string(kind->reason), std::string(kind->hint));
  }
  if (file_->format == Format::json_lines) return std::nullopt;
  return whole_file();
}

void Archive::open_container() {
  close();
  container_ = std::make_unique<Container>(file_->path);
  stamp_ = container_->stamp();
  block_ = container_->read();
}

// A text that changes while it is read would be half the old and half the new one.
Record Archive::whole_file() {
  constexpr int attempts = 3;
  for (int attempt = 1;; ++attempt) {
    Record record{.file = file_, .ends_file = true};
    try {
      if (attempt > 1) open_container();
      for (; !block_.empty(); block_ = container_->read()) {
        record.bytes += block_;
        if (record.bytes.size() > longest_record) return problem(too_long());
      }
      if (was_changed() && attempt < attempts) continue;
    } catch (const Error& error) {
      const std::uint64_t read = container_ ? container_->bytes_given() : 0;
      return problem(fmt::format("{}, after {} bytes", error.what(), read), error.hint());
    }
    if (was_changed()) return problem("changes while it is read", "run again when it is complete");
    record.stamp = trusted_stamp();
    close();
    return record;
  }
}

// The next line that is not blank, or the end of the file.
Record Archive::next_line() {
  Record record{.file = file_};
  bool overlong = false;
  try {
    while (refill()) {
      const std::size_t length = block_.find('\n');
      if (!overlong) record.bytes += block_.substr(0, length);
      overlong = record.bytes.size() > longest_record;
      block_.remove_prefix(std::min(block_.size(), length == std::string_view::npos ? length : length + 1));
      if (length == std::string_view::npos) continue;
      record.line = ++line_;
      if (overlong) return overlong_line();
      if (!trimmed(record.bytes).empty()) return record;
      record.bytes.clear();
    }
    if (trimmed(record.bytes).empty() && !overlong) return end_of_lines();
  } catch (const Error& error) {
    const std::string reason = fmt::format("{}, after {} lines", error.what(), std::exchange(line_, 0));
    return problem(reason, error.hint());
  }
  record.line = ++line_;
  return overlong ? overlong_line() : record;
}

Record Archive::overlong_line() const { return {.file = file_, .line = line_, .problem = too_long()}; }

Record Archive::end_of_lines() {
  line_ = 0;
  if (was_changed()) return problem("changed while it was read", "what was read is kept; run again for the rest");
  Record end{.file = file_, .ends_file = true, .stamp = trusted_stamp()};
  close();
  return end;
}

// Why the file is not read, or not read further.
Record Archive::problem(std::string reason, std::string hint) {
  close();
  return {.file = file_, .line = line_, .problem = std::move(reason), .hint = std::move(hint), .ends_file = true};
}

bool Archive::was_changed() const { return file_->regular && container_->stamp() != stamp_; }

// File systems count time in ticks of up to 2 s: what was written within the last tick may be written again without
// another stamp.
std::optional<FileStamp> Archive::trusted_stamp() const {
  constexpr std::int64_t longest_tick = 2'000'000'000;  // nanoseconds
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const bool settled = std::max(stamp_.modified, stamp_.changed) < std::chrono::nanoseconds(now).count() - longest_tick;
  return settled && file_->regular ? std::optional(stamp_) : std::nullopt;
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
