#include "store/segment_list.h"

#include <algorithm>

#include "base/error.h"
#include "store/article_terms.h"
#include "store/durable.h"
#include "store/merge_plan.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

// Touches nothing that is not ours.
const std::string& prepared(const std::string& path) {
  if (DatabaseFolder(path).state() == FolderState::foreign) {
    throw Error(ExitCode::unusable, "'" + path + "' is something else than a database of zeitstrahl",
                "name a new or empty folder with --database");
  }
  translating_io(path, [&] { return fs::create_directories(path); });
  return path;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Xapian 1.4 takes a merged segment for corrupt ("Unexpected end of posting list") where documents were deleted from it
// and a filter matches all that are left: it reads the list of all documents under the filter's name. A document
// without terms, which no filter matches, keeps it from doing so.
constexpr const char* stopgap_key = "zeitstrahl-stopgap";

bool has_stopgap(const Xapian::Database& segment) { return !segment.get_metadata(stopgap_key).empty(); }

void stop_gap(Xapian::WritableDatabase& segment) {
  if (has_stopgap(segment)) return;
  segment.add_document(Xapian::Document());
  segment.set_metadata(stopgap_key, "1");
}

}  // namespace

SegmentList::SegmentList(const std::string& path) : folder_(prepared(path)), lock_(path) {
  if (folder_.state() == FolderState::database) names_ = folder_.segments();
}

Xapian::Database SegmentList::opened(const std::string& name) const {
  return Xapian::Database(path_of(name), Xapian::DB_BACKEND_GLASS);
}

void SegmentList::sweep(const std::vector<std::string>& spared) {
  for (const std::string& name : folder_.segment_folders()) {
    if (contains(names_, name) || contains(spared, name)) {
      last_number_ = std::max(last_number_, segment_number(name));
    } else {
      folder_.remove_segment(name);
    }
  }
}

std::string SegmentList::make_empty(const Settings& settings) {
  std::string name = next_name();
  Xapian::WritableDatabase segment(path_of(name), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
  write_settings(segment, settings);
  segment.commit();
  segment.close();
  sync_folder(path_of(name));
  return name;
}

void SegmentList::list(const std::vector<std::string>& listed) {
  folder_.list_segments(listed);
  for (const std::string& name : names_) {
    if (!contains(listed, name)) folder_.remove_segment(name);
  }
  names_ = listed;
}

void SegmentList::finish_replacement() {
  if (!folder_.has_journal()) return;
  const DatabaseFolder::Replacement replacement = folder_.read_journal();
  const auto published = std::find(names_.begin(), names_.end(), replacement.segment);
  if (published != names_.end()) delete_ids(replacement.ids, static_cast<std::size_t>(names_.end() - published));
  folder_.remove_journal();
}

void SegmentList::delete_ids(const std::vector<std::string>& ids, std::size_t but_last) const {
  std::vector<std::string> terms;
  terms.reserve(ids.size());
  for (const std::string& id : ids) terms.push_back(make_id_term(id));
  for (std::size_t i = 0; i + but_last < names_.size(); ++i) delete_terms(names_[i], terms);
}

// Opens a segment for writing only where that is needed.
void SegmentList::delete_terms(const std::string& name, const std::vector<std::string>& terms) const {
  const Xapian::Database current = opened(name);
  std::vector<std::string> present;
  std::copy_if(terms.begin(), terms.end(), std::back_inserter(present),
               [&](const std::string& term) { return current.term_exists(term); });
  if (present.empty()) return;
  Xapian::WritableDatabase writable(path_of(name), Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
  for (const std::string& term : present) writable.delete_document(term);
  stop_gap(writable);
  writable.commit();
}

void SegmentList::stop_gaps() const {
  for (const std::string& name : names_) {
    const Xapian::Database segment = opened(name);
    const bool has_gaps = segment.get_lastdocid() != segment.get_doccount();
    if (!has_gaps || has_stopgap(segment)) continue;
    Xapian::WritableDatabase writable(path_of(name), Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
    stop_gap(writable);
    writable.commit();
  }
}

std::vector<std::string> SegmentList::filled() const {
  std::vector<std::string> with_articles;
  std::copy_if(names_.begin(), names_.end(), std::back_inserter(with_articles),
               [&](const std::string& name) { return article_count(opened(name)) > 0; });
  return with_articles;
}

void SegmentList::merge() {
  std::vector<std::uint64_t> sizes;
  for (const std::string& name : names_) sizes.push_back(folder_.segment_bytes(name));
  const std::size_t keep = segments_to_keep(sizes);
  if (keep == names_.size()) return;
  std::vector<std::string> listed(names_.begin(), names_.begin() + static_cast<std::ptrdiff_t>(keep));
  listed.push_back(compacted(keep));
  list(listed);
}

// One segment with all that those from `first` on hold.
std::string SegmentList::compacted(std::size_t first) {
  Xapian::Database small;
  std::vector<Settings> settings;
  for (std::size_t i = first; i < names_.size(); ++i) {
    small.add_database(opened(names_[i]));
    settings.push_back(read_settings(opened(names_[i])));
  }
  std::string merged = next_name();
  try {
    small.compact(path_of(merged), Xapian::DB_BACKEND_GLASS);
    write_merged_settings(path_of(merged), settings);
    sync_folder(path_of(merged));
  } catch (...) {
    folder_.remove_segment(merged);  // most likely the disk is full: the small ones are still there and still listed
    throw;
  }
  return merged;
}

}  // namespace zeitstrahl
