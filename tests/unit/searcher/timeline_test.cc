#include <catch2/catch.hpp>

#include "archive.h"
#include "searcher/timeline/selection.h"
#include "searcher/timeline/story_groups.h"

namespace zeitstrahl {

namespace {

// How many events of 1 May 2025 are chosen, among twenty of another day that make the words of May rare.
std::vector<DayEvent> events_of_may_day(Archive& archive) {
  for (std::uint16_t i = 0; i < 20; ++i) {
    const auto word = static_cast<std::uint16_t>(100 + i);
    archive.sentence(archive.article("2025-09-02"), "2025-09-01", {word});
  }
  std::vector<DayEvent> chosen = archive.chosen(30);
  std::erase_if(chosen, [](const DayEvent& event) { return event.days.first != day("2025-05-01"); });
  return chosen;
}

std::size_t told_of_may_day(Archive& archive) { return events_of_may_day(archive).size(); }

}  // namespace

TEST_CASE("a day that many publication days look back to comes first", "[searcher]") {
  Archive archive;
  for (const char* published : {"2025-03-02", "2025-03-05", "2025-03-09"}) {
    archive.sentence(archive.article(published), "2025-03-01", {1, 2, 3, 4});
  }
  archive.sentence(archive.article("2025-03-09"), "2025-03-08", {5, 6, 7, 8});
  const auto days = archive.days();
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
  CHECK(archive.days()[0].days.first == day("2025-03-01"));
}

TEST_CASE("two events of a day are two entries, one told twice is one", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 5});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {10, 11, 12, 13});
  CHECK(archive.chosen(10).size() == 2);
}

TEST_CASE("the headline of an article and its lead are one event, another article's is its own", "[searcher]") {
  const auto entries = [](bool of_one_article, bool in_lead) {
    Archive archive;
    const std::uint32_t first = archive.article("2025-03-01");
    const std::uint32_t second = of_one_article ? first : archive.article("2025-03-01");
    archive.sentence(first, "2025-03-01", {1, 2, 3, 4}).in_title = true;
    archive.sentence(second, "2025-03-01", {10, 11, 12, 13}).in_lead = in_lead;
    return archive.chosen(10).size();
  };
  CHECK(entries(true, true) == 1);
  CHECK(entries(true, false) == 2);
  CHECK(entries(false, true) == 2);
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

TEST_CASE("a span and a day of it that tell one event become the day", "[searcher]") {
  Archive archive;
  for (const char* published : {"2025-03-12", "2025-03-14", "2025-03-16"}) {
    Candidate& span = archive.sentence(archive.article(published), "2025-03-01", {1, 2, 3, 4});
    span.days.last = day("2025-03-10");
    span.precision = Precision::span;
  }
  archive.sentence(archive.article("2025-03-05"), "2025-03-04", {1, 2, 3, 4});
  const auto chosen = archive.chosen(10);
  REQUIRE(chosen.size() == 1);
  CHECK(format_day(chosen[0].days.first) == "2025-03-04");
  CHECK(chosen[0].support.reports == 4);
}

TEST_CASE("the event of a day is the one that its titles and most stories tell", "[searcher]") {
  Archive archive;
  for (const char* published : {"2025-03-02", "2025-03-03"}) {
    archive.sentence(archive.article(published, {1, 2}), "2025-03-01", {1, 2, 3, 4});
  }
  const std::uint32_t aside = archive.article("2025-03-02", {20, 21});
  for (std::uint16_t i = 0; i < 3; ++i) archive.sentence(aside, "2025-03-01", {10, 11, 12, 13}).in_lead = true;
  const auto chosen = archive.chosen(1);
  REQUIRE(chosen.size() == 1);
  CHECK(archive.candidates.words_of(archive.candidates.sentences[chosen[0].sentences[0]]).front() == 1);
}

TEST_CASE("what more stories tell than the main event of a day comes before a day that few tell of", "[searcher]") {
  Archive archive;
  const auto tell = [&](const char* on, std::vector<std::uint16_t> words, int stories) {
    for (int i = 1; i <= stories; ++i) {
      archive.sentence(archive.article(("2025-03-0" + std::to_string(i)).c_str()), on, words).in_lead = true;
    }
  };
  const std::uint32_t main = archive.article("2025-03-02", {1, 2, 3, 4});
  archive.sentence(main, "2025-03-01", {1, 2, 3, 4}).in_lead = true;
  tell("2025-03-01", {1, 2, 3, 4}, 3);
  tell("2025-03-01", {10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21}, 5);
  tell("2025-02-01", {30, 31, 32, 33}, 1);
  const auto chosen = archive.chosen(2);
  REQUIRE(chosen.size() == 2);
  CHECK(chosen[0].support.stories == 4);
  CHECK(chosen[1].support.stories == 5);
}

TEST_CASE("of two sentences as near to the news the shorter is quoted", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4, 5});
  const auto chosen = archive.chosen(1);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].sentences.front() == 1);
}

