#include "searcher/timeline/candidates.h"

#include <catch2/catch.hpp>

#include "archive.h"

namespace zeitstrahl {

namespace {

std::uint16_t hashed(const char* stem) { return word_hash(stem); }

// How near a sentence is to the topic "hafen", by its own words, its paragraph's and the title's.
Candidate candidate_among(std::vector<std::uint16_t> sentence, std::vector<std::uint16_t> paragraph,
                          std::vector<std::uint16_t> title) {
  Event event;
  event.range = {100, 150};
  event.days = DaySpan{day("2025-03-01"), day("2025-03-01")};
  event.kind = "other";
  const std::string events = pack_events({{event, std::move(sentence)}});
  const std::string passages = pack_passages(
      {{0, std::move(title)}, {0, {hashed("anderes")}}, {80, std::move(paragraph)}, {200, {hashed("hafen")}}});
  MatchingArticle article;
  article.events = events;
  article.passages = passages;
  Candidates candidates{.topic = TopicWords(std::vector<TopicWords::Word>{{.hashes = {hashed("hafen")}}})};
  Gatherer(candidates).add(article);
  return candidates.sentences.at(0);
}

}  // namespace

TEST_CASE("a sentence is near the topic by its words, its paragraph or the title, not by a neighbouring paragraph",
          "[searcher]") {
  const std::vector<std::uint16_t> harbour{hashed("hafen")};
  const std::vector<std::uint16_t> other{hashed("brucke")};
  CHECK(candidate_among(harbour, harbour, other).topic == 1);
  CHECK(candidate_among(other, harbour, other).topic == 0);
  CHECK(candidate_among(other, harbour, other).around == 1);
  CHECK(candidate_among(other, other, harbour).around == 1);
  CHECK(candidate_among(other, other, other).around == 0);
}

TEST_CASE("the title of an article without a date tells of no day, unless it names one", "[searcher]") {
  const auto sentences = [](DayFrom from, std::optional<Day> published) {
    Event title;
    title.days = DaySpan{day("2025-03-01"), day("2025-03-01")};
    title.in_title = true;
    title.day_from = from;
    const std::string events = pack_events({{title, {1, 2, 3}}});
    MatchingArticle article;
    article.events = events;
    article.day = published;
    Candidates candidates;
    Gatherer(candidates).add(article);
    return candidates.sentences.size();
  };
  CHECK(sentences(DayFrom::lead, std::nullopt) == 0);
  CHECK(sentences(DayFrom::sentence, std::nullopt) == 1);
  CHECK(sentences(DayFrom::lead, day("2025-03-02")) == 1);
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

}  // namespace zeitstrahl
