// What a timeline tells where nobody asks for a number of entries: how many, and what stands beside the topic.
#include <algorithm>
#include <catch2/catch.hpp>

#include "archive.h"
#include "searcher/timeline/selection.h"
#include "searcher/timeline/topic_articles.h"

namespace zeitstrahl {

namespace {

// Half of the topic's words in an article that has little of it.
void halve(Candidate& one, Archive& archive) {
  one.complete = 0.5F;
  archive.candidates.articles[one.article].relevance = 0.8;
}

// A story of its own that tells of the day with this number, in words that no other day has; the days lie far apart.
Candidate& tell(Archive& archive, int number) {
  const std::string on = format_day(day("2025-01-01") + std::chrono::days(10 * number));
  const auto word = static_cast<std::uint16_t>(10 * number + 1);
  return archive.sentence(archive.article(on.c_str()), on.c_str(), {word, static_cast<std::uint16_t>(word + 1)});
}

}  // namespace

TEST_CASE("an automatic timeline leaves out what stands far from the topic, unless nothing else is told",
          "[searcher]") {
  Archive archive;
  const auto far = [&](const char* published, const char* on, std::vector<std::uint16_t> words) {
    Candidate& one = archive.sentence(archive.article(published), on, std::move(words));
    one.topic = 0;
    one.around = 0.2F;
    return &one;
  };
  far("2025-03-02", "2025-03-01", {1, 2, 3});
  CHECK(archive.chosen(std::nullopt).size() == 1);
  archive.sentence(archive.article("2025-04-02"), "2025-04-01", {4, 5, 6});
  REQUIRE(archive.chosen(std::nullopt).size() == 1);
  CHECK(archive.chosen(std::nullopt)[0].days.first == day("2025-04-01"));
  CHECK(archive.chosen(10).size() == 2);
  // The lead of an article that is about the topic need not name it.
  far("2025-05-02", "2025-05-01", {7, 8, 9})->in_lead = true;
  CHECK(archive.chosen(std::nullopt).size() == 1);
  archive.candidates.articles.back().head = 0.7F;
  CHECK(archive.chosen(std::nullopt).size() == 2);
}

TEST_CASE(
    "an automatic timeline leaves out a sentence that names nothing of the topic, unless its article opens with it",
    "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-04-02"), "2025-04-01", {4, 5, 6});
  archive.sentence(archive.article("2025-05-02"), "2025-05-01", {7, 8, 9}).topic = 0;
  REQUIRE(archive.chosen(std::nullopt).size() == 1);
  CHECK(archive.chosen(std::nullopt)[0].days.first == day("2025-04-01"));
  CHECK(archive.chosen(10).size() == 2);
  archive.candidates.articles.back().head = 0.5F;
  CHECK(archive.chosen(std::nullopt).size() == 2);
}

TEST_CASE("where two sentences are as good to quote, one that names the topic or whose article opens with it is enough",
          "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-04-02"), "2025-04-01", {4, 5, 6});
  for (const char* published : {"2025-05-02", "2025-05-03"})
    archive.sentence(archive.article(published), "2025-05-01", {7, 8, 9}).topic = 0;
  CHECK(archive.chosen(std::nullopt).size() == 1);
  archive.candidates.articles.back().head = 0.5F;
  CHECK(archive.chosen(std::nullopt).size() == 2);
}

TEST_CASE("what three stories tell is quoted by a sentence that names the topic, where better ones do not",
          "[searcher]") {
  const auto quoted = [](int stories) {
    Archive archive;
    archive.sentence(archive.article("2025-04-02"), "2025-04-01", {4, 5, 6});
    for (int i = 0; i < stories; ++i) {
      Candidate& one = archive.sentence(archive.article("2025-05-02"), "2025-05-01", {7, 8, 9});
      one.topic = i + 1 == stories ? 0.001F : 0;
      one.in_lead = i + 1 < stories;
      one.evidence = i + 1 < stories ? Evidence::stated : Evidence::unconfirmed;
    }
    const std::vector<DayEvent> events = archive.chosen(std::nullopt);
    const auto of_day = std::find_if(events.begin(), events.end(),
                                     [](const DayEvent& event) { return event.days.first == day("2025-05-01"); });
    return of_day == events.end() ? 0 : of_day->sentences.front();
  };
  CHECK(quoted(2) == 0);  // left out
  CHECK(quoted(4) == 4);
}

