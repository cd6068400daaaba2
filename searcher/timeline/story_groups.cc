#include "searcher/timeline/story_groups.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>

#include "language/shingle_sketch.h"

namespace zeitstrahl {

namespace {

constexpr std::int64_t window = 2 * 86'400;

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

bool close_in_time(const TopicArticle& older, const TopicArticle& newer) {
  return older.instant && newer.instant && *newer.instant - *older.instant <= window;
}

// The most shingles of articles that are close in time.
std::size_t most_at_a_time(const std::vector<TopicArticle>& articles) {
  std::size_t most = 0;
  std::size_t now = 0;
  for (std::size_t first = 0, i = 0; i < articles.size(); ++i) {
    now += articles[i].sketch.size();
    for (; first < i && !close_in_time(articles[first], articles[i]); ++first) now -= articles[first].sketch.size();
    most = std::max(most, now);
  }
  return most;
}

// Remembers which article had a shingle last. A fixed table in which a newcomer takes the place of another shingle now
// and then: of the three and more that relatives share, some are found again.
class LastHolders {
 public:
  explicit LastHolders(std::size_t shingles)
      : slots_(std::bit_ceil(std::max<std::size_t>(4 * shingles, 64))),
        shift_(32 - static_cast<unsigned>(std::countr_zero(slots_.size()))) {}

  // The article that had it before; `article` itself where nobody had.
  std::uint32_t exchange(std::uint32_t shingle, std::uint32_t article) {
    Slot& slot = slots_[shingle * 0x9e3779b1U >> shift_];
    const std::uint32_t before = slot.used && slot.shingle == shingle ? slot.article : article;
    slot = {.shingle = shingle, .article = article, .used = true};
    return before;
  }

 private:
  struct Slot {
    std::uint32_t shingle = 0;
    std::uint32_t article = 0;
    bool used = false;
  };
  std::vector<Slot> slots_;
  unsigned shift_;
};

}  // namespace

void group_stories(std::vector<TopicArticle>& articles) {
  Groups groups(articles.size());
  constexpr std::size_t most_slots = std::size_t{1} << 20;
  LastHolders holders(std::min(most_at_a_time(articles), most_slots));
  std::vector<std::uint32_t> relatives;
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    relatives.clear();
    for (const std::uint32_t shingle : articles[i].sketch) {
      const std::uint32_t before = holders.exchange(shingle, i);
      if (before != i && close_in_time(articles[before], articles[i])) relatives.push_back(before);
    }
    std::sort(relatives.begin(), relatives.end());
    relatives.erase(std::unique(relatives.begin(), relatives.end()), relatives.end());
    for (const std::uint32_t other : relatives) {
      if (groups.find(other) != groups.find(i) && repeats(articles[other].sketch, articles[i].sketch))
        groups.join(other, i);
    }
  }
  for (std::uint32_t i = 0; i < articles.size(); ++i) articles[i].story = groups.find(i);
}

}  // namespace zeitstrahl
