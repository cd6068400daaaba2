#include "searcher/timeline/plan_outcome.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "archive.h"
#include "searcher/timeline/event_pairs.h"

namespace zeitstrahl {

namespace {

// An event announced for the first of March, reported or not.
struct Announcement {
  Archive archive;

  Announcement() {
    archive.sentence(archive.article("2025-02-10"), "2025-03-01", {1, 2, 3, 4}).status = Status::planned;
  }
  void report() { archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 8, 9}); }
  void later_article() { archive.sentence(archive.article("2025-03-20"), "2025-03-19", {20, 21, 22}); }
  DayEvent of_the_first() const {
    for (const DayEvent& event : archive.chosen(10)) {
      if (event.days.first == day("2025-03-01")) return event;
    }
    return {};
  }
  PlanOutcome outcome(const CandidateFilter& filter = {}) const {
    return plan_outcome(of_the_first(), archive.candidates, WordWeights(archive.candidates), filter);
  }
};

// Told by that sentence alone.
DayEvent event_of(const Archive& archive, const WordWeights& weights, std::uint32_t sentence) {
  const Candidate& one = archive.candidates.sentences[sentence];
  DayEvent event{.days = one.days, .precision = one.precision, .sentences = {sentence}};
  event.norm = weights.norm(archive.candidates.words_of(one));
  return event;
}

}  // namespace

TEST_CASE("a plan that was reported as done is one entry with both sources, and quotes the report", "[searcher]") {
  Announcement one;
  one.report();
  one.later_article();
  const DayEvent event = one.of_the_first();
  REQUIRE(event.sentences.size() == 2);
  CHECK(event.support.reports == 2);
  CHECK(tells(one.archive.candidates.sentences[event.sentences.front()]));
  CHECK(one.outcome() == PlanOutcome::reported);
}

TEST_CASE("a plan whose day passed without a report says so", "[searcher]") {
  Announcement one;
  CHECK(one.outcome() == PlanOutcome::open);
  one.later_article();
  CHECK(one.outcome() == PlanOutcome::unreported);
  CHECK(one.outcome({.statuses = {Status::planned}, .kinds = {}, .days = {}}) == PlanOutcome::open);
}

TEST_CASE("what is told of a planned day and only a little like the plan leaves its outcome unclear", "[searcher]") {
  Announcement one;
  one.archive.candidates.kinds = {"talks", "court"};
  one.archive.sentence(one.archive.article("2025-03-02"), "2025-03-01", {1, 8, 9, 10, 11}).kind = 1;
  one.later_article();
  const Candidates& candidates = one.archive.candidates;
  const auto chosen = one.archive.chosen(10);
  const auto plan =
      std::find_if(chosen.begin(), chosen.end(), [](const DayEvent& event) { return event.sentences.front() == 0; });
  REQUIRE(plan != chosen.end());
  CHECK(plan->sentences.size() == 1);
  CHECK(plan_outcome(*plan, candidates, WordWeights(candidates), {}) == PlanOutcome::unclear);
}

TEST_CASE("a plan is off where an article that is no older than its announcement says so of its day", "[searcher]") {
  const auto outcome = [](const char* published, const char* on, std::vector<std::uint16_t> words) {
    Announcement one;
    Candidates& candidates = one.archive.candidates;
    candidates.called_off.push_back(one.archive.sentence(one.archive.article(published), on, std::move(words)));
    candidates.sentences.pop_back();
    one.later_article();
    return one.outcome();
  };
  CHECK(outcome("2025-02-20", "2025-03-01", {1, 2, 8}) == PlanOutcome::called_off);
  CHECK(outcome("2025-02-10", "2025-03-01", {1, 2, 8}) == PlanOutcome::called_off);
  CHECK(outcome("2025-02-09", "2025-03-01", {1, 2, 8}) == PlanOutcome::unreported);  // and was then planned anew
  CHECK(outcome("2025-02-20", "2025-03-02", {1, 2, 8}) == PlanOutcome::unreported);
  CHECK(outcome("2025-02-20", "2025-03-01", {7, 8, 9}) == PlanOutcome::unreported);  // something else is off
}