TEST_CASE("of two sentences told alike the one that names the day is quoted", "[searcher]") {
  Archive archive;
  const std::uint32_t only = archive.article("2025-03-02");
  archive.sentence(only, "2025-03-01", {1, 2, 3, 4}).day_from = DayFrom::lead;
  archive.sentence(only, "2025-03-01", {1, 2, 3, 4});
  CHECK(archive.chosen(1).front().sentences.front() == 1);
  archive.candidates.sentences.back().topic = 0;  // of whom it is told nobody sees
  CHECK(archive.chosen(1).front().sentences.front() == 0);
}

TEST_CASE("of two sentences told alike the one that reports of its day is quoted before one that looks back",
          "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-05"), "2025-03-01", {1, 2, 3, 4}).in_lead = true;
  Candidate& report = archive.sentence(archive.article("2025-03-01"), "2025-03-01", {1, 2, 3, 4});
  report.in_lead = true;
  report.day_from = DayFrom::publication;
  CHECK(archive.chosen(1).front().sentences.front() == 1);
}

TEST_CASE("of two sentences told alike the one whose kind is known is quoted", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4}).kind = 1;  // other
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
  CHECK(archive.chosen(1).front().sentences.front() == 1);
}

TEST_CASE("what reads like an entry of other days is told in other words, if there are any", "[searcher]") {
  const auto entries = [](const char* on) {
    Archive archive;
    for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
    const std::uint32_t later = archive.article(on);
    archive.sentence(later, on, {1, 2, 3, 4});
    archive.sentence(later, on, {1, 2, 3, 5, 6, 7});
    std::vector<std::size_t> words;
    for (const DayEvent& event : archive.chosen(10))
      words.push_back(archive.candidates.sentences[event.sentences.front()].word_count);
    return words;
  };
  CHECK(entries("2025-03-20") == std::vector<std::size_t>{4, 6});
  CHECK(entries("2025-03-04") == std::vector<std::size_t>{4, 6});
  CHECK(entries("2025-03-02") == std::vector<std::size_t>{4});  // the report of it
}

TEST_CASE("a title stands behind its sentence where nobody else tells of the day", "[searcher]") {
  Archive archive;
  const std::uint32_t only = archive.article("2025-03-01", {1, 2, 3, 4});
  archive.sentence(only, "2025-03-01", {1, 2, 3, 4}).in_title = true;
  archive.sentence(only, "2025-03-01", {1, 2, 3, 4, 5, 6});
  const auto chosen = archive.chosen(1);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].sentences.front() == 1);
}

TEST_CASE("headlines of two events are not taken for one because they are short", "[searcher]") {
  Archive archive;
  for (const int first : {10, 30}) {
    const char* on = first == 10 ? "2025-03-01" : "2025-03-20";
    const auto word = [&](int k) { return static_cast<std::uint16_t>(first + k); };
    for (int i = 0; i < 4; ++i) {
      const std::uint32_t article = archive.article(on, {1, 2, word(0)});
      archive.sentence(article, on, {1, 2, word(0)}).in_title = true;
      archive.sentence(article, on, {1, 2, word(0), word(1), word(2), word(3), word(4), word(5), word(6 + i)});
    }
  }
  for (int i = 0; i < 60; ++i) {
    const std::uint32_t other = archive.article("2025-05-01");
    archive.candidates.articles[other].relevance = 0.01;
    archive.sentence(other, "2025-05-01", {static_cast<std::uint16_t>(100 + i)});
  }
  const auto chosen = archive.chosen(2);
  REQUIRE(chosen.size() == 2);
  CHECK(format_day(std::min(chosen[0].days.first, chosen[1].days.first)) == "2025-03-01");
  CHECK(format_day(std::max(chosen[0].days.first, chosen[1].days.first)) == "2025-03-20");
}

