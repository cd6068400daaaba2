#include "searcher/timeline/strays.h"

#include <catch2/catch.hpp>

#include "archive.h"

namespace zeitstrahl {

TEST_CASE("what many tell is quoted by a sentence that names the topic, and compared with others by its length",
          "[searcher]") {
  Archive archive;
  const std::uint32_t article = archive.article("2025-03-02");
  archive.candidates.articles[article].head = 0;
  archive.sentence(article, "2025-03-01", {1, 2}).topic = 0;
  archive.sentence(article, "2025-03-01", {3, 4, 5, 6, 7, 8, 9}).topic = 1;
  const WordWeights weights(archive.candidates);
  DayEvent event{.days = {day("2025-03-01"), day("2025-03-01")}, .sentences = {0, 1}, .ratings = {1, 0.5F}};
  event.support.stories = many_stories;
  event.norm = quotation_norm(event.sentences, archive.candidates, weights);
  std::vector<DayEvent> events = {event};
  Strays(archive.candidates).quote_by_topic(events, weights);
  CHECK(events.front().sentences == std::vector<std::uint32_t>{1, 0});
  CHECK(events.front().norm == quotation_norm({1, 0}, archive.candidates, weights));
  CHECK(events.front().norm > event.norm);
}

}  // namespace zeitstrahl