TEST_CASE(
    "what is off in a month or a season calls off the plan for a day of it, if both tell of the topic and are of one "
    "kind",
    "[searcher]") {
  const auto outcome = [](DaySpan off, float topic, std::uint16_t kind, float plan_topic = 1,
                          std::uint16_t plan_kind = 0) {
    Announcement one;
    Candidates& candidates = one.archive.candidates;
    candidates.sentences.front().topic = plan_topic;
    candidates.sentences.front().kind = plan_kind;
    Candidate& told = one.archive.sentence(one.archive.article("2025-02-20"), "2025-03-01", {1, 8, 9, 10, 11, 12});
    told.days = off;
    told.topic = topic;
    told.kind = kind;
    candidates.called_off.push_back(told);
    candidates.sentences.pop_back();
    one.later_article();
    return one.outcome();
  };
  const DaySpan spring{day("2025-02-20"), day("2025-05-31")};
  CHECK(outcome(spring, 1, 0) == PlanOutcome::called_off);
  CHECK(outcome(spring, 0.5F, 0) == PlanOutcome::unreported);
  CHECK(outcome(spring, 1, 1) == PlanOutcome::unreported);
  CHECK(outcome(month_span(2025, 4), 1, 0) == PlanOutcome::unreported);
  CHECK(outcome(spring, 1, 0, 0.5F) == PlanOutcome::unreported);
  CHECK(outcome(spring, 1, 1, 1, 1) == PlanOutcome::unreported);
}

TEST_CASE("a plan may be told in the words of its headline", "[searcher]") {
  Archive archive;
  const std::uint32_t announcing = archive.article("2025-02-10");
  archive.sentence(announcing, "2025-03-01", {1, 2, 3, 4}).status = Status::planned;
  archive.sentence(announcing, "2025-03-01", {5, 6, 7}).status = Status::planned;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {5, 6, 8, 9});
  archive.sentence(archive.article("2025-03-20"), "2025-03-19", {20, 21, 22});
  const DayEvent plan{.days = {day("2025-03-01"), day("2025-03-01")}, .sentences = {0}};
  CHECK(plan_outcome(plan, archive.candidates, WordWeights(archive.candidates), {}) == PlanOutcome::unclear);
}

TEST_CASE("who writes of a plan after its day may know what became of it", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-03"), "2025-03-01", {1, 2, 3, 4}).status = Status::planned;
  archive.sentence(archive.article("2025-03-20"), "2025-03-19", {20, 21, 22});
  const DayEvent plan{.days = {day("2025-03-01"), day("2025-03-01")}, .sentences = {0}};
  CHECK(plan_outcome(plan, archive.candidates, WordWeights(archive.candidates), {}) == PlanOutcome::unclear);
}

TEST_CASE("plan and report are joined on a day only, and less easily where no kind says what they are", "[searcher]") {
  struct Row {
    const char* kind;
    DaySpan days;
    std::vector<std::uint16_t> told;
    bool joined;
  };
  const DaySpan first{day("2025-03-01"), day("2025-03-01")};
  const std::vector<Row> table = {{"talks", first, {1, 8, 9, 10, 11}, true},
                                  {"other", first, {1, 8, 9, 10, 11}, false},
                                  {"other", first, {1, 2, 8, 9, 10}, true},
                                  {"talks", year_span(2025), {1, 2, 8, 9, 10}, false}};
  for (const Row& row : table) {
    Archive archive;
    archive.candidates.kinds = {row.kind};
    for (const char* published : {"2025-02-10", "2025-03-02"}) {
      const bool plan = published == std::string("2025-02-10");
      Candidate& one = archive.sentence(archive.article(published), "2025-03-01",
                                        plan ? std::vector<std::uint16_t>{1, 2, 3, 4} : row.told);
      one.days = row.days;
      one.precision = row.days == first ? Precision::day : Precision::year;
      one.status = plan ? Status::planned : Status::happened;
    }
    archive.sentence(archive.article("2025-03-20"), "2025-03-19", {20, 21, 22, 2});
    const WordWeights weights(archive.candidates);
    const EventPairs pairs(archive.candidates, weights);
    INFO(row.kind << ' ' << row.told[1]);
    CHECK(pairs.are_plan_and_report(event_of(archive, weights, 0), event_of(archive, weights, 1)) == row.joined);
  }
}