TEST_CASE("of a small topic of several words, what has only half of them around it fills up five entries",
          "[searcher]") {
  Archive archive;
  archive.candidates.topic = TopicWords({{.weight = 9}, {.weight = 1}});
  for (int i = 0; i < 7; ++i) halve(tell(archive, i), archive);
  CHECK(archive.chosen(std::nullopt).size() == 5);
  for (int i = 7; i < 10; ++i) tell(archive, i);
  CHECK(archive.chosen(std::nullopt).size() == 5);
  CHECK(archive.chosen(10).size() == 10);
  for (int i = 10; i < 13; ++i) tell(archive, i);
  CHECK(archive.chosen(std::nullopt).size() == 6);
  archive.candidates.sentences.front().in_lead = true;
  archive.candidates.articles.front().head = 1;  // its article opens with the rest
  CHECK(archive.chosen(std::nullopt).size() == 7);
}

TEST_CASE(
    "what has only half of the topic's words around it stays where it names the rarer one in an article about both",
    "[searcher]") {
  struct Row {
    float named;
    double relevance;
    std::size_t told;
  };
  for (const Row row :
       {Row{.named = 0.6F, .relevance = 0.9, .told = 7}, Row{.named = 0.3F, .relevance = 0.9, .told = 5},
        Row{.named = 0.6F, .relevance = 0.7, .told = 5}}) {
    CAPTURE(row.named, row.relevance);
    Archive archive;
    archive.candidates.topic = TopicWords({{.weight = 6}, {.weight = 4}});
    for (int i = 0; i < 7; ++i) {
      Candidate& one = tell(archive, i);
      one.complete = 0.5F;
      one.topic = row.named;
      archive.candidates.articles[one.article].relevance = row.relevance;
    }
    CHECK(archive.chosen(std::nullopt).size() == row.told);
  }
}

TEST_CASE("of a large topic, what two stories tell with half of its words around fills up eight entries",
          "[searcher]") {
  const auto told = [](int whole, int stories) {
    Archive archive;
    archive.candidates.topic = TopicWords({{.weight = 9}, {.weight = 1}});
    archive.candidates.matching = 100;
    for (int i = 0; i < whole; ++i) {
      for (int story = 0; story < 2; ++story) tell(archive, i);
    }
    for (int story = 0; story < stories; ++story) halve(tell(archive, 30), archive);
    const auto chosen = choose_events(archive.days(), archive.candidates, WordWeights(archive.candidates),
                                      {.entries = {}, .articles = 100}, {});
    return std::any_of(chosen.begin(), chosen.end(),
                       [](const DayEvent& one) { return one.days.first > day("2025-10-01"); });
  };
  CHECK(told(7, 2));
  CHECK_FALSE(told(8, 2));
  CHECK(told(8, 3));
}

TEST_CASE("where all stands beside the topic, an automatic timeline tells what names some of it", "[searcher]") {
  Archive archive;
  const auto beside = [&](const char* published, const char* on, std::vector<std::uint16_t> words, float topic) {
    const std::uint32_t article = archive.article(published);
    Candidate& one = archive.sentence(article, on, std::move(words));
    one.topic = topic;
    one.around = 0.3F;
  };
  beside("2025-04-02", "2025-04-01", {4, 5, 6}, 0);
  CHECK(archive.chosen(std::nullopt).size() == 1);
  beside("2025-05-02", "2025-05-01", {7, 8, 9}, 0.3F);
  REQUIRE(archive.chosen(std::nullopt).size() == 1);
  CHECK(archive.chosen(std::nullopt)[0].days.first == day("2025-05-01"));
}

TEST_CASE("of a small topic that most articles tell, one that only mentions it tells what names some of it",
          "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-04-02"), "2025-04-01", {4, 5, 6});
  archive.sentence(archive.article("2025-05-02"), "2025-05-01", {7, 8, 9}).topic = 0;
  archive.candidates.articles.back().head = 0.5F;
  CHECK(archive.chosen(std::nullopt).size() == 2);
  archive.candidates.articles.back().focus = 0.8F;
  CHECK(archive.chosen(std::nullopt).size() == 1);
  archive.candidates.sentences.back().topic = 0.1F;
  CHECK(archive.chosen(std::nullopt).size() == 2);
}

