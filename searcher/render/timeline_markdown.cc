// A timeline for drafts and wikis: a heading per day, a list of what happened, the sources with numbers.
#include <fmt/format.h>

#include <map>

#include "searcher/render/entry_naming.h"
#include "searcher/render/markdown.h"
#include "searcher/render/timeline_forms.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

// Each article has one number, by its first mention.
class SourceList {
 public:
  std::size_t number_of(const TimelineSource& source) {
    const auto [known, added] = numbers_.try_emplace(source.id, sources_.size() + 1);
    if (added) sources_.push_back(&source);
    return known->second;
  }

  void write(std::ostream& out) const {
    if (sources_.empty()) return;
    out << "\n## Quellen\n\n";
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const TimelineSource& source = *sources_[i];
      out << i + 1 << ". " << markdown_link(source_title(source), source.url) << ", "
          << markdown_inline(source_origin(source)) << '\n';
    }
  }

 private:
  std::map<std::string_view, std::size_t> numbers_;
  std::vector<const TimelineSource*> sources_;
};

void write_entry(std::ostream& out, const TimelineEntry& entry, const EventKinds& kinds, SourceList& sources) {
  out << "- **" << markdown_inline(kinds.label(entry.kind)) << "**";
  const std::string tag = status_tag(entry);
  if (!tag.empty()) out << " (" << markdown_inline(tag) << ")";
  out << ": " << markdown_inline(quotation_with_context(entry));
  for (std::size_t i = 0; i < entry.sources.size(); ++i) {
    out << (i == 0 ? " " : "") << "[" << sources.number_of(entry.sources[i]) << "]";
  }
  out << '\n';
}

}  // namespace

void write_timeline_markdown(std::ostream& out, const Timeline& timeline, const EventKinds& kinds) {
  out << "# " << markdown_inline(timeline.topic) << "\n\n" << timeline_facts(timeline) << '\n';
  SourceList sources;
  const TimelineEntry* before = nullptr;
  for (const TimelineEntry& entry : timeline.entries) {
    const std::string day = german_long_days(entry.days, entry.precision);
    if (!before || german_long_days(before->days, before->precision) != day) out << "\n## " << day << "\n\n";
    write_entry(out, entry, kinds, sources);
    before = &entry;
  }
  sources.write(out);
}

}  // namespace zeitstrahl
