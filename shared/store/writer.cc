#include "store/writer.h"

#include <xapian.h>

#include <filesystem>

#include "store/article_terms.h"
#include "store/guard.h"
#include "store/merge_plan.h"
#include "store/rebuild.h"
#include "store/schema.h"
#include "store/segment_list.h"
#include "store/settings.h"

namespace zeitstrahl {

namespace fs = std::filesystem;

struct Writer::Impl {
  Impl(const std::string& path, const Lexicon& lexicon)
      : segments(path), settings(current_settings(lexicon, Compounds::none())) {
    segments.sweep({});
    drop_rebuild_journal(path);
    if (segments.names().empty()) {
      segments.list({segments.make_empty(settings)});
    } else {
      check();
      segments.finish_replacement();
      segments.stop_gaps();
    }
  }

  void check() {
    for (const std::string& name : segments.names()) {
      const Settings found = read_settings(segments.opened(name));
      check_settings(found, segments.folder().path());
      differs |= found.lexicon != settings.lexicon;
    }
  }

  void publish(const std::string& path, const std::vector<std::string>& replaced) {
    const DatabaseFolder& folder = segments.folder();
    const std::string name = fs::path(path).filename().string();
    if (article_count(segments.opened(name)) == 0) {
      folder.remove_segment(name);
      return segments.delete_ids(replaced, 0);
    }
    if (!replaced.empty()) folder.write_journal({.segment = name, .ids = replaced});
    // A first segment may be the empty one.
    std::vector<std::string> listed = segments.names().size() == 1 ? segments.filled() : segments.names();
    listed.push_back(name);
    segments.list(listed);
    if (!replaced.empty()) {
      segments.delete_ids(replaced, 1);
      folder.remove_journal();
    }
    if (segments.names().size() >= most_unmerged) segments.merge();
  }

  std::vector<std::string> ids_if(const std::function<bool(std::string_view)>& wanted) const {
    std::vector<std::string> ids;
    for (const std::string& name : segments.names()) {
      const Xapian::Database segment = segments.opened(name);
      for (auto id = segment.valuestream_begin(slot::id); id != segment.valuestream_end(slot::id); ++id) {
        if (wanted(*id)) ids.push_back(*id);
      }
    }
    return ids;
  }

  // Drops segments that lost their last article, unless nothing else carries the settings.
  void drop_empty() {
    const std::vector<std::string> listed = segments.filled();
    if (!listed.empty() && listed.size() < segments.names().size()) segments.list(listed);
  }

  SegmentList segments;
  Settings settings;
  bool differs = false;
};

Writer::Writer(std::string path, const Lexicon& lexicon)
    : impl_(guarded(path, [&] { return std::make_unique<Impl>(path, lexicon); })), path_(std::move(path)) {}
Writer::~Writer() = default;

bool Writer::lexicon_differs() const { return impl_->differs; }

std::string Writer::new_segment() { return impl_->segments.path_of(impl_->segments.next_name()); }

void Writer::publish(const std::string& segment, const std::vector<std::string>& replaced) {
  guarded(path_, [&] { impl_->publish(segment, replaced); });
}

std::vector<std::string> Writer::ids_if(const std::function<bool(std::string_view)>& wanted) const {
  return guarded(path_, [&] { return impl_->ids_if(wanted); });
}

void Writer::remove(const std::vector<std::string>& ids) {
  guarded(path_, [&] { impl_->segments.delete_ids(ids, 0); });
}

void Writer::finish() {
  guarded(path_, [&] {
    impl_->drop_empty();
    impl_->segments.merge();
  });
}

}  // namespace zeitstrahl
