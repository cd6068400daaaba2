#include "store/folder.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "base/error.h"
#include "base/number.h"
#include "base/tsv.h"
#include "store/bytes.h"
#include "store/durable.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view lock_name = "lock";
constexpr std::string_view journal_name = "replacing";
constexpr std::string_view segment_prefix = "seg-";
constexpr std::string_view stub_key = "auto ";

bool is_ours(const std::string& name) {
  static constexpr std::array replaced = {stub_name, journal_name, manifest_name, rebuild_name};
  return name == lock_name || segment_number(name) != 0 ||
         std::any_of(replaced.begin(), replaced.end(),
                     [&](std::string_view file) { return name == file || name == temporary_name(file); });
}

bool all_ours(const fs::path& folder) {
  const fs::directory_iterator entries(folder);
  return std::all_of(begin(entries), end(entries),
                     [](const fs::directory_entry& entry) { return is_ours(entry.path().filename().string()); });
}

bool lists_only_segments(const fs::path& stub) {
  try {
    const std::vector<std::string> names = read_stub(stub);
    return std::all_of(names.begin(), names.end(), [](const std::string& name) { return segment_number(name) != 0; });
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

std::string segment_name(unsigned number) { return fmt::format("{}{:06}", segment_prefix, number); }

unsigned segment_number(std::string_view name) {
  if (!name.starts_with(segment_prefix) || name.size() != segment_prefix.size() + 6) return 0;
  return static_cast<unsigned>(parse_number(name.substr(segment_prefix.size())).value_or(0));  // six digits fit
}

std::vector<std::string> read_stub(const fs::path& file) {
  std::vector<std::string> paths;
  const std::string text = read_file(file);
  for (const std::string_view line : split(text, '\n')) {
    if (trimmed(line).empty() || line.front() == '#') continue;
    if (!line.starts_with(stub_key)) {
      throw Error(ExitCode::unusable,
                  fmt::format("'{}' is no stub file of a database: '{}'", file.string(), line.substr(0, 60)),
                  "name a folder made by zeitstrahl-index");
    }
    paths.emplace_back(trimmed(line.substr(stub_key.size())));
  }
  return paths;
}

FolderState DatabaseFolder::state() const {
  std::error_code problem;
  const fs::file_status status = fs::status(path_, problem);
  if (status.type() == fs::file_type::not_found) return FolderState::absent;
  if (status.type() == fs::file_type::none) throw io_error(path(), problem.message());
  if (status.type() != fs::file_type::directory) return FolderState::foreign;
  return translating_io(path(), [&] {
    if (fs::is_empty(path_)) return FolderState::absent;
    if (!all_ours(path_)) return FolderState::foreign;
    if (!fs::exists(path_ / stub_name)) return FolderState::begun;
    return lists_only_segments(path_ / stub_name) ? FolderState::database : FolderState::foreign;
  });
}

std::vector<std::string> DatabaseFolder::segments() const { return read_stub(path_ / stub_name); }

std::vector<std::string> DatabaseFolder::segment_folders() const {
  return translating_io(path(), [&] {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(path_)) {
      std::string name = entry.path().filename().string();
      if (segment_number(name) != 0) names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
  });
}

void DatabaseFolder::list_segments(const std::vector<std::string>& names) const {
  std::string text;
  for (const std::string& name : names) text.append(stub_key).append(name).append("\n");
  replace_file(path_ / stub_name, text);
}

void DatabaseFolder::remove_segment(const std::string& name) const {
  translating_io(path(), [&] { return fs::remove_all(path_ / name); });
}

std::uint64_t DatabaseFolder::segment_bytes(const std::string& name) const {
  return translating_io(path(), [&] {
    std::uint64_t bytes = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(path_ / name)) bytes += entry.file_size();
    return bytes;
  });
}

void DatabaseFolder::write_journal(const Replacement& replacement) const {
  ByteWriter out;
  out.text(replacement.segment);
  for (const std::string& id : replacement.ids) out.text(id);
  replace_file(path_ / journal_name, out.take());
}

DatabaseFolder::Replacement DatabaseFolder::read_journal() const {
  if (!has_journal()) return {};
  const std::string bytes = read_file(path_ / journal_name);
  ByteReader in(bytes);
  Replacement replacement{.segment = std::string(in.text()), .ids = {}};
  while (!in.at_end()) replacement.ids.emplace_back(in.text());
  return replacement;
}

bool DatabaseFolder::has_journal() const {
  std::error_code problem;
  return fs::exists(path_ / journal_name, problem);
}

void DatabaseFolder::remove_journal() const {
  translating_io(path(), [&] { return fs::remove(path_ / journal_name); });
}

}  // namespace zeitstrahl