TEST_CASE("an event that nobody could quote makes room for the next one of its day", "[searcher]") {
  Archive archive;
  for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
  for (int i = 0; i < 2; ++i) archive.sentence(archive.article("2025-03-02"), "2025-03-01", {10, 11, 12, 13});
  const WordWeights weights(archive.candidates);
  const RankedDay day = archive.days().front();
  const auto main = [&](const QuotePenalty& penalty) {
    return EventFinder(archive.candidates, weights, penalty).events_of(day).front().sentences.front();
  };
  CHECK(main({}) == 0);
  CHECK(main([](std::uint32_t sentence) { return sentence < 3 ? 0.6 : 0.0; }) == 3);
  CHECK(main([](std::uint32_t) { return 0.6; }) == 0);
  CHECK(main([](std::uint32_t sentence) { return sentence == 0 || sentence == 3 ? 0.6 : 0.0; }) == 0);
}

TEST_CASE("beside the main event of a day only what can be quoted alone is told", "[searcher]") {
  Archive archive;
  for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4});
  for (int i = 0; i < 2; ++i) archive.sentence(archive.article("2025-03-02"), "2025-03-01", {10, 11, 12, 13});
  const auto told = [&](double penalty_of_second) {
    const auto penalty = [=](std::uint32_t sentence) { return sentence < 3 ? 0.0 : penalty_of_second; };
    return choose_events(archive.days(), archive.candidates, WordWeights(archive.candidates), {.entries = 10}, penalty)
        .size();
  };
  CHECK(told(0.1) == 2);
  CHECK(told(0.3) == 1);
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

TEST_CASE("a month that is only mentioned is no match for a day", "[searcher]") {
  Archive archive;
  for (const char* published : {"2025-03-02", "2025-03-05", "2025-03-09"}) {
    Candidate& month = archive.sentence(archive.article(published), "2025-02-01", {1, 2, 3});
    month.days = month_span(2025, 2);
    month.precision = Precision::month;
  }
  archive.sentence(archive.article("2025-03-10"), "2025-03-09", {4, 5, 6});
  CHECK(archive.days()[0].days.first == day("2025-03-09"));
}

TEST_CASE("a sentence far from the topic counts less", "[searcher]") {
  TopicArticle article;
  Candidate one;
  const double near = weight_of(one, article);
  one.topic = 0;
  const double paragraph_only = weight_of(one, article);
  one.around = 0;
  const double far = weight_of(one, article);
  CHECK(near == 1);
  CHECK(paragraph_only < near);
  CHECK(far < paragraph_only);
  CHECK(far > 0);
}

TEST_CASE("of two days told alike the one whose words go with the topic comes first", "[searcher]") {
  Archive archive;
  for (int i = 0; i < 2; ++i) archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3});
  for (int i = 0; i < 2; ++i) archive.sentence(archive.article("2025-05-02"), "2025-05-01", {4, 5, 6}).likeness = 2;
  const auto days = archive.days();
  CHECK(format_day(days.front().days.first) == "2025-05-01");
  CHECK(score_of(days.front().support) == score_of(days.back().support));  // what is quoted is not chosen by it
}

TEST_CASE(
    "of two days told alike the one that a headline tells comes first, and the nearer the headline is to the topic",
    "[searcher]") {
  Archive archive;
  std::uint16_t word = 1;
  const auto tell = [&](const char* on, bool in_title, float around) {
    Candidate& one = archive.sentence(archive.article(on), on, {word++});
    one.in_lead = !in_title;
    one.in_title = in_title;
    one.topic = one.around = around;
    const std::vector<RankedDay> days = archive.days();
    return std::find_if(days.begin(), days.end(),
                        [&](const RankedDay& day) { return format_day(day.days.first) == on; })
        ->score;
  };
  const double lead = tell("2025-03-01", false, 1);
  const double title = tell("2025-05-01", true, 1);
  const double far = tell("2025-07-01", true, 0.5);
  const double far_lead = tell("2025-09-01", false, 0.5);
  CHECK(title > lead);
  CHECK(title > far);
  CHECK(far > far_lead);
}

TEST_CASE("what was announced, inherited its day or is named by a feast counts less", "[searcher]") {
  const TopicArticle article;
  Candidate planned;
  planned.status = Status::planned;
  CHECK(weight_of(planned, article) < 1);
  Candidate inherited;
  inherited.day_from = DayFrom::lead;
  CHECK(weight_of(inherited, article) < 1);
  Candidate feast;
  feast.by_feast = true;
  CHECK(weight_of(feast, article) < 1);
}

TEST_CASE("of two days with as many reports the one that stands out comes first", "[searcher]") {
  Archive archive;
  std::uint16_t word = 1;
  const auto report = [&](const char* on) {
    for (const char* published : {"2025-05-02", "2025-05-05"})
      archive.sentence(archive.article(published), on, {word++});
  };
  for (const char* on : {"2025-03-10", "2025-03-11", "2025-03-12", "2025-03-13", "2025-04-20"}) report(on);
  CHECK(archive.days()[0].days.first == day("2025-04-20"));
}

