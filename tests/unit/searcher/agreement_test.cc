#include "searcher/timeline/agreement.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "archive.h"

namespace zeitstrahl {

namespace {

double agreement_of(const Archive& archive, const std::vector<std::uint32_t>& sentences) {
  const WordWeights weights(archive.candidates);
  return Agreement(archive.candidates, weights).of(sentences);
}

}  // namespace

TEST_CASE("stories that say the same agree, and one story is no agreement", "[searcher]") {
  Archive archive;
  const std::uint32_t first = archive.article("2025-03-02");
  archive.sentence(first, "2025-03-01", {1, 2, 3});
  archive.sentence(first, "2025-03-01", {1, 2, 3});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {7, 8, 9});
  CHECK(agreement_of(archive, {}) == 0);
  CHECK(agreement_of(archive, {0, 1}) == Approx(0).margin(1e-3));
  CHECK(agreement_of(archive, {0, 2}) == Approx(std::sqrt(2.0)));
  CHECK(agreement_of(archive, {0, 1, 2}) == Approx(std::sqrt(2.0)));
  CHECK(agreement_of(archive, {0, 3}) == Approx(0).margin(1e-3));
}

TEST_CASE("each question about agreement begins anew", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  const WordWeights weights(archive.candidates);
  Agreement agreement(archive.candidates, weights);
  CHECK(agreement.of({0, 1}) == agreement.of({1, 0}));
  CHECK(agreement.of({0}) == Approx(0).margin(1e-3));
}

TEST_CASE("of two days with as many stories the one they agree about comes first", "[searcher]") {
  Archive archive;
  std::uint16_t word = 100;
  for (int i = 0; i < 4; ++i) {
    archive.sentence(archive.article("2025-03-02"), "2025-03-01", {word++, word++, word++});
    archive.sentence(archive.article("2025-04-02"), "2025-04-01", {1, 2, static_cast<std::uint16_t>(10 + i)});
  }
  CHECK(archive.days()[0].days.first == day("2025-04-01"));
}

}  // namespace zeitstrahl
