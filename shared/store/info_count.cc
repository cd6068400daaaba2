#include "store/info_count.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "store/codec.h"
#include "store/document_values.h"
#include "store/schema.h"
#include "store/value_stream.h"

namespace zeitstrahl {

namespace {

class InfoCount {
 public:
  explicit InfoCount(const Snapshot& snapshot) : seen_(snapshot.gone.begin(), snapshot.gone.end()) {
    for (auto segment = snapshot.segments.rbegin(); segment != snapshot.segments.rend(); ++segment) {
      count(*segment, snapshot.may_repeat_ids);
    }
    info_.undated = info_.articles - dated_;
    info_.first = parse_day_value(first_);
    info_.last = parse_day_value(last_);
    info_.schema = schema_version;
  }

  DatabaseInfo info() { return std::move(info_); }

 private:
  void count(const Xapian::Database& segment, bool may_repeat_ids) {
    ValueStream days(segment, slot::day);
    ValueStream events(segment, slot::events);
    for (auto id = segment.valuestream_begin(slot::id); id != segment.valuestream_end(slot::id); ++id) {
      if (may_repeat_ids && !seen_.insert(*id).second) continue;
      ++info_.articles;
      count_day(days.of(id.get_docid()));
      count_events(events.of(id.get_docid()));
    }
  }

  void count_day(const std::string& day) {
    if (day.empty()) return;
    if (dated_++ == 0 || day < first_) first_ = day;
    last_ = std::max(last_, day);
  }

  void count_events(const std::string& packed) {
    for (StoredEventReader reader(packed); reader.next(stored_); ++info_.events) ++info_.kinds[stored_.event.kind];
  }

  DatabaseInfo info_;
  StoredEvent stored_;
  std::unordered_set<std::string> seen_;
  std::uint64_t dated_ = 0;
  std::string first_;  // days as values, "20250117"
  std::string last_;
};

}  // namespace

DatabaseInfo count_info(const Snapshot& snapshot) { return InfoCount(snapshot).info(); }

}  // namespace zeitstrahl
