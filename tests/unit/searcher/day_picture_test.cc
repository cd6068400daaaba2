#include "searcher/timeline/day_picture.h"

#include <catch2/catch.hpp>
#include <numeric>

#include "archive.h"

namespace zeitstrahl {

namespace {

// Of the words, in the picture of all sentences.
double closeness(const Archive& archive, const std::vector<std::uint16_t>& words) {
  const WordWeights weights(archive.candidates);
  std::vector<std::uint32_t> all(archive.candidates.sentences.size());
  std::iota(all.begin(), all.end(), 0U);
  DayPicture picture(archive.candidates, weights);
  picture.paint({});
  picture.paint(all);
  return picture.closeness(words);
}

}  // namespace

TEST_CASE("what many stories tell is nearer to the picture of a day than what one goes on about", "[searcher]") {
  Archive archive;
  for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  const std::uint32_t aside = archive.article("2025-03-02");
  for (int i = 0; i < 5; ++i) archive.sentence(aside, "2025-03-01", {7, 8, 9});
  CHECK(closeness(archive, {1, 2, 3}) > closeness(archive, {7, 8, 9}));
}

TEST_CASE("titles vote for what is the news of a day", "[searcher]") {
  Archive archive;
  const std::uint32_t first = archive.article("2025-03-02", {1, 2});
  archive.sentence(first, "2025-03-01", {1, 4, 5});
  archive.sentence(first, "2025-03-01", {7, 8, 9});
  archive.sentence(archive.article("2025-03-02", {1, 2}), "2025-03-01", {7, 8, 9});
  CHECK(closeness(archive, {1, 2}) > closeness(archive, {7, 8}));
}

TEST_CASE("a day without words has an empty picture", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {});
  CHECK(closeness(archive, {1, 2}) == 0);
  CHECK(closeness(archive, {}) == 0);
}

}  // namespace zeitstrahl
