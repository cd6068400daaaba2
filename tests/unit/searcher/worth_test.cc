// How likely an editor would print an event: what speaks for it, one thing at a time.
#include "searcher/timeline/worth.h"

#include <catch2/catch.hpp>
#include <functional>

#include "archive.h"

namespace zeitstrahl {
namespace {

// Of a single story, once `change` has changed its sentence, its article or the event.
double worth_with(const std::function<void(Candidate&, TopicArticle&, DayEvent&)>& change) {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  DayEvent event{.days = {day("2025-03-01"), day("2025-03-01")}, .sentences = {0}, .ratings = {0.5F}, .score = 1};
  change(archive.candidates.sentences[0], archive.candidates.articles[0], event);
  return worth(event, archive.candidates);
}

}  // namespace

TEST_CASE("an event is worth more the better it is told and the nearer it stands to the topic", "[searcher]") {
  const double plain = worth_with([](auto&, auto&, auto&) {});
  CHECK(plain > 0);
  CHECK(worth_with([](auto&, auto&, DayEvent& event) { event.score = 2; }) > plain);
  CHECK(worth_with([](auto&, auto&, DayEvent& event) { event.ratings = {0.8F}; }) > plain);
  CHECK(worth_with([](Candidate& one, auto&, auto&) { one.in_title = true; }) > plain);
  CHECK(worth_with([](Candidate& one, auto&, auto&) { one.topic = 0.5F; }) < plain);
  CHECK(worth_with([](Candidate& one, auto&, auto&) { one.complete = 0.5F; }) < plain);
  CHECK(worth_with([](Candidate& one, auto&, auto&) { one.kind = 1; }) < plain);  // other
  CHECK(worth_with([](auto&, TopicArticle& article, auto&) { article.relevance = 0.5; }) < plain);
}

TEST_CASE("the same score is worth less in a topic of more articles", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  const DayEvent event{.days = {day("2025-03-01"), day("2025-03-01")}, .sentences = {0}, .ratings = {}, .score = 1};
  const double alone = worth(event, archive.candidates);
  archive.article("2025-04-02");
  CHECK(worth(event, archive.candidates) < alone);
}

}  // namespace zeitstrahl
