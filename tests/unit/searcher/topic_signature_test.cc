#include "searcher/timeline/topic_signature.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "searcher/timeline/candidates.h"
#include "store/codec.h"

namespace zeitstrahl {

namespace {

constexpr std::uint16_t airline = 1;  // names the topic
constexpr std::uint16_t fleet = 2;    // stands where it is named
constexpr std::uint16_t city = 3;     // stands anywhere
constexpr std::uint16_t match = 4;    // stands where it is not named
constexpr std::uint16_t rare = 5;     // as the fleet, but once

using Words = std::vector<std::uint16_t>;

TopicWords topic() { return TopicWords(std::vector<TopicWords::Word>{{.hashes = {airline}}}); }

TopicSignature learnt() {
  TopicSignature signature;
  for (int i = 0; i < 10; ++i) {
    signature.learn(Words{airline, fleet, city}, 1);
    signature.learn(Words{city, match}, 0);
  }
  signature.learn(Words{airline, rare}, 1);
  signature.settle(topic());
  return signature;
}

}  // namespace

TEST_CASE("what stands where a topic is named goes with it", "[searcher]") {
  const TopicSignature signature = learnt();
  CHECK(signature.closeness(Words{fleet}) > 0.3);
  CHECK(signature.closeness(Words{match}) < -0.3);
  CHECK(std::abs(signature.closeness(Words{city})) < 0.1);
  CHECK(signature.closeness(Words{fleet, match}) < signature.closeness(Words{fleet, city}));
}

TEST_CASE("a word seen once says little of a topic", "[searcher]") {
  const TopicSignature signature = learnt();
  CHECK(signature.closeness(Words{rare}) > 0);
  CHECK(signature.closeness(Words{rare}) < signature.closeness(Words{fleet}) / 2);
}

TEST_CASE("what names a topic does not go with it, nor does anything before a signature has learnt", "[searcher]") {
  CHECK(learnt().closeness(Words{airline}) == 0);
  CHECK(learnt().closeness(Words{}) == 0);
  CHECK(TopicSignature().closeness(Words{fleet}) == 0);
  TopicSignature nothing;
  nothing.learn(Words{match}, 0);
  nothing.settle(topic());
  CHECK(nothing.closeness(Words{match}) == 0);
}

TEST_CASE("sentences are compared with what all articles of the topic say", "[searcher]") {
  Event event;
  event.range = {100, 150};
  event.days = DaySpan{*parse_day("2025-03-01"), *parse_day("2025-03-01")};
  event.kind = "other";
  const std::string of_fleet = pack_events({{event, {fleet}}});
  const std::string of_match = pack_events({{event, {match}}});
  const std::string passages = pack_passages({{0, {city}}, {0, {airline, fleet}}, {80, {match}}});
  Candidates candidates{.topic = topic()};
  Gatherer gatherer(candidates);
  MatchingArticle article;
  article.passages = passages;
  for (int i = 0; i < 10; ++i) {
    article.events = i < 5 ? of_fleet : of_match;
    gatherer.add(article);
  }
  CHECK(candidates.sentences.front().likeness == 1);
  gatherer.compare();
  CHECK(candidates.sentences.front().likeness > 1.1F);
  CHECK(candidates.sentences.back().likeness < 0.9F);
}

}  // namespace zeitstrahl
