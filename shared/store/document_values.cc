#include "store/document_values.h"

#include <algorithm>
#include <numeric>

#include "store/numbering.h"
#include "store/value_stream.h"

namespace zeitstrahl {

namespace {

// Which documents of one segment are meant.
std::vector<std::vector<bool>> chosen_by_segment(const Snapshot& snapshot,
                                                 const std::vector<Xapian::docid>& documents) {
  const Numbering numbering{snapshot.segments.size()};
  std::vector<std::vector<bool>> chosen;
  for (const Xapian::Database& segment : snapshot.segments) {
    chosen.emplace_back(std::size_t{segment.get_lastdocid()} + 1);
  }
  for (const Xapian::docid document : documents) {
    chosen[numbering.segment(document)][numbering.within_segment(document)] = true;
  }
  return chosen;
}

}  // namespace

std::optional<std::int64_t> parse_instant_value(const std::string& value) {
  if (value.empty()) return std::nullopt;
  return static_cast<std::int64_t>(Xapian::sortable_unserialise(value));
}

std::optional<Day> parse_day_value(const std::string& value) {
  if (value.size() != 8) return std::nullopt;
  return parse_day(value.substr(0, 4) + "-" + value.substr(4, 2) + "-" + value.substr(6, 2));
}

std::vector<std::string> values_of(const Snapshot& snapshot, Xapian::valueno slot,
                                   const std::vector<Xapian::docid>& documents) {
  const Numbering numbering{snapshot.segments.size()};
  std::vector<std::size_t> order(documents.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const std::size_t a_segment = numbering.segment(documents[a]);
    const std::size_t b_segment = numbering.segment(documents[b]);
    return a_segment != b_segment ? a_segment < b_segment : documents[a] < documents[b];
  });
  std::vector<std::string> values(documents.size());
  for (auto at = order.begin(); at != order.end();) {
    const std::size_t segment = numbering.segment(documents[*at]);
    ValueStream stream(snapshot.segments[segment], slot);
    for (; at != order.end() && numbering.segment(documents[*at]) == segment; ++at) {
      values[*at] = stream.of(numbering.within_segment(documents[*at]));
    }
  }
  return values;
}

std::map<std::string, TermCount> count_terms(const Snapshot& snapshot, std::string_view term_prefix,
                                             const std::vector<Xapian::docid>& documents) {
  const std::vector<std::vector<bool>> chosen = chosen_by_segment(snapshot, documents);
  const std::string prefix(term_prefix);
  std::map<std::string, TermCount> counts;
  for (std::size_t i = 0; i < snapshot.segments.size(); ++i) {
    const Xapian::Database& segment = snapshot.segments[i];
    for (auto term = segment.allterms_begin(prefix); term != segment.allterms_end(prefix); ++term) {
      const std::string name = *term;
      for (auto post = segment.postlist_begin(name); post != segment.postlist_end(name); ++post) {
        if (!chosen[i][*post]) continue;
        TermCount& count = counts[name.substr(prefix.size())];
        ++count.documents;
        count.example = static_cast<Xapian::docid>((*post - 1) * snapshot.segments.size() + i + 1);
      }
    }
  }
  return counts;
}

}  // namespace zeitstrahl
