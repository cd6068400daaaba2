#include "indexer/report.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <iostream>

#include "base/error.h"
#include "base/json.h"
#include "cli/terminal.h"

namespace zeitstrahl {

namespace {

constexpr std::uint64_t most_notes = 10;  // about records: more of them hide what matters

std::string sums(Task task, const Counts& counts) {
  if (task == Task::explain) {
    return fmt::format("{}, {} skipped", plural(counts.articles(), "article"), grouped(counts.skipped));
  }
  if (task == Task::reanalyse) return fmt::format("{} analysed anew", plural(counts.articles(), "article"));
  std::string text = fmt::format("{}: {} new, {} changed, {} unchanged, ", plural(counts.articles(), "article"),
                                 grouped(counts.added), grouped(counts.changed), grouped(counts.unchanged));
  if (counts.removed > 0) text += fmt::format("{} removed, ", grouped(counts.removed));
  return text + fmt::format("{} skipped", grouped(counts.skipped));
}

std::string summary(Task task, const Counts& counts, double seconds) {
  std::string text = task == Task::dry_run ? "nothing written; " : "";
  text += sums(task, counts);
  if (counts.replaced > 0)
    text += fmt::format("; {} replaced by a later one of the same id", plural(counts.replaced, "record"));
  if (counts.unread > 0) text += fmt::format("; {} unchanged, not read", plural(counts.unread, "file"));
  if (counts.undated > 0) text += fmt::format("; {} without a date", grouped(counts.undated));
  if (task != Task::dry_run) text += fmt::format("; {}", plural(counts.events, "event"));
  text += fmt::format("; {} in {:.1f} s", megabytes(counts.bytes), seconds);
  if (seconds > 0) text += fmt::format(" ({:.1f} MB/s)", static_cast<double>(counts.bytes) / 1e6 / seconds);
  return text;
}

}  // namespace

Report::Report(Loudness loudness, const std::string& file, Progress& progress)
    : loudness_(loudness), path_(file), progress_(progress) {
  if (path_.empty()) return;
  file_.open(path_, std::ios::binary | std::ios::trunc);
  if (!file_) {
    throw Error(ExitCode::usage, fmt::format("cannot write '{}': {}", path_, std::strerror(errno)),
                "--report needs a file in a folder that can be written to");
  }
  file_ << "{\"format\":1,\"skipped\":[";
}

void Report::print(const std::string& line) {
  progress_.clear();
  std::cerr << "zeitstrahl-index: " << terminal_safe(line) << '\n';
}

void Report::skipped(const RecordResult& record) {
  print(fmt::format("skipped '{}': {}", record.origin, record.reason));
  if (!record.hint.empty() && record.hint != last_hint_) {
    std::cerr << "hint: " << terminal_safe(record.hint) << '\n';
    last_hint_ = record.hint;  // a thousand records of one fault need it once
  }
  if (!file_.is_open()) return;
  JsonWriter json;
  json.open_object().member("place", record.origin).member("reason", record.reason).close_object();
  file_ << (skipped_++ == 0 ? "\n" : ",\n") << json.take();
}

void Report::about(const std::string& origin, const std::string& note) {
  if (loudness_ == Loudness::quiet) return;
  ++notes_;
  if (loudness_ == Loudness::verbose || notes_ <= most_notes) print(fmt::format("note: '{}': {}", origin, note));
  if (loudness_ == Loudness::normal && notes_ == most_notes)
    print("note: further notes on articles are left out; -v prints all");
}

void Report::note(const std::string& text) {
  if (loudness_ != Loudness::quiet) print("note: " + text);
}

void Report::write_counts(const Counts& counts) {
  JsonWriter json;
  json.open_object().member("articles", counts.articles()).member("new", counts.added);
  json.member("changed", counts.changed).member("unchanged", counts.unchanged);
  json.member("removed", counts.removed);
  json.member("skipped", counts.skipped).member("replaced", counts.replaced);
  json.member("undated", counts.undated).member("events", counts.events).member("bytes", counts.bytes);
  json.close_object();
  file_ << "\n],\"counts\":" << json.take() << "}\n";
  file_.close();
  if (!file_) throw Error(ExitCode::unusable, fmt::format("cannot write '{}'", path_), "is the disk full?");
}

void Report::finish(Task task, const Counts& counts, double seconds) {
  progress_.clear();
  if (file_.is_open()) write_counts(counts);
  if (loudness_ != Loudness::quiet) print(summary(task, counts, seconds));
}

}  // namespace zeitstrahl
