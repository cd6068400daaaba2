#include "language/shingle_sketch.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

namespace zeitstrahl {

namespace {

// Words of a text that nobody else writes: "a0 a1 a2 ...".
std::vector<std::string> text(const std::string& name, int words, int from = 0) {
  std::vector<std::string> made;
  for (int i = from; i < from + words; ++i) made.push_back(name + std::to_string(i));
  return made;
}

std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

std::vector<std::uint32_t> sketch(const std::vector<std::string>& words) {
  return shingle_sketch({words.begin(), words.end()});
}

double containment_of(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return containment(overlap(sketch(a), sketch(b)));
}

}  // namespace

TEST_CASE("a sketch is ascending, without repeats, and bounded", "[language]") {
  for (const int words : {0, 4, 5, 60, 68, 69, 5000}) {
    CAPTURE(words);
    const auto made = sketch(text("a", words) + text("a", words));
    CHECK(std::is_sorted(made.begin(), made.end()));
    CHECK(std::adjacent_find(made.begin(), made.end()) == made.end());
    CHECK(made.size() <= longest_sketch);
  }
}

TEST_CASE("a short text is kept with all its shingles, a text of four words has none", "[language]") {
  CHECK(sketch(text("a", 4)).empty());
  CHECK(sketch(text("a", 5)).size() == 1);
  CHECK(sketch(text("a", 40)).size() == 36);
  CHECK(sketch(text("a", 400)).size() == longest_sketch);
}

TEST_CASE("the order of the words counts", "[language]") {
  std::vector<std::string> turned = text("a", 50);
  std::reverse(turned.begin(), turned.end());
  CHECK(containment_of(text("a", 50), turned) == 0);
}

TEST_CASE("equal texts contain each other, strange ones nothing of each other", "[language]") {
  for (const int words : {10, 100, 1000, 10000}) {
    CAPTURE(words);
    CHECK(containment_of(text("a", words), text("a", words)) == 1);
    CHECK(containment_of(text("a", words), text("b", words)) == 0);
  }
  CHECK(containment(overlap({}, {})) == 0);
  CHECK(containment_of({}, text("a", 100)) == 0);
}

TEST_CASE("the share of the shorter text that stands in the longer one is estimated", "[language]") {
  struct Row {
    int shared;   // words of both
    int shorter;  // words of the shorter one alone
    int longer;
  };
  for (const Row& row : {Row{40, 0, 300},
                         {300, 0, 300},
                         {300, 0, 900},
                         {100, 100, 100},
                         {100, 300, 400},
                         {200, 800, 800},
                         {500, 500, 2000},
                         {50, 0, 50},
                         {30, 30, 30}}) {
    CAPTURE(row.shared, row.shorter, row.longer);
    const double truth = static_cast<double>(row.shared) / (row.shared + row.shorter);
    double sum = 0;
    constexpr int draws = 40;
    for (int i = 0; i < draws; ++i) {
      const auto both = text("gemeinsam" + std::to_string(i) + "-", row.shared);
      sum += containment_of(both + text("kurz", row.shorter), text("lang", row.longer) + both);
    }
    CHECK(sum / draws == Approx(truth).margin(0.05));
  }
}

TEST_CASE("either order of two sketches says the same", "[language]") {
  const auto one = sketch(text("a", 500));
  const auto other = sketch(text("a", 200) + text("b", 900));
  const SketchOverlap there = overlap(one, other);
  const SketchOverlap back = overlap(other, one);
  CHECK(there.shared == back.shared);
  CHECK(there.first == back.second);
  CHECK(there.second == back.first);
  CHECK(containment(there) == containment(back));
}

}  // namespace zeitstrahl