TEST_CASE("the same words about days far apart are two events", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2024-03-02"), "2024-03-01", {1, 2, 3, 4, 5});
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 4, 9});
  CHECK(archive.chosen(10).size() == 2);
}

TEST_CASE("words much alike about days of the same weeks are two events where each names its day", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {1, 2, 3, 5});
  archive.sentence(archive.article("2025-03-12"), "2025-03-11", {1, 2, 3, 9});
  CHECK(archive.chosen(10).size() == 2);
  Archive retold;
  retold.sentence(retold.article("2025-03-02"), "2025-03-01", {1, 2, 3, 5});
  retold.sentence(retold.article("2025-03-11"), "2025-03-11", {1, 2, 3, 9}).day_from = DayFrom::publication;
  CHECK(retold.chosen(10).size() == 1);
}

TEST_CASE("one event of two neighbouring days keeps the reports of both", "[searcher]") {
  Archive archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-02", {1, 2, 3, 4}).day_from = DayFrom::publication;
  for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-03-04"), "2025-03-01", {1, 2, 3, 4});
  const auto chosen = archive.chosen(10);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].days.first == day("2025-03-01"));
  CHECK(chosen[0].support.reports == 4);
}

TEST_CASE("a month and a day of it that tell one of their kind in other words are one event, a year is not",
          "[searcher]") {
  for (const char* last : {"2025-05-31", "2025-12-31"}) {
    Archive archive;
    archive.candidates.kinds = {"crime"};
    archive.sentence(archive.article("2025-05-02"), "2025-05-01", {1, 2, 3, 4, 5, 6, 7, 8});
    Candidate& span = archive.sentence(archive.article("2025-09-02"), "2025-05-01", {1, 2, 12, 13, 14, 15, 16, 17});
    span.days.last = day(last);
    span.precision = Precision::month;
    const std::size_t told = told_of_may_day(archive);
    CHECK(told == (day(last) == day("2025-05-31") ? 1 : 2));
  }
}

TEST_CASE("an agreement told in other words on one day is one event, what has no kind is two", "[searcher]") {
  for (const char* kind : {"agreement", "other"}) {
    Archive archive;
    archive.candidates.kinds = {kind};
    for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-05-02"), "2025-05-01", {1, 2, 3, 4, 5, 6, 7});
    archive.sentence(archive.article("2025-05-02"), "2025-05-01", {1, 2, 12, 13, 14, 15, 16});
    const std::size_t of_the_day = told_of_may_day(archive);
    CHECK(of_the_day == (std::string(kind) == "other" ? 2 : 1));
  }
}

TEST_CASE("of one event of a day all its tellings may be quoted, what is joined from another day is a source only",
          "[searcher]") {
  const auto quotable = [](const char* on, const std::vector<std::uint16_t>& words) {
    Archive archive;
    archive.candidates.kinds = {"agreement"};
    for (int i = 0; i < 3; ++i) archive.sentence(archive.article("2025-05-02"), "2025-05-01", {1, 2, 3, 4, 5, 6, 7});
    archive.sentence(archive.article("2025-05-03"), on, words);
    const std::vector<DayEvent> events = events_of_may_day(archive);
    REQUIRE(events.size() == 1);
    REQUIRE(events.front().sentences.size() == 4);
    return events.front().ratings.size();
  };
  CHECK(quotable("2025-05-01", {1, 2, 12, 13, 14, 15, 16}) == 4);
  CHECK(quotable("2025-05-02", {1, 2, 3, 4, 5, 6, 7}) == 3);
}

TEST_CASE(
    "an event of a kind and one of none that two stories tell each of a day are one where they are a little alike",
    "[searcher]") {
  const auto told = [](int stories, std::uint16_t other_kind_number) {
    Archive archive;
    archive.candidates.kinds = {"agreement", "other", "protest"};
    for (int i = 0; i < stories; ++i) {
      archive.sentence(archive.article("2025-05-02"), "2025-05-01", {1, 2, 3, 4, 5, 6, 7, 8});
      archive.sentence(archive.article("2025-05-02"), "2025-05-01", {1, 2, 12, 13, 14, 15, 16, 17}).kind =
          other_kind_number;
    }
    return told_of_may_day(archive);
  };
  CHECK(told(2, 1) == 1);
  CHECK(told(2, 2) == 2);  // a protest against the agreement
  CHECK(told(1, 1) == 2);
}

}  // namespace zeitstrahl
