// The segments of a database, under the lock of one indexer: naming, listing, deleting from them, merging.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "store/folder.h"
#include "store/settings.h"

namespace zeitstrahl {

class SegmentList {
 public:
  // Makes the folder if need be and locks it. Throws Error: busy where another indexer holds it; unusable where it is
  // something else or cannot be written.
  explicit SegmentList(const std::string& path);

  const DatabaseFolder& folder() const { return folder_; }
  // Oldest first: of two versions of an article the later one counts.
  const std::vector<std::string>& names() const { return names_; }
  std::string path_of(const std::string& name) const { return folder_.segment_path(name); }
  Xapian::Database opened(const std::string& name) const;

  // Never used before while a folder with that name is there.
  std::string next_name() { return segment_name(++last_number_); }
  // Removes what a run that was killed left behind, but for these.
  void sweep(const std::vector<std::string>& spared);
  // Makes a segment without articles, which carries the settings.
  std::string make_empty(const Settings& settings);

  // Makes `listed` the database; what is listed no longer is deleted. Readers that hold it open go on reading.
  void list(const std::vector<std::string>& listed);
  // A run may have been killed between the publication of a segment and the deletion of what it replaces.
  void finish_replacement();
  // Deletes the articles with these ids from all segments but the last `but_last` ones.
  void delete_ids(const std::vector<std::string>& ids, std::size_t but_last) const;
  void delete_terms(const std::string& name, const std::vector<std::string>& terms) const;
  // Makes segments that lost documents safe to search: see the stopgap.
  void stop_gaps() const;
  // The names of those that hold articles.
  std::vector<std::string> filled() const;
  // Merges small ones, so that a handful stay.
  void merge();

 private:
  std::string compacted(std::size_t first);

  DatabaseFolder folder_;
  FolderLock lock_;
  std::vector<std::string> names_;
  unsigned last_number_ = 0;
};

}  // namespace zeitstrahl