TEST_CASE(
    "a plan and a report of two kinds are joined by a sentence of each much alike, or by what several stories tell",
    "[searcher]") {
  struct Row {
    const char* name;
    std::vector<std::uint16_t> told;
    std::uint32_t stories;
    bool joined;
    Status status = Status::happened;
  };
  const std::vector<Row> table = {{"nothing alike", {31, 32, 33, 34, 35, 36}, 2, false},
                                  {"a sentence of each", {11, 12, 13, 34, 35, 36}, 1, true},
                                  {"a word of each sentence", {1, 11, 33, 34, 35, 36}, 2, true},
                                  {"the same by a single story", {1, 11, 33, 34, 35, 36}, 1, false},
                                  {"a plan and another", {11, 12, 13, 34, 35, 36}, 2, false, Status::planned},
                                  {"a plan and that it is off", {11, 12, 13, 34, 35, 36}, 2, false, Status::denied}};
  for (const Row& row : table) {
    INFO(row.name);
    Archive archive;
    archive.candidates.kinds = {"talks", "court"};
    const std::uint32_t announcing = archive.article("2025-02-10");
    archive.sentence(announcing, "2025-03-01", {1, 2, 3, 4, 5, 6}).status = Status::planned;
    archive.sentence(announcing, "2025-03-01", {11, 12, 13, 14, 15, 16}).status = Status::planned;
    const std::uint32_t telling = archive.article("2025-03-02");
    Candidate& quoted = archive.sentence(telling, "2025-03-01", {21, 22, 23, 24, 25, 26});
    quoted.kind = 1;
    quoted.status = row.status;
    archive.sentence(telling, "2025-03-01", row.told).kind = 1;
    archive.sentence(archive.article("2025-03-20"), "2025-03-19", {40, 41, 42});
    const WordWeights weights(archive.candidates);
    const EventPairs pairs(archive.candidates, weights);
    const auto event_from = [&](std::uint32_t first) {
      DayEvent event{.days = {day("2025-03-01"), day("2025-03-01")}, .sentences = {first, first + 1}};
      for (const std::uint32_t i : event.sentences) {
        for (const std::uint16_t word : archive.candidates.words_of(archive.candidates.sentences[i]))
          event.cluster.centre.emplace_back(word, 1.0F);
      }
      std::sort(event.cluster.centre.begin(), event.cluster.centre.end());
      event.cluster.norm = std::sqrt(event.cluster.centre.size());
      event.support.stories = row.stories;
      return event;
    };
    CHECK(pairs.are_plan_and_report(event_from(0), event_from(2)) == row.joined);
  }
}

TEST_CASE("what somebody says of a plan on its day is no report of it, nor of what is planned for the month",
          "[searcher]") {
  const auto joined = [](const char* kind, Precision precision) {
    Archive archive;
    archive.candidates.kinds = {"talks", kind};
    Candidate& plan = archive.sentence(archive.article("2025-02-10"), "2025-03-01", {1, 2, 3, 4, 5, 6});
    plan.status = Status::planned;
    plan.precision = precision;
    if (precision == Precision::month) plan.days = month_span(2025, 3);
    archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 14, 15, 16}).kind = 1;
    archive.sentence(archive.article("2025-03-20"), "2025-03-19", {20, 21, 22});
    const WordWeights weights(archive.candidates);
    const EventPairs pairs(archive.candidates, weights);
    const DayEvent planned = event_of(archive, weights, 0);
    const DayEvent told = event_of(archive, weights, 1);
    return pairs.are_plan_and_report(planned, told) || pairs.tell_one_event(planned, told);
  };
  CHECK(joined("court", Precision::day));
  CHECK_FALSE(joined("statement", Precision::day));
  CHECK(joined("other", Precision::month));
  CHECK_FALSE(joined("statement", Precision::month));
}

TEST_CASE("what is denied is not one with what is told", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
  archive.sentence(archive.article("2025-03-03"), "2025-03-02", {1, 2, 3, 4}).status = Status::denied;
  const WordWeights weights(archive.candidates);
  const EventPairs pairs(archive.candidates, weights);
  const double norm = weights.norm(archive.candidates.words_of(archive.candidates.sentences[0]));
  const DayEvent told{.days = {day("2025-03-01"), day("2025-03-01")}, .sentences = {0}, .norm = norm};
  const DayEvent denied{.days = {day("2025-03-02"), day("2025-03-02")}, .sentences = {1}, .norm = norm};
  CHECK_FALSE(pairs.tell_one_event(told, denied));
  CHECK_FALSE(pairs.say_the_same(told, denied));
  archive.candidates.sentences[1].status = Status::happened;
  CHECK(pairs.tell_one_event(told, denied));
}

TEST_CASE("what happened unannounced has no outcome", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
  const WordWeights weights(archive.candidates);
  CHECK(plan_outcome(archive.chosen(10).front(), archive.candidates, weights, {}) == PlanOutcome::none);
}

}  // namespace zeitstrahl