TEST_CASE("of a topic of several words an automatic timeline prefers what has all of them around it", "[searcher]") {
  Archive archive;
  archive.candidates.topic = TopicWords({{.weight = 9}, {.weight = 1}});
  for (const char* published : {"2025-04-02", "2025-04-03", "2025-04-04"})
    archive.sentence(archive.article(published), "2025-04-01", {4, 5, 6}).complete = 0;
  for (const char* published : {"2025-03-02", "2025-03-03"})
    archive.sentence(archive.article(published), "2025-03-01", {1, 2, 3});
  const auto first = [&](std::optional<std::size_t> entries) {
    return format_day(archive.chosen(entries).front().days.first);
  };
  CHECK(first(2) == "2025-04-01");
  CHECK(first(std::nullopt) == "2025-03-01");
  archive.candidates.sentences[1].complete = 1;  // one that tells the same has them
  CHECK(first(std::nullopt) == "2025-04-01");
  archive.candidates.sentences[1].complete = 0;
  archive.candidates.topic = TopicWords(std::vector<TopicWords::Word>{{.weight = 1}});
  CHECK(first(std::nullopt) == "2025-04-01");
}

TEST_CASE("of a topic of one or two words an automatic timeline prefers what articles tell that have much of it",
          "[searcher]") {
  Archive archive;
  const auto topic_of = [&](std::size_t words) {
    archive.candidates.topic = TopicWords(std::vector<TopicWords::Word>(words, {.weight = 1}));
  };
  for (int number = 2; number < 10; ++number) {
    archive.sentence(archive.article(("2025-04-0" + std::to_string(number)).c_str()), "2025-04-01", {4, 5, 6}).topic =
        0.8F;
    archive.candidates.articles.back().relevance = 0.4;
  }
  for (const char* published : {"2025-03-02", "2025-03-03"})
    archive.sentence(archive.article(published), "2025-03-01", {1, 2, 3});
  const auto first = [&](std::optional<std::size_t> entries) {
    return format_day(archive.chosen(entries).front().days.first);
  };
  topic_of(2);
  CHECK(first(std::nullopt) == "2025-03-01");
  CHECK(first(2) == "2025-04-01");
  archive.candidates.articles.front().relevance = 1;  // one that tells the same has it
  CHECK(first(std::nullopt) == "2025-04-01");
  archive.candidates.articles.front().relevance = 0.4;
  topic_of(3);  // it may lack one of these
  CHECK(first(std::nullopt) == "2025-04-01");
  topic_of(2);
  CHECK(first(std::nullopt) == "2025-03-01");
  for (Candidate& one : archive.candidates.sentences) one.topic = 1;  // digests that say all of it in a sentence
  CHECK(first(std::nullopt) == "2025-04-01");
}

TEST_CASE("what cannot be printed makes room for the next that two stories tell", "[searcher]") {
  const auto told = [](std::uint32_t stories, int unprintable) {
    Archive archive;
    archive.candidates.matching = 100;
    for (int i = 0; i < 16; ++i) {
      for (std::uint32_t story = 0; story < (i < 8 ? 3 : stories); ++story) tell(archive, i);
    }
    const auto printable = [&](const DayEvent& event) {
      return event.days.first >= day("2025-01-01") + std::chrono::days(10 * unprintable);
    };
    return choose_events(archive.days(), archive.candidates, WordWeights(archive.candidates),
                         {.entries = {}, .articles = 100}, {}, printable)
        .size();
  };
  const std::size_t all = told(2, 0);
  CHECK(all < 16);
  CHECK(told(2, 1) == all + 1);
  CHECK(told(2, 2) == all + 2);
  CHECK(told(1, 2) == told(1, 0));
}

