#include "searcher/find/story_fold.h"

#include <catch2/catch.hpp>
#include <numeric>

namespace zeitstrahl {

namespace {

constexpr std::int64_t day = 86'400;

// A sketch of these shingles, all that a short text has.
StoryFold::Sketch from_to(std::uint32_t first, std::uint32_t last) {
  StoryFold::Sketch sketch(last - first);
  std::iota(sketch.begin(), sketch.end(), first);
  return sketch;
}

}  // namespace

TEST_CASE("an article that holds a fifth of a head's shingles is folded into it", "[searcher]") {
  StoryFold fold;
  fold.add(0, from_to(0, 20));
  CHECK(fold.story_of(day, from_to(0, 20)) == 0U);
  CHECK(fold.story_of(day, from_to(16, 36)) == 0U);
  CHECK_FALSE(fold.story_of(day, from_to(17, 37)));
  CHECK_FALSE(fold.story_of(day, from_to(100, 120)));
}

TEST_CASE("one or two shared shingles are chance", "[searcher]") {
  StoryFold fold;
  fold.add(0, from_to(0, 8));
  CHECK_FALSE(fold.story_of(0, from_to(6, 14)));
  CHECK(fold.story_of(0, from_to(5, 13)) == 0U);
}

TEST_CASE("a story lasts two days from its head, before and after", "[searcher]") {
  StoryFold fold;
  fold.add(10 * day, from_to(0, 20));
  CHECK(fold.story_of(12 * day, from_to(0, 20)) == 0U);
  CHECK(fold.story_of(8 * day, from_to(0, 20)) == 0U);
  CHECK_FALSE(fold.story_of(12 * day + 1, from_to(0, 20)));
  CHECK_FALSE(fold.story_of(std::nullopt, from_to(0, 20)));
}

TEST_CASE("articles without an instant are compared with each other", "[searcher]") {
  StoryFold fold;
  fold.add(std::nullopt, from_to(0, 20));
  CHECK(fold.story_of(std::nullopt, from_to(0, 20)) == 0U);
  CHECK_FALSE(fold.story_of(0, from_to(0, 20)));
}

TEST_CASE("the first of several heads takes the article", "[searcher]") {
  StoryFold fold;
  fold.add(0, from_to(0, 20));
  fold.add(0, from_to(100, 120));
  StoryFold::Sketch both = from_to(0, 10);
  const StoryFold::Sketch more = from_to(100, 110);
  both.insert(both.end(), more.begin(), more.end());
  CHECK(fold.story_of(0, both) == 0U);
  CHECK(fold.story_of(0, from_to(100, 120)) == 1U);
}

TEST_CASE("a text too short for shingles is a story of its own", "[searcher]") {
  StoryFold fold;
  fold.add(0, {});
  CHECK_FALSE(fold.story_of(0, {}));
  CHECK_FALSE(fold.story_of(0, from_to(0, 3)));
}

}  // namespace zeitstrahl
