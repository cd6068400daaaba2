#include "store/snapshot.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/error.h"
#include "store/folder.h"
#include "store/guard.h"
#include "store/schema.h"
#include "store/settings.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

// An indexer may change the list, and delete segments, while we open them: a few times an hour, or in the worst case
// every few milliseconds.
constexpr int most_attempts = 100;
// Stubs may list folders that hold stubs; nobody nests them deeper, but a loop would.
constexpr int deepest_stub = 4;

constexpr const char* how_to_index = "make it first: zeitstrahl-index -d FOLDER ARCHIVE";

class Opener {
 public:
  Snapshot open(const std::vector<std::string>& paths) {
    for (const std::string& path : paths) add(path, 0);
    snapshot_.may_repeat_ids |= paths.size() > 1;
    if (snapshot_.segments.empty()) return empty_snapshot();
    return std::move(snapshot_);
  }

 private:
  void add(const fs::path& path, int depth) {
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (status.type() == fs::file_type::not_found) {
      throw Error(ExitCode::unusable, fmt::format("there is no database at '{}'", path.string()), how_to_index);
    }
    if (depth > deepest_stub) {
      throw Error(ExitCode::unusable, fmt::format("the stub files of '{}' are nested too deeply", path.string()));
    }
    if (status.type() != fs::file_type::directory) return add_stub(path, depth);
    if (fs::exists(path / "iamglass", problem)) return add_segment(path);
    if (fs::exists(path / stub_name, problem)) return add_stub(path / stub_name, depth);
    const DatabaseFolder folder(path);
    if (folder.state() == FolderState::begun) return;
    throw Error(ExitCode::unusable, fmt::format("'{}' is no database", path.string()), how_to_index);
  }

  // The journal is looked for between the list and the segments: whenever a segment is opened that still holds what
  // another listed one replaces, the journal was there at that time. The list is read again at the end: what an old
  // list names may already have lost the articles that a new segment, not in it, has taken over.
  void add_stub(const fs::path& stub, int depth) {
    const std::vector<std::string> paths = read_stub(stub);
    const DatabaseFolder::Replacement replacement = DatabaseFolder(stub.parent_path()).read_journal();
    snapshot_.may_repeat_ids |= !replacement.segment.empty();
    for (const std::string& path : paths) {
      add(stub.parent_path() / path, depth + 1);
      if (fs::path(path).filename() == replacement.segment) add_gone(replacement.ids);
    }
    if (read_stub(stub) != paths) {
      throw Error(ExitCode::unusable, fmt::format("'{}' changes all the time", stub.parent_path().string()),
                  "try again");
    }
  }

  // Of what the segment added last replaces, it has a new version under the same id, or under another one.
  void add_gone(const std::vector<std::string>& replaced) {
    for (const std::string& id : replaced) {
      if (!snapshot_.segments.back().term_exists(make_id_term(id))) snapshot_.gone.push_back(id);
    }
  }

  void add_segment(const fs::path& path) {
    Xapian::Database segment(path.string(), Xapian::DB_BACKEND_GLASS);
    check_settings(read_settings(segment), path.string());
    snapshot_.all.add_database(segment);
    snapshot_.segments.push_back(std::move(segment));
  }

  Snapshot snapshot_;
};

}  // namespace

Xapian::Query Snapshot::without_gone(const Xapian::Query& query) const {
  if (gone.empty()) return query;
  std::vector<std::string> terms;
  for (const std::string& id : gone) terms.push_back(make_id_term(id));
  return {Xapian::Query::OP_AND_NOT, query, {Xapian::Query::OP_OR, terms.begin(), terms.end()}};
}

Snapshot empty_snapshot() {
  Snapshot snapshot;
  snapshot.segments.push_back(Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY));
  snapshot.all.add_database(snapshot.segments.back());
  return snapshot;
}

Snapshot open_snapshot(const std::vector<std::string>& paths) {
  for (int attempt = 1;; ++attempt) {
    try {
      return Opener().open(paths);
    } catch (const Xapian::Error& error) {
      if (attempt == most_attempts) throw translated(error, paths.front());
    } catch (const Error&) {
      if (attempt == most_attempts) throw;
    }
  }
}

}  // namespace zeitstrahl
