#include "store/writer.h"

#include <xapian.h>

#include <algorithm>

#include "base/error.h"
#include "store/durable.h"
#include "store/folder.h"
#include "store/guard.h"
#include "store/merge_plan.h"
#include "store/schema.h"
#include "store/settings.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

// Makes the folder if need be. Touches nothing that is not ours.
const std::string& prepared(const std::string& path) {
  if (DatabaseFolder(path).state() == FolderState::foreign) {
    throw Error(ExitCode::unusable, "'" + path + "' is something else than a database of zeitstrahl",
                "name a new or empty folder with --database");
  }
  translating_io(path, [&] { return fs::create_directories(path); });
  return path;
}

Xapian::Database opened(const std::string& segment) { return Xapian::Database(segment, Xapian::DB_BACKEND_GLASS); }

// Deletes from one segment; opens it for writing only where that is needed.
void delete_from(const std::string& segment, const std::vector<std::string>& terms) {
  const Xapian::Database current = opened(segment);
  std::vector<std::string> present;
  std::copy_if(terms.begin(), terms.end(), std::back_inserter(present),
               [&](const std::string& term) { return current.term_exists(term); });
  if (present.empty()) return;
  Xapian::WritableDatabase writable(segment, Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
  for (const std::string& term : present) writable.delete_document(term);
  writable.commit();
}

}  // namespace

struct Writer::Impl {
  Impl(const std::string& path, const Lexicon& lexicon)
      : folder(prepared(path)), lock(path), settings(current_settings(lexicon)) {
    if (folder.state() == FolderState::database) names = folder.segments();
    sweep();
    if (names.empty()) {
      begin();
    } else {
      check();
      finish_replacement();
    }
  }

  std::string path_of(const std::string& name) const { return folder.segment_path(name); }

  std::string next_name() { return segment_name(++last_number); }

  // Removes what a run that was killed left behind. Numbers are never used twice while a folder with them is listed.
  void sweep() {
    for (const std::string& name : folder.segment_folders()) {
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        folder.remove_segment(name);
      } else {
        last_number = std::max(last_number, segment_number(name));
      }
    }
  }

  // A database without articles is one empty segment that carries the settings.
  void begin() {
    const std::string name = next_name();
    Xapian::WritableDatabase first(path_of(name), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
    write_settings(first, settings);
    first.commit();
    first.close();
    names = {name};
    sync_folder(path_of(name));
    folder.list_segments(names);
  }

  void check() {
    for (const std::string& name : names) {
      const Settings found = read_settings(opened(path_of(name)));
      check_settings(found, folder.path());
      differs |= found.lexicon != settings.lexicon;
    }
  }

  // A run was killed between the publication of a segment and the deletion of what it replaces.
  void finish_replacement() {
    const DatabaseFolder::Replacement replacement = folder.read_journal();
    const auto published = std::find(names.begin(), names.end(), replacement.segment);
    if (published != names.end()) delete_ids(replacement.ids, names.begin(), published);
    if (folder.has_journal()) folder.remove_journal();
  }

  using Name = std::vector<std::string>::const_iterator;

  void delete_ids(const std::vector<std::string>& ids, Name first, Name last) const {
    std::vector<std::string> terms;
    terms.reserve(ids.size());
    for (const std::string& id : ids) terms.push_back(make_id_term(id));
    for (Name name = first; name != last; ++name) delete_from(path_of(*name), terms);
  }

  // Those that still hold articles.
  std::vector<std::string> filled() const {
    std::vector<std::string> with_articles;
    std::copy_if(names.begin(), names.end(), std::back_inserter(with_articles),
                 [&](const std::string& name) { return opened(path_of(name)).get_doccount() > 0; });
    return with_articles;
  }

  void publish(const std::string& path, const std::vector<std::string>& replaced) {
    const std::string name = fs::path(path).filename().string();
    if (opened(path).get_doccount() == 0) return folder.remove_segment(name);
    if (!replaced.empty()) folder.write_journal({.segment = name, .ids = replaced});
    std::vector<std::string> listed = names.size() == 1 ? filled() : names;  // the first segment may be the empty one
    listed.push_back(name);
    list(listed);
    if (!replaced.empty()) {
      delete_ids(replaced, names.begin(), names.end() - 1);
      folder.remove_journal();
    }
    if (names.size() >= most_unmerged) merge();
  }

  // Makes `listed` the database; what is listed no longer is deleted. Readers that hold it open go on reading.
  void list(const std::vector<std::string>& listed) {
    folder.list_segments(listed);
    for (const std::string& name : names) {
      if (std::find(listed.begin(), listed.end(), name) == listed.end()) folder.remove_segment(name);
    }
    names = listed;
  }

  // Drops segments that lost their last article, unless nothing else carries the settings.
  void drop_empty() {
    const std::vector<std::string> listed = filled();
    if (!listed.empty() && listed.size() < names.size()) list(listed);
  }

  void merge() {
    std::vector<std::uint64_t> sizes;
    for (const std::string& name : names) sizes.push_back(folder.segment_bytes(name));
    const std::size_t keep = segments_to_keep(sizes);
    if (keep == names.size()) return;
    Xapian::Database small;
    for (std::size_t i = keep; i < names.size(); ++i) small.add_database(opened(path_of(names[i])));
    const std::string merged = next_name();
    try {
      small.compact(path_of(merged), Xapian::DB_BACKEND_GLASS);
      sync_folder(path_of(merged));
    } catch (...) {
      folder.remove_segment(merged);  // most likely the disk is full: the small ones are still there and still listed
      throw;
    }
    std::vector<std::string> listed(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(keep));
    listed.push_back(merged);
    list(listed);
  }

  DatabaseFolder folder;
  FolderLock lock;
  Settings settings;
  std::vector<std::string> names;  // listed segments, oldest first: of two versions of an article the later one counts
  unsigned last_number = 0;
  bool differs = false;
};

Writer::Writer(std::string path, const Lexicon& lexicon)
    : impl_(guarded(path, [&] { return std::make_unique<Impl>(path, lexicon); })) {}
Writer::~Writer() = default;

bool Writer::lexicon_differs() const { return impl_->differs; }

std::string Writer::new_segment() { return impl_->path_of(impl_->next_name()); }

void Writer::publish(const std::string& segment, const std::vector<std::string>& replaced) {
  guarded(impl_->folder.path(), [&] { impl_->publish(segment, replaced); });
}

void Writer::remove(const std::vector<std::string>& ids, const std::string& keep) {
  guarded(impl_->folder.path(), [&] {
    const std::string kept = fs::path(keep).filename().string();
    for (auto name = impl_->names.cbegin(); name != impl_->names.cend(); ++name) {
      if (*name != kept) impl_->delete_ids(ids, name, name + 1);
    }
  });
}

void Writer::finish() {
  guarded(impl_->folder.path(), [&] {
    impl_->drop_empty();
    impl_->merge();
  });
}

}  // namespace zeitstrahl
