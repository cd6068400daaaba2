#include "store/matching.h"

#include <algorithm>
#include <map>
#include <optional>

#include "store/document_values.h"
#include "store/numbering.h"
#include "store/schema.h"
#include "store/value_stream.h"
#include "store/xapian_query.h"

namespace zeitstrahl {

namespace {

// The order of time: dated articles by instant, the others behind; equal ones by id.
class TimeKey : public Xapian::KeyMaker {
 public:
  explicit TimeKey(bool newest_first) : flip_(newest_first ? '\xff' : '\0') {}

  std::string operator()(const Xapian::Document& document) const override {
    std::string key = document.get_value(slot::instant);
    const bool dated = !key.empty();
    for (char& byte : key) byte = static_cast<char>(byte ^ flip_);
    key.resize(instant_bytes, flip_);
    key.insert(key.begin(), dated ? '\0' : '\1');
    return key + document.get_value(slot::id);
  }

 private:
  static constexpr std::size_t instant_bytes = 9;  // Xapian's sortable numbers take at most so many
  char flip_;
};

// The values of one segment, read in ascending order.
class SegmentValues {
 public:
  explicit SegmentValues(const Xapian::Database& segment)
      : ids_(segment, slot::id),
        instants_(segment, slot::instant),
        days_(segment, slot::day),
        events_(segment, slot::events),
        passages_(segment, slot::passages),
        shingles_(segment, slot::shingles) {}

  std::string id_of(Xapian::docid within_segment) { return ids_.of(within_segment); }
  void read(Xapian::docid within_segment, Matched& match) {
    match.instant = instants_.of(within_segment);
    match.day = days_.of(within_segment);
    match.events = events_.of(within_segment);
    match.passages = passages_.of(within_segment);
    match.shingles = shingles_.of(within_segment);
  }

 private:
  ValueStream ids_;
  ValueStream instants_;
  ValueStream days_;
  ValueStream events_;
  ValueStream passages_;
  ValueStream shingles_;
};

std::vector<Ranked> hits_of(const Xapian::MSet& matches) {
  std::vector<Ranked> hits;
  hits.reserve(matches.size());
  for (auto match = matches.begin(); match != matches.end(); ++match) hits.push_back({*match, match.get_weight()});
  return hits;
}

Ranking ranking_of(const Xapian::MSet& matches) {
  return {.hits = hits_of(matches), .matching = matches.get_matches_estimated()};
}

// Reads instant and id of every article that matches, which takes as long as all the rest.
Ranking keyed_ranking(Xapian::Enquire& enquire, const FindRequest& request, Xapian::doccount articles) {
  TimeKey key(request.order == HitOrder::newest);
  if (request.order == HitOrder::relevance) {
    enquire.set_sort_by_relevance_then_key(&key, false);
  } else {
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_key(&key, false);
  }
  return ranking_of(enquire.get_mset(request.offset, request.limit, request.counted ? articles : 0));
}

// Puts hits of one score in the order of time.
void order_ties(const Xapian::Database& database, std::vector<Ranked>& hits) {
  const TimeKey key(false);
  for (auto first = hits.begin(); first != hits.end();) {
    const auto last = std::find_if(first, hits.end(), [&](const Ranked& hit) { return hit.score != first->score; });
    if (last - first > 1) {
      std::map<Xapian::docid, std::string> keys;
      for (auto hit = first; hit != last; ++hit) keys[hit->document] = key(database.get_document(hit->document));
      std::sort(first, last, [&](const Ranked& a, const Ranked& b) { return keys[a.document] < keys[b.document]; });
    }
    first = last;
  }
}

// How many match, without scores and therefore with nothing read that only adds to them.
Xapian::doccount count_apart(Xapian::Enquire& enquire, Xapian::doccount articles) {
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  return enquire.get_mset(0, 0, articles).get_matches_estimated();
}

// Nothing where so many hits have one score that the order of time decides which of them are among the best.
std::optional<Ranking> ranking_by_score(const Snapshot& snapshot, Xapian::Enquire& enquire,
                                        const FindRequest& request) {
  constexpr Xapian::doccount more = 10;
  constexpr Xapian::doccount few_matches = 200;  // are all looked at at once
  const std::size_t wanted = std::size_t{request.offset} + request.limit;
  const auto asked = static_cast<Xapian::doccount>(wanted + more);
  const Xapian::MSet best = enquire.get_mset(0, asked, std::max(asked, few_matches));
  Ranking ranking = ranking_of(best);
  std::vector<Ranked>& hits = ranking.hits;
  const bool may_be_more = hits.size() == asked;
  if (may_be_more && (wanted == 0 || hits[wanted - 1].score == hits.back().score)) return std::nullopt;
  order_ties(snapshot.all, hits);
  hits.resize(std::min(hits.size(), wanted));
  hits.erase(hits.begin(),
             hits.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(request.offset, hits.size())));
  if (request.counted && best.get_matches_lower_bound() != best.get_matches_upper_bound()) {
    ranking.matching = count_apart(enquire, snapshot.all.get_doccount());
  }
  return ranking;
}

}  // namespace