TEST_CASE("a large topic leaves out what two stories tell and nobody would quote, but for the first five",
          "[searcher]") {
  const auto told = [](int days, std::size_t articles, std::uint32_t stories = 2) {
    Archive archive;
    for (int i = 0; i < days; ++i) {
      for (std::uint32_t story = 0; story < stories; ++story) tell(archive, i);
    }
    const auto penalty = [&](std::uint32_t sentence) { return sentence < stories ? 2.0 : 0.0; };  // the first day's
    return choose_events(archive.days(), archive.candidates, WordWeights(archive.candidates),
                         {.entries = {}, .articles = articles}, penalty)
        .size();
  };
  CHECK(told(7, large_topic) == 6);
  CHECK(told(5, large_topic) == 5);
  CHECK(told(7, 39) == 7);
  CHECK(told(7, large_topic, 3) == 7);
}

TEST_CASE("a topic that is not large leaves out what an editor would hardly print, but for five", "[searcher]") {
  const auto told = [](int poor, std::optional<std::size_t> entries) {
    Archive archive;
    for (int i = 0; i < 7; ++i) tell(archive, i);
    for (int i = 0; i < poor; ++i) {
      archive.candidates.articles[static_cast<std::size_t>(i)].relevance = 0.1;
      Candidate& one = archive.candidates.sentences[static_cast<std::size_t>(i)];
      one.topic = 0.1F;
      one.complete = 0.1F;
      one.kind = 1;  // other
    }
    return archive.chosen(entries).size();
  };
  CHECK(told(0, std::nullopt) == 7);
  CHECK(told(1, std::nullopt) == 6);
  CHECK(told(7, std::nullopt) == 5);
  CHECK(told(7, 7) == 7);
}

TEST_CASE("a plan of a single story of which nothing more is told must be likely by far to be printed", "[searcher]") {
  const auto told = [](int stories, const char* newest) {
    Archive archive;
    for (int i = 0; i < 6; ++i) tell(archive, i);
    for (int story = 0; story < stories; ++story) {
      Candidate& plan = archive.sentence(archive.article("2025-05-02"), "2025-05-09", {501, 502});
      plan.status = Status::planned;
      plan.complete = 0.5F;
      plan.kind = 1;  // other
    }
    archive.article(newest);
    return archive.chosen(std::nullopt).size() == 7;
  };
  CHECK_FALSE(told(1, "2025-06-01"));
  CHECK(told(2, "2025-06-01"));
  CHECK(told(1, "2025-05-03"));  // its day is to come
}

TEST_CASE("a large topic ends with the days that are hardly told, but for the first five", "[searcher]") {
  Archive archive;
  for (int i = 0; i < 9; ++i) {
    for (int story = 0; story < 2; ++story) tell(archive, i);
  }
  const WordWeights weights(archive.candidates);
  const auto told = [&](const std::vector<double>& scores) {
    std::vector<RankedDay> days = archive.days();
    for (std::size_t i = 0; i < days.size(); ++i) days[i].score = scores[i];
    return choose_events(days, archive.candidates, weights, {.entries = {}, .articles = 100}, {}).size();
  };
  const auto told_from = [&](double best) {  // in even steps, so that no knee ends them
    std::vector<double> scores;
    for (int i = 0; i < 9; ++i) scores.push_back(best - 0.05 * i);
    return told(scores);
  };
  CHECK(told({9, 8, 1, 0.99, 0.98, 0.97, 0.96, 0.95, 0.94}) == 8);  // the knee is the third
  CHECK(told_from(1.02) == 9);
  CHECK(told_from(0.82) == 7);
  CHECK(told_from(0.62) == 5);
}

TEST_CASE("a small topic tells of a season or a year only what two stories tell, and of a month what one does",
          "[searcher]") {
  const auto told = [](Precision precision, int stories, std::optional<std::size_t> entries) {
    Archive archive;
    for (int story = 0; story < stories; ++story) {
      Candidate& one = tell(archive, 1);
      one.days.last = one.days.first + std::chrono::days(27);
      one.precision = precision;
    }
    CHECK(archive.chosen(entries).size() == 1);  // better than nothing
    tell(archive, 20);
    return archive.chosen(entries).size() == 2;
  };
  CHECK(told(Precision::month, 1, std::nullopt));
  for (const Precision vague : {Precision::season, Precision::year, Precision::decade}) {
    CHECK_FALSE(told(vague, 1, std::nullopt));
    CHECK(told(vague, 2, std::nullopt));
    CHECK(told(vague, 1, 10));
  }
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
  CHECK(knee({10, 6, 4, 2, 1.9, 1.8}) == 4);
  // The second one is the farthest, and the fourth nearly as far.
  CHECK(knee({10, 5.5, 4.4, 1.6, 1.4, 0}) == 4);
  CHECK(knee({5, 4, 3, 2, 1}) == 5);
}

