#include "searcher/timeline/story_groups.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "language/shingle_sketch.h"

namespace zeitstrahl {

namespace {

constexpr double contained = 0.20;        // measured on agency copy: see the design of timelines
constexpr std::size_t fewest_shared = 3;  // of the sampled shingles; one alone is chance
constexpr std::size_t most_holders = 60;  // a shingle of more articles is a standing phrase of the newspaper
constexpr std::int64_t window = 2 * 86'400;

struct Posting {
  std::uint32_t shingle;
  std::uint32_t article;
};

class Groups {
 public:
  explicit Groups(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0U); }

  std::uint32_t find(std::uint32_t one) {
    while (parent_[one] != one) one = parent_[one] = parent_[parent_[one]];
    return one;
  }
  // The lower number stays, so that a group is named after its oldest article.
  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

std::vector<Posting> postings_of(const std::vector<TopicArticle>& articles) {
  std::vector<Posting> postings;
  std::size_t all = 0;
  for (const TopicArticle& article : articles) all += article.sketch.size();
  postings.reserve(all);
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    for (const std::uint32_t shingle : articles[i].sketch) postings.push_back({shingle, i});
  }
  std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) {
    return a.shingle != b.shingle ? a.shingle < b.shingle : a.article < b.article;
  });
  return postings;
}

bool close_in_time(const TopicArticle& a, const TopicArticle& b) {
  return a.instant && b.instant && *b.instant - *a.instant <= window;
}

// Counts, for each pair of articles close in time, the shingles they share.
std::unordered_map<std::uint64_t, std::uint32_t> shared_shingles(const std::vector<TopicArticle>& articles) {
  std::unordered_map<std::uint64_t, std::uint32_t> shared;
  const std::vector<Posting> postings = postings_of(articles);
  for (auto first = postings.begin(); first != postings.end();) {
    auto last = first;
    while (last != postings.end() && last->shingle == first->shingle) ++last;
    if (static_cast<std::size_t>(last - first) <= most_holders) {
      for (auto a = first; a != last; ++a) {
        for (auto b = a + 1; b != last && close_in_time(articles[a->article], articles[b->article]); ++b) {
          ++shared[std::uint64_t{a->article} << 32 | b->article];
        }
      }
    }
    first = last;
  }
  return shared;
}

bool tell_one_story(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  const SketchOverlap both = overlap(a, b);
  const bool enough = both.shared >= std::min({fewest_shared, both.first, both.second});
  return enough && containment(both) >= contained;
}

}  // namespace

void group_stories(std::vector<TopicArticle>& articles) {
  Groups groups(articles.size());
  for (const auto& [pair, count] : shared_shingles(articles)) {
    const auto a = static_cast<std::uint32_t>(pair >> 32);
    const auto b = static_cast<std::uint32_t>(pair);
    if (tell_one_story(articles[a].sketch, articles[b].sketch)) groups.join(a, b);
  }
  for (std::uint32_t i = 0; i < articles.size(); ++i) articles[i].story = groups.find(i);
}

}  // namespace zeitstrahl
