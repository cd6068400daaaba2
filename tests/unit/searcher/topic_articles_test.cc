#include "searcher/timeline/topic_articles.h"

#include <catch2/catch.hpp>

#include "archive.h"

namespace zeitstrahl {

namespace {

// Adds articles with one sentence each, that name so much of the topic in one place.
void add(Archive& archive, std::size_t count, float focus, double score = 1) {
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t article = archive.article("2025-03-02");
    archive.candidates.articles[article].focus = focus;
    archive.candidates.articles[article].score = score + 0.001 * static_cast<double>(i);
    archive.sentence(article, "2025-03-01", {static_cast<std::uint16_t>(archive.candidates.articles.size())});
  }
}

std::size_t articles_left(Archive& archive, Breadth breadth = Breadth::told) {
  drop_passing_mentions(archive.candidates, breadth);
  CHECK(archive.candidates.sentences.size() == archive.candidates.articles.size());
  return archive.candidates.articles.size();
}

}  // namespace

TEST_CASE("a small topic is told by all articles that match", "[searcher]") {
  Archive archive;
  add(archive, 5, 1);
  add(archive, 5, 0.2F);
  CHECK(articles_left(archive) == 10);
}

TEST_CASE("a topic that no article names in one place is told by all of them", "[searcher]") {
  Archive archive;
  add(archive, 50, 0.3F);
  CHECK(articles_left(archive) == 50);
}

TEST_CASE("words that meet in many articles and in few paragraphs are a topic where they meet", "[searcher]") {
  Archive archive;
  add(archive, 20, 1);
  add(archive, 10, 0.7F);
  add(archive, 61, 0.4F, 100);
  CHECK(articles_left(archive) == 20);
  CHECK(archive.candidates.matching == 20);  // the others are of something else
}

TEST_CASE("a large topic is told in other words as well, but not by many more articles than have all of it",
          "[searcher]") {
  Archive archive;
  add(archive, 20, 1);
  add(archive, 10, 0.3F, 9);
  add(archive, 100, 0.7F);
  CHECK(articles_left(archive) == 80);
  CHECK(archive.candidates.matching == 130);  // it is as large as before
  for (const TopicArticle& article : archive.candidates.articles) CHECK(article.focus > 0.3F);
}

TEST_CASE("who asks for a number of entries gets what mentions a topic as well, but not what is of something else",
          "[searcher]") {
  Archive mentioned;
  add(mentioned, 20, 1);
  add(mentioned, 10, 0.3F, 9);
  add(mentioned, 100, 0.7F);
  CHECK(articles_left(mentioned, Breadth::mentioned) == 130);
  Archive scattered;
  add(scattered, 20, 1);
  add(scattered, 61, 0.4F, 100);
  CHECK(articles_left(scattered, Breadth::mentioned) == 20);
}

TEST_CASE("an article that has the whole topic in one place stays, however little it says", "[searcher]") {
  Archive archive;
  add(archive, 1, 1, 0.01);
  add(archive, 60, 0.7F);
  CHECK(articles_left(archive) == 41);
}

TEST_CASE("the sentences of the articles that are left stay theirs", "[searcher]") {
  Archive archive;
  add(archive, 20, 0.2F);
  add(archive, 30, 1);
  drop_passing_mentions(archive.candidates, Breadth::told);
  REQUIRE(archive.candidates.sentences.size() == 30);
  for (std::uint32_t i = 0; i < 30; ++i) {
    CHECK(archive.candidates.sentences[i].article == i);
    CHECK(archive.candidates.words_of(archive.candidates.sentences[i])[0] == i + 21);
  }
}

}  // namespace zeitstrahl