TEST_CASE("a large topic tells only what two stories tell, unless a number of entries is asked for", "[searcher]") {
  Archive archive;
  for (int i = 0; i < 50; ++i) archive.article("2025-04-01");
  const std::uint32_t first = archive.article("2025-04-02");
  const std::uint32_t second = archive.article("2025-04-02");
  archive.sentence(first, "2025-03-01", {1, 2, 3});
  archive.sentence(second, "2025-03-01", {1, 2, 3});
  archive.sentence(archive.article("2025-04-03"), "2025-03-20", {7, 8, 9}).topic = 0.4F;
  CHECK(archive.chosen(std::nullopt).size() == 1);
  CHECK(archive.chosen(10).size() == 2);
}

TEST_CASE("what two stories tell of a large topic is filled up to eight entries by the headlines of single ones",
          "[searcher]") {
  Archive archive;
  for (std::size_t i = 0; i < small_topic; ++i) archive.article("2025-01-01");
  for (int number = 1; number <= 2; ++number) {
    tell(archive, number);
    tell(archive, number);
  }
  for (int number = 3; number <= 12; ++number) {
    tell(archive, number).in_title = true;
    archive.candidates.articles.back().head = number == 3 ? 0.5F : 1;
  }
  const auto chosen = archive.chosen(std::nullopt);
  REQUIRE(chosen.size() == 8);
  CHECK(chosen[0].support.stories == 2);
  CHECK(chosen[1].support.stories == 2);
  CHECK(std::none_of(chosen.begin(), chosen.end(),
                     [](const DayEvent& event) { return event.days.first == day("2025-01-31"); }));
}

TEST_CASE(
    "where fewer than five entries are told then, single stories fill them up by sentences that say most of the topic",
    "[searcher]") {
  const auto told = [](int days_of_two, float topic, Status status) {
    Archive archive;
    for (std::size_t i = 0; i < small_topic; ++i) archive.article("2025-01-01");
    for (int i = 0; i < 2 * days_of_two; ++i) tell(archive, i / 2);
    for (int i = 0; i < 3; ++i) {
      Candidate& single = tell(archive, 10 + i);
      single.topic = topic;
      single.status = status;
    }
    return archive.chosen(std::nullopt).size();
  };
  CHECK(told(2, 1, Status::happened) == 5);
  CHECK(told(2, 0.4F, Status::happened) == 2);
  CHECK(told(2, 1, Status::planned) == 2);
  CHECK(told(5, 1, Status::happened) == 5);
}

TEST_CASE("headlines fill up only days of which nothing is told yet", "[searcher]") {
  Archive archive;
  for (std::size_t i = 0; i < small_topic; ++i) archive.article("2025-01-01");
  tell(archive, 1);
  tell(archive, 1);
  std::uint16_t word = 100;
  for (const char* on : {"2025-01-11", "2025-05-01"}) {
    archive.sentence(archive.article(on), on, {word++, word++}).in_title = true;
    archive.candidates.articles.back().head = 1;
  }
  const auto chosen = archive.chosen(std::nullopt);
  REQUIRE(chosen.size() == 2);
  CHECK(chosen[0].days.first == day("2025-01-11"));
  CHECK(chosen[0].support.stories == 2);
  CHECK(chosen[1].days.first == day("2025-05-01"));
}

TEST_CASE("a large topic tells the main event of a day that two stories tell in other words, but no such month",
          "[searcher]") {
  Archive archive;
  std::uint16_t word = 100;
  for (std::size_t i = 0; i < small_topic; ++i) archive.article("2025-01-01");
  for (int i = 0; i < 2; ++i) {
    archive.sentence(archive.article("2025-03-02"), "2025-03-01", {word++, word++, word++});
    Candidate& month = archive.sentence(archive.article("2025-05-02"), "2025-04-01", {word++, word++, word++});
    month.days = month_span(2025, 4);
    month.precision = Precision::month;
  }
  const auto chosen = archive.chosen(std::nullopt);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].days.first == day("2025-03-01"));
}

}  // namespace zeitstrahl
