// What a damaged database must not hand on: everything behind it relies on UTF-8 and on spans of days that do not run
// backwards.
#include <catch2/catch.hpp>
#include <string>

#include "base/error.h"
#include "store/codec.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

namespace {

const std::string broken =
    "Gr\xF6\xDF"
    "e";

void read_events(const StoredEvent& stored) {
  const std::string packed = pack_events({stored});
  StoredEventReader reader(packed);
  StoredEvent back;
  while (reader.next(back)) continue;
}

}  // namespace

TEST_CASE("an article is refused whose texts are no UTF-8", "[store]") {
  for (std::string Article::*member : {&Article::id, &Article::origin, &Article::title, &Article::text, &Article::url,
                                       &Article::source, &Article::author, &Article::section, &Article::agency}) {
    Article article = sample::article("x-1", "Ein Titel", "Ein Text.");
    CHECK_NOTHROW(unpack_article(pack_article(article)));
    article.*member = broken;
    CHECK_THROWS_AS(unpack_article(pack_article(article)), Error);
  }
  for (std::vector<std::string> Article::*member : {&Article::keywords, &Article::places}) {
    Article article = sample::article("x-1", "Ein Titel", "Ein Text.");
    article.*member = {"Kassel", broken};
    CHECK_THROWS_AS(unpack_article(pack_article(article)), Error);
  }
}

TEST_CASE("events are refused whose names are no UTF-8", "[store]") {
  StoredEvent stored{sample::event("other", "2025-01-16", "2025-01-16"), {}};
  CHECK_NOTHROW(read_events(stored));
  stored.event.because.rule = broken;
  CHECK_THROWS_AS(read_events(stored), Error);
}

TEST_CASE("events are refused whose days run backwards", "[store]") {
  CHECK_NOTHROW(read_events({sample::event("other", "2025-01-15", "2025-01-16"), {}}));
  CHECK_THROWS_AS(read_events({sample::event("other", "2025-01-16", "2025-01-15"), {}}), Error);
}

}  // namespace zeitstrahl
