// Folds hits that tell one story - updates, shortened versions, copies - into the best of them.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "store/reader.h"

namespace zeitstrahl {

// Tells which earlier article an article repeats. Two articles tell one story where at least a fifth of the shorter
// one's shingles stands in the other (containment, Broder 1997) and they appeared at most two days apart; an
// article without an instant is only compared with others without one. Each article is compared with the heads of
// stories only, in the order in which they were added, so that more articles behind change nothing.
class StoryFold {
 public:
  using Sketch = std::vector<std::uint32_t>;

  // Number of the story that the article repeats.
  std::optional<std::size_t> story_of(std::optional<std::int64_t> instant, const Sketch& sketch) const;
  // Adds a story with this article as its head. Returns its number, which counts from 0.
  std::size_t add(std::optional<std::int64_t> instant, Sketch sketch);
  std::optional<std::int64_t> instant_of(std::size_t story) const { return heads_[story].instant; }

  static constexpr std::int64_t window = 2 * 86'400;  // seconds

 private:
  struct Head {
    std::optional<std::int64_t> instant;
    Sketch sketch;
  };

  std::vector<Head> heads_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> heads_with_;  // by shingle, ascending
};

struct FoldedHit {
  Hit hit;
  std::uint64_t similar = 0;  // other matching articles that were folded into it
};

struct FoldedHits {
  std::vector<FoldedHit> hits;
  std::uint64_t matching = 0;                   // articles that match, folded or not; exact
  std::vector<std::string> related_words = {};  // as in Hits
};

// As Reader::find, with offset and limit counting stories. The same hits are folded whatever part is asked for.
FoldedHits find_folded(Reader& reader, const FindRequest& request);

// How many stories these articles tell, taken in this order.
std::uint64_t count_stories(Reader& reader, const std::vector<DocumentNumber>& documents);

}  // namespace zeitstrahl
