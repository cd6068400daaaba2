#include <catch2/catch.hpp>

#include "archive.h"
#include "searcher/timeline/sentence_fitness.h"
#include "searcher/timeline/story_groups.h"

namespace zeitstrahl {

TEST_CASE("a day that many publication days look back to comes first", "[searcher]") {
  Archive archive;
  for (const char* published : {"2025-03-02", "2025-03-05", "2025-03-09"}) {
    archive.sentence(archive.article(published), "2025-03-01", {1, 2, 3, 4});
  }
  archive.sentence(archive.article("2025-03-09"), "2025-03-08", {5, 6, 7, 8});
  const auto days = rank_days(archive.candidates);
  REQUIRE(days.size() == 2);
  CHECK(days[0].days.first == day("2025-03-01"));
  CHECK(days[0].support.reports == 3);
}

TEST_CASE("a year counts less than a day", "[searcher]") {
  Archive archive;
  Candidate& year = archive.sentence(archive.article("2025-03-02"), "2025-01-01", {1, 2, 3});
  year.days = year_span(2025);
  year.precision = Precision::year;
  archive.sentence(archive.article("2025-03-03"), "2025-03-01", {4, 5, 6});
  CHECK(rank_days(archive.candidates)[0].days.first == day("2025-03-01"));
}

TEST_CASE("two events of a day are two entries, one told twice is one", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 5});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {10, 11, 12, 13});
  CHECK(archive.chosen(10).size() == 2);
}

TEST_CASE("neighbouring days that tell one event become the day named explicitly", "[searcher]") {
  Archive archive;
  for (const char* published : {"2025-03-02", "2025-03-03"}) {
    archive.sentence(archive.article(published), published, {1, 2, 3, 4}).day_from = DayFrom::publication;
  }
  for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-03-04"), "2025-03-01", {1, 2, 3, 4});
  const auto chosen = archive.chosen(10);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].days.first == day("2025-03-01"));
}

TEST_CASE("the limit is kept", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  archive.sentence(archive.article("2025-04-02"), "2025-04-01", {4, 5, 6});
  CHECK(archive.chosen(1).size() == 1);
  CHECK(archive.chosen(std::nullopt).size() == 2);
}

TEST_CASE("the knee of falling scores is where they stop falling fast", "[searcher]") {
  CHECK(knee({}) == 0);
  CHECK(knee({3, 2}) == 2);
  CHECK(knee({10, 9, 2, 1.9, 1.8, 1.7}) == 3);
}

TEST_CASE("articles that share a fifth of their shingles within two days are one story", "[searcher]") {
  std::vector<TopicArticle> articles(4);
  for (std::size_t i = 0; i < articles.size(); ++i) articles[i].instant = static_cast<std::int64_t>(i) * 3600;
  articles[0].sketch = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  articles[1].sketch = {1, 2, 3, 20, 21, 22, 23, 24, 25, 26};
  articles[2].sketch = {1, 40, 41, 42, 43, 44, 45, 46, 47, 48};
  articles[3] = articles[0];
  articles[3].instant = 10 * 86'400;
  group_stories(articles);
  CHECK(articles[1].story == articles[0].story);
  CHECK(articles[2].story == 2);
  CHECK(articles[3].story == 3);
}

TEST_CASE("a sentence that repeats with ever another day is a notice and no news", "[searcher]") {
  Archive archive;
  std::uint16_t word = 10;
  for (const char* on : {"2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04"}) {
    const std::uint32_t article = archive.article(on);
    archive.sentence(article, on, {1, 2, 3});
    archive.sentence(article, on, {7, 8, word++});
  }
  drop_standing_notices(archive.candidates);
  REQUIRE(archive.candidates.sentences.size() == 4);
  for (const Candidate& one : archive.candidates.sentences) CHECK(archive.candidates.words_of(one).front() == 7);
}

TEST_CASE("an archive that repeats its sentences day by day still has a timeline", "[searcher]") {
  Archive archive;
  for (const char* on : {"2025-03-01", "2025-03-08", "2025-03-15", "2025-03-22", "2025-03-29"}) {
    archive.sentence(archive.article(on), on, {1, 2, 3});
  }
  drop_standing_notices(archive.candidates);
  CHECK(archive.candidates.sentences.size() == 5);
}

TEST_CASE("two reports of copied text are one story, whatever stands between them", "[searcher]") {
  std::vector<TopicArticle> articles(40);
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    articles[i].instant = i * 3600;
    for (std::uint32_t k = 0; k < 30; ++k) articles[i].sketch.push_back(i * 1'000'000 + k * 7919);
  }
  articles[39].sketch = articles[0].sketch;
  group_stories(articles);
  for (std::uint32_t i = 0; i < 39; ++i) CHECK(articles[i].story == i);
  CHECK(articles[39].story == 0);
}

TEST_CASE("a sentence that leans on others is worse to quote", "[searcher]") {
  const SentenceFitness fitness{Lexicon()};
  CHECK(fitness.penalty("Die Stadt Celle eröffnete am Montag ihre neue Brücke.") == 0);
  for (const char* sentence :
       {"Er eröffnete am Montag in Celle die neue Brücke.", "Derweil eröffnete Celle am Montag die neue Brücke.",
        "Wann eröffnet die Stadt Celle ihre neue Brücke?", "„Wir freuen uns sehr auf die neue Brücke“, sagte sie.",
        "Am Montag eröffnet.", ""}) {
    INFO(sentence);
    CHECK(fitness.penalty(sentence) > 0);
  }
}

}  // namespace zeitstrahl
