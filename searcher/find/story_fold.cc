#include "searcher/find/story_fold.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_set>
#include <utility>

#include "language/shingle_sketch.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_heads = 60;  // with one shingle; one of more stories is a standing phrase of the newspaper

bool close_in_time(std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
  return a && b ? std::abs(*a - *b) <= StoryFold::window : !a && !b;
}

// A hit with what tells its story.
struct Reading {
  std::vector<std::optional<std::int64_t>> instants;
  std::vector<StoryFold::Sketch> sketches;
};

Reading read(Reader& reader, const std::vector<DocumentNumber>& documents) {
  return {reader.instants(documents), reader.sketches(documents)};
}

// The stories of the best hits, and which hits are their heads.
class Folding {
 public:
  Folding(Reader& reader, const FindRequest& request) : reader_(reader), request_(request) {}

  FoldedHits run() {
    const std::size_t wanted = std::size_t{request_.offset} + request_.limit;
    for (std::size_t depth = std::max<std::size_t>(wanted + wanted / 2, shallowest);; depth *= deeper) {
      fold_best(static_cast<unsigned>(std::min<std::size_t>(depth, deepest)));
      if (heads_.size() >= wanted || best_.hits.size() < depth || depth >= deepest) break;
    }
    const auto first = std::min<std::size_t>(request_.offset, heads_.size());
    const auto last = std::min<std::size_t>(wanted, heads_.size());
    const bool may_be_below = request_.reach == HitReach::related || best_.matching > best_.hits.size();
    if (may_be_below) count_below(first, last);
    FoldedHits folded{.hits = {}, .matching = best_.matching, .related_words = best_.related_words};
    for (std::size_t i = first; i < last; ++i) folded.hits.push_back({best_.hits[heads_[i]], similar_[i]});
    return folded;
  }

 private:
  static constexpr std::size_t shallowest = 50;
  static constexpr std::size_t deeper = 4;
  static constexpr std::size_t deepest = 4'000'000;

  void fold_best(unsigned depth) {
    FindRequest best = request_;
    best.offset = 0;
    best.limit = depth;
    best_ = reader_.find(best);
    fold_ = {};
    heads_.clear();
    similar_.clear();
    std::vector<DocumentNumber> documents;
    for (const Hit& hit : best_.hits) documents.push_back(hit.document);
    Reading read_now = read(reader_, documents);
    for (std::size_t i = 0; i < documents.size(); ++i) {
      if (const auto story = fold_.story_of(read_now.instants[i], read_now.sketches[i])) {
        ++similar_[*story];
      } else {
        fold_.add(read_now.instants[i], std::move(read_now.sketches[i]));
        heads_.push_back(i);
        similar_.push_back(0);
      }
    }
  }

  // Counts the articles below the best hits that repeat one of the heads shown.
  void count_below(std::size_t first, std::size_t last) {
    const std::vector<DocumentNumber> below = near_heads(below_best(), first, last);
    const Reading reading = read(reader_, below);
    for (std::size_t i = 0; i < below.size(); ++i) {
      const auto story = fold_.story_of(reading.instants[i], reading.sketches[i]);
      if (story && *story >= first && *story < last) ++similar_[*story];
    }
  }

  std::vector<DocumentNumber> below_best() {
    std::unordered_set<DocumentNumber> best;
    for (const Hit& hit : best_.hits) best.insert(hit.document);
    std::vector<DocumentNumber> below = reader_.matching(request_.query);
    std::erase_if(below, [&](DocumentNumber one) { return best.contains(one); });
    return below;
  }

  // Only those that appeared about the time of a head that is shown: sketches are the larger part of what is read. (To
  // ask the database for these days costs more than to read all instants.)
  std::vector<DocumentNumber> near_heads(const std::vector<DocumentNumber>& documents, std::size_t first,
                                         std::size_t last) {
    const std::vector<std::optional<std::int64_t>> instants = reader_.instants(documents);
    std::vector<DocumentNumber> near;
    for (std::size_t i = 0; i < documents.size(); ++i) {
      bool is_near = false;
      for (std::size_t story = first; story < last && !is_near; ++story) {
        is_near = close_in_time(fold_.instant_of(story), instants[i]);
      }
      if (is_near) near.push_back(documents[i]);
    }
    return near;
  }

  Reader& reader_;
  const FindRequest& request_;
  Hits best_;
  StoryFold fold_;
  std::vector<std::size_t> heads_;      // by story: index into best_.hits
  std::vector<std::uint64_t> similar_;  // by story
};

}  // namespace

std::optional<std::size_t> StoryFold::story_of(std::optional<std::int64_t> instant, const Sketch& sketch) const {
  std::map<std::uint32_t, std::size_t> shared;  // by head, the first one first
  for (const std::uint32_t shingle : sketch) {
    const auto holders = heads_with_.find(shingle);
    if (holders == heads_with_.end()) continue;
    for (const std::uint32_t head : holders->second) ++shared[head];
  }
  for (const auto& [head, count] : shared) {
    const Head& one = heads_[head];
    if (close_in_time(one.instant, instant) && repeats(one.sketch, sketch)) return head;
  }
  return std::nullopt;
}

std::size_t StoryFold::add(std::optional<std::int64_t> instant, Sketch sketch) {
  const std::size_t number = heads_.size();
  for (const std::uint32_t shingle : sketch) {
    std::vector<std::uint32_t>& holders = heads_with_[shingle];
    if (holders.size() < most_heads) holders.push_back(static_cast<std::uint32_t>(number));
  }
  heads_.push_back({instant, std::move(sketch)});
  return number;
}

FoldedHits find_folded(Reader& reader, const FindRequest& request) { return Folding(reader, request).run(); }

std::uint64_t count_stories(Reader& reader, const std::vector<DocumentNumber>& documents) {
  StoryFold fold;
  std::uint64_t stories = 0;
  Reading reading = read(reader, documents);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (fold.story_of(reading.instants[i], reading.sketches[i])) continue;
    fold.add(reading.instants[i], std::move(reading.sketches[i]));
    ++stories;
  }
  return stories;
}

}  // namespace zeitstrahl