Ranking find_matches(const Snapshot& snapshot, const Xapian::Query& query, const FindRequest& request) {
  Xapian::Enquire enquire(snapshot.all);
  enquire.set_query(snapshot.without_gone(query));
  enquire.set_weighting_scheme(bm25());
  if (snapshot.may_repeat_ids) enquire.set_collapse_key(slot::id);
  if (request.order == HitOrder::relevance) {
    if (auto ranking = ranking_by_score(snapshot, enquire, request)) return *std::move(ranking);
  }
  return keyed_ranking(enquire, request, snapshot.all.get_doccount());
}

std::vector<Ranked> all_matches(const Snapshot& snapshot, const Xapian::Query& query) {
  Xapian::Enquire enquire(snapshot.all);
  enquire.set_query(snapshot.without_gone(query));
  enquire.set_weighting_scheme(bm25());
  return in_reading_order(snapshot, hits_of(enquire.get_mset(0, snapshot.all.get_doccount())));
}

std::vector<Ranked> in_reading_order(const Snapshot& snapshot, std::vector<Ranked> hits) {
  const Numbering numbering{snapshot.segments.size()};
  std::sort(hits.begin(), hits.end(), [&](const Ranked& a, const Ranked& b) {
    const std::size_t a_segment = numbering.segment(a.document);
    const std::size_t b_segment = numbering.segment(b.document);
    return a_segment != b_segment ? a_segment > b_segment : a.document < b.document;
  });
  return hits;
}

void visit_values(const Snapshot& snapshot, const std::vector<Ranked>& matches,
                  const std::function<void(const Matched&)>& visit) {
  const Numbering numbering{snapshot.segments.size()};
  std::unordered_set<std::string> seen;
  std::optional<std::size_t> segment;
  std::optional<SegmentValues> values;
  for (const Ranked& one : matches) {
    if (segment != numbering.segment(one.document)) {
      segment = numbering.segment(one.document);
      values.emplace(snapshot.segments[*segment]);
    }
    const Xapian::docid within_segment = numbering.within_segment(one.document);
    Matched match{.document = one.document, .score = one.score, .id = values->id_of(within_segment)};
    if (snapshot.may_repeat_ids && !seen.insert(match.id).second) continue;
    values->read(within_segment, match);
    visit(match);
  }
}

std::vector<Xapian::docid> matching_documents(const Snapshot& snapshot, const Xapian::Query& query) {
  Xapian::Enquire enquire(snapshot.all);
  enquire.set_query(snapshot.without_gone(query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const auto matches = in_reading_order(snapshot, hits_of(enquire.get_mset(0, snapshot.all.get_doccount())));
  std::vector<Xapian::docid> documents;
  documents.reserve(matches.size());
  for (const Ranked& match : matches) documents.push_back(match.document);
  if (!snapshot.may_repeat_ids) return documents;
  const std::vector<std::string> ids = values_of(snapshot, slot::id, documents);
  std::unordered_set<std::string_view> seen;  // of several versions of one article only the newest
  std::size_t kept = 0;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (seen.insert(ids[i]).second) documents[kept++] = documents[i];
  }
  documents.resize(kept);
  return documents;
}

std::unordered_set<Xapian::docid> matching_among(const Snapshot& snapshot, const Xapian::Query& query,
                                                 const std::vector<Xapian::docid>& documents) {
  std::vector<std::string> ids;
  for (const std::string& id : values_of(snapshot, slot::id, documents)) ids.push_back(make_id_term(id));
  Xapian::Enquire enquire(snapshot.all);
  enquire.set_query({Xapian::Query::OP_FILTER, query, {Xapian::Query::OP_OR, ids.begin(), ids.end()}});
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet matches = enquire.get_mset(0, snapshot.all.get_doccount());
  return {matches.begin(), matches.end()};
}

}  // namespace zeitstrahl
