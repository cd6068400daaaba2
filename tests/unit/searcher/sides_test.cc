#include "searcher/timeline/sides.h"

#include <catch2/catch.hpp>

#include "archive.h"

namespace zeitstrahl {

namespace {

TimelineEntry entry(const char* text, const char* on, std::uint32_t stories, const char* from = "a") {
  TimelineEntry made;
  made.text = text;
  made.days = {day(on), day(on)};
  made.support.stories = stories;
  made.sources.emplace_back().id = from;
  return made;
}

std::vector<std::string> left(std::vector<TimelineEntry> entries) {
  leave_out_sides(entries);
  std::vector<std::string> texts;
  for (const TimelineEntry& one : entries) texts.push_back(one.text);
  return texts;
}

}  // namespace

TEST_CASE("what a single story tells of a day is left out beside what three tell of it, wherever it stands",
          "[searcher]") {
  const TimelineEntry single = entry("single", "2025-03-01", 1, "b");
  const TimelineEntry many = entry("many", "2025-03-01", 3);
  CHECK(left({many, single}) == std::vector<std::string>{"many"});
  CHECK(left({single, many}) == std::vector<std::string>{"many"});
  CHECK(left({single, entry("two", "2025-03-01", 2)}) == std::vector<std::string>{"single", "two"});
  CHECK(left({many, entry("two", "2025-03-01", 2)}) == std::vector<std::string>{"many", "two"});
  CHECK(left({many, entry("next day", "2025-03-02", 1)}) == std::vector<std::string>{"many", "next day"});
}

TEST_CASE("of what one article tells in its lead or of a quarter, an automatic timeline tells the best", "[searcher]") {
  const auto of_lead = [](const char* text, const char* from) {
    TimelineEntry made = entry(text, "2025-03-01", 1, from);
    made.day_from = DayFrom::lead;
    return made;
  };
  CHECK(left({of_lead("best", "a"), of_lead("next", "a")}) == std::vector<std::string>{"best"});
  CHECK(left({of_lead("best", "a"), of_lead("next", "b")}) == std::vector<std::string>{"best", "next"});
  CHECK(left({of_lead("best", "a"), entry("named", "2025-03-01", 1, "a")}) == std::vector<std::string>{"best"});
  // Two that name their day tell something of their own.
  CHECK(left({entry("one", "2025-03-01", 1), entry("two", "2025-03-01", 1)}) == std::vector<std::string>{"one", "two"});
  TimelineEntry item = of_lead("item", "a");
  item.in_digest = true;
  CHECK(left({of_lead("best", "a"), item}) == std::vector<std::string>{"best", "item"});
  TimelineEntry quarter = entry("quarter", "2025-03-01", 1);
  quarter.precision = Precision::quarter;
  CHECK(left({quarter, quarter}) == std::vector<std::string>{"quarter"});
  TimelineEntry plan = of_lead("plan", "a");
  plan.status = Status::planned;
  CHECK(left({of_lead("best", "a"), plan}) == std::vector<std::string>{"best", "plan"});
}

TEST_CASE("what a person pinned is no side of anything", "[searcher]") {
  TimelineEntry pinned = entry("pinned", "2025-03-01", 1, "b");
  pinned.pinned = true;
  CHECK(left({entry("many", "2025-03-01", 3), pinned}) == std::vector<std::string>{"many", "pinned"});
}

}  // namespace zeitstrahl
