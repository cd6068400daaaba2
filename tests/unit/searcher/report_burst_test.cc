#include "searcher/timeline/report_burst.h"

#include <catch2/catch.hpp>
#include <string>

#include "archive.h"

namespace zeitstrahl {

namespace {

// Articles about a topic, as many as said on each of the first days of March 2025; "." is a day without any.
std::vector<TopicArticle> march(const std::string& counts, float head = 1) {
  std::vector<TopicArticle> articles;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const int count = counts[i] == '.' ? 0 : counts[i] - '0';
    TopicArticle one;
    one.day = day("2025-03-01") + std::chrono::days(i);
    one.head = head;
    articles.insert(articles.end(), static_cast<std::size_t>(count), one);
  }
  return articles;
}

double burst(const std::string& counts, const char* of, float head = 1) {
  return ReportBurst(march(counts, head)).of(day(of));
}

}  // namespace

TEST_CASE("a day in whose wake more is reported than around it has a burst", "[searcher]") {
  CHECK(burst("1111199111", "2025-03-06") > 0.5);
  CHECK(burst("1111199111", "2025-03-05") > 0);  // what happened in the evening is in the next day's paper
  CHECK(burst("1111111111", "2025-03-06") == Approx(0.0).margin(0.15));
  CHECK(burst("9999911999", "2025-03-06") == 0);
  CHECK(burst("", "2025-03-06") == 0);
}

TEST_CASE("a few articles make no great burst, and those that only touch the topic make none", "[searcher]") {
  CHECK(burst(".....11...", "2025-03-06") < burst("111119911", "2025-03-06"));
  CHECK(burst("1111199111", "2025-03-06", 0.5) == 0);
}

TEST_CASE("of two days told alike the one that made news comes first", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-20"), "2025-03-02", {1, 2, 3, 4});
  archive.sentence(archive.article("2025-03-20"), "2025-03-12", {5, 6, 7, 8});
  CHECK(archive.days()[0].days.first == day("2025-03-02"));
  for (int i = 0; i < 5; ++i) archive.candidates.articles[archive.article("2025-03-12")].head = 1;
  CHECK(archive.days()[0].days.first == day("2025-03-12"));
}

}  // namespace zeitstrahl
