#include "searcher/timeline/edited_choice.h"

#include <catch2/catch.hpp>

#include "archive.h"

namespace zeitstrahl {

namespace {

// Three days, told by one sentence each of their own article: "Satz 0" of "a0" on the first, and so on.
struct ThreeDays : Archive {
  ThreeDays() {
    const char* days[] = {"2025-03-01", "2025-04-01", "2025-05-01"};
    for (std::uint16_t i = 0; i < 3; ++i) {
      const auto number = article(days[i]);
      candidates.articles[number].id = "a" + std::to_string(i);
      const auto word = static_cast<std::uint16_t>(10 * i);
      sentence(number, days[i], {word, static_cast<std::uint16_t>(word + 1), static_cast<std::uint16_t>(word + 2)});
    }
  }

  EditTargets targets(const char* edits) const {
    return find_targets(parse_edits("wahl.txt", edits), candidates,
                        [](std::uint32_t sentence) { return "Satz " + std::to_string(sentence); });
  }
  std::vector<DayEvent> edited(const char* edits, std::optional<std::size_t> entries) const {
    const WordWeights weights(candidates);
    const auto days = rank_days(candidates, weights);
    return choose_edited({days, candidates, weights}, targets(edits),
                         {.entries = entries, .articles = candidates.articles.size()});
  }
};

std::vector<std::uint32_t> sentences(const std::vector<DayEvent>& events) {
  std::vector<std::uint32_t> all;
  for (const DayEvent& event : events) all.push_back(event.sentences.front());
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

TEST_CASE("without edits the choice stays as it is", "[searcher]") {
  CHECK(sentences(ThreeDays().edited("", 10)) == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(ThreeDays().targets("# nichts").empty());
}

TEST_CASE("a dropped event makes room for the next one", "[searcher]") {
  const ThreeDays archive;
  for (const char* edits :
       {"drop 2025-03-01 a0 Satz 0", "drop 2025-03-01 a0", "drop 2025-03-01", "drop 2024-12-24 a0 satz"}) {
    INFO(edits);
    CHECK(sentences(archive.edited(edits, 2)) == std::vector<std::uint32_t>{1, 2});
    CHECK(archive.targets(edits).notes.empty());
  }
  CHECK(archive.edited("drop 2025-03-01\ndrop 2025-04-01\ndrop 2025-05-01", 2).empty());
}

TEST_CASE("a day alone drops what lies on just this day, an article only its own", "[searcher]") {
  CHECK(sentences(ThreeDays().edited("drop 2025-03\ndrop 2025\ndrop 2025-04-01 a0", 10)).size() == 3);
}

TEST_CASE("a dropped sentence takes its event along when another sentence tells it today", "[searcher]") {
  ThreeDays archive;
  archive.sentence(archive.article("2025-03-02"), "2025-03-01", {0, 1, 2});
  put_in_order(archive.candidates);
  CHECK(archive.edited("drop 2025-03-01 a0 Satz 0", 10).size() == 2);
}

TEST_CASE("a pinned sentence is in the timeline whatever its length", "[searcher]") {
  const ThreeDays archive;
  const auto last = archive.edited("", 3).back().sentences.front();
  const std::string pin = "pin 2025-01-01 a" + std::to_string(last) + " Satz " + std::to_string(last);
  const auto chosen = archive.edited(pin.c_str(), 1);
  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].pinned == last);
}

TEST_CASE("a pin outweighs a drop of its event, and is pinned once", "[searcher]") {
  const auto chosen = ThreeDays().edited("drop 2025-03-01\npin 2025-03-01 a0 Satz\npin 2025-03-01 a0 Satz 0", 10);
  CHECK(chosen.size() == 3);
  CHECK(std::count_if(chosen.begin(), chosen.end(), [](const DayEvent& one) { return one.pinned.has_value(); }) == 1);
}

TEST_CASE("two pins of one event are two entries", "[searcher]") {
  ThreeDays archive;
  archive.sentence(0, "2025-03-01", {0, 1, 2});
  put_in_order(archive.candidates);
  const auto chosen = archive.edited("pin 2025-03-01 a0 Satz 0\npin 2025-03-01 a0 Satz 1", 10);
  REQUIRE(chosen.size() == 4);
  CHECK(std::count_if(chosen.begin(), chosen.end(), [](const DayEvent& one) { return one.pinned.has_value(); }) == 2);
}

TEST_CASE("a pin that points at nothing, or at another day, is said with its line", "[searcher]") {
  const ThreeDays archive;
  CHECK(archive.targets("\npin 2025-03-01 a9 Satz").notes ==
        std::vector<std::string>{
            "'wahl.txt' line 2: article 'a9' is not found by this topic now; the pin shows nothing"});
  CHECK(archive.targets("pin 2025-03-01 a0 Anders").notes ==
        std::vector<std::string>{
            "'wahl.txt' line 1: article 'a0' has no such dated sentence now, or --status, --kind, --from or --to "
            "leave it out; the pin shows nothing"});
  CHECK(archive.targets("pin 2025-03-02 a0 Satz").notes ==
        std::vector<std::string>{"'wahl.txt' line 1: the pinned sentence tells of 2025-03-01 now"});
}

}  // namespace zeitstrahl
