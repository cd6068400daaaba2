#include "store/codec.h"

#include <catch2/catch.hpp>
#include <random>

#include "base/error.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

namespace {

// Events of every shape, the same ones in each run.
class EventSource {
 public:
  explicit EventSource(unsigned seed) : random_(seed) {}

  StoredEvent next() {
    StoredEvent stored;
    Event& event = stored.event;
    event.range = range();
    event.in_title = chance();
    event.in_lead = chance();
    event.kind = name({"agreement", "frontline", "other", ""});
    event.mode = name({"concluded", "", "announced"});
    event.field = name({"", "treaty", "Öl und Gas"});
    if (chance()) event.days = days();
    event.precision = static_cast<Precision>(below(8));
    event.day_from = static_cast<DayFrom>(below(4));
    event.because.rule = name({"weekday", "publication", ""});
    if (chance()) event.because.range = range();
    if (chance()) event.because.anchor = day();
    event.status = static_cast<Status>(below(7));
    event.evidence = static_cast<Evidence>(below(6));
    event.called_off = chance();
    if (chance()) event.claimant = range();
    for (unsigned i = below(4); i > 0; --i) event.triggers.push_back(range());
    for (unsigned word = below(9000); word < 65536; word += 1 + below(9000)) {
      stored.words.push_back(static_cast<std::uint16_t>(word));
    }
    return stored;
  }

  unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

 private:
  bool chance() { return below(2) == 0; }
  TextRange range() {
    const std::uint32_t begin = chance() ? below(2000) : below(4'000'000'000U);
    return {begin, chance() ? begin : begin + below(300)};
  }
  Day day() { return Day{std::chrono::days{static_cast<int>(below(800'000)) - 719'162}}; }
  DaySpan days() {
    const Day first = day();
    return {first, first + std::chrono::days{chance() ? 0 : below(5000)}};
  }
  std::string name(std::vector<std::string> names) { return names[below(static_cast<unsigned>(names.size()))]; }

  std::mt19937 random_;
};

bool same(const Because& a, const Because& b) { return a.range == b.range && a.rule == b.rule && a.anchor == b.anchor; }

bool same(const Event& a, const Event& b) {
  return a.range == b.range && a.in_title == b.in_title && a.in_lead == b.in_lead && a.kind == b.kind &&
         a.mode == b.mode && a.field == b.field && a.days == b.days && a.precision == b.precision &&
         a.day_from == b.day_from && same(a.because, b.because) && a.status == b.status &&
         a.called_off == b.called_off && a.evidence == b.evidence && a.claimant == b.claimant &&
         a.triggers == b.triggers;
}

std::vector<StoredEvent> unpacked(std::string_view packed) {
  std::vector<StoredEvent> events;
  StoredEventReader reader(packed);
  StoredEvent event;  // one for all: nothing of an event may be left in the next
  while (reader.next(event)) events.push_back(event);
  return events;
}

// Broken bytes may mean something else or be refused; nothing else may happen.
template <typename Unpack>
void survives_damage(const std::string& packed, Unpack unpack) {
  const auto unpack_or_refuse = [&](const std::string& bytes) {
    try {
      unpack(bytes);
    } catch (const Error& error) {
      CHECK(error.code() == ExitCode::unusable);
    }
  };
  for (std::size_t length = 0; length < packed.size(); ++length) unpack_or_refuse(packed.substr(0, length));
  for (std::size_t at = 0; at < packed.size(); ++at) {
    for (const int bits : {0x01, 0x80, 0xff}) {
      std::string flipped = packed;
      flipped[at] = static_cast<char>(flipped[at] ^ bits);
      unpack_or_refuse(flipped);
    }
  }
}

Article full_article() {
  Article article = sample::article("x-1", "Ein Titel", "Ein Text.\nNoch einer, mit \xC3\xA4 und \xE2\x82\xAC.");
  article.url = "https://example.org/x";
  article.source = "Elbbote";
  article.author = "C. D.";
  article.section = "Politik";
  article.keywords = {"eins", "", "drei"};
  article.places = {"Kassel", "Fulda"};
  article.agency = "dpa";
  article.published.instant = parse_instant("2025-01-17T05:10:00+01:00");
  return article;
}

}  // namespace

TEST_CASE("events come back as they were packed", "[store]") {
  EventSource source(1);
  for (unsigned round = 0; round < 300; ++round) {
    std::vector<StoredEvent> events;
    for (unsigned count = source.below(12); count > 0; --count) events.push_back(source.next());
    const std::vector<StoredEvent> back = unpacked(pack_events(events));
    REQUIRE(back.size() == events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
      CHECK(same(back[i].event, events[i].event));
      CHECK(back[i].words == events[i].words);
    }
  }
}

TEST_CASE("no events are no bytes worth reading", "[store]") {
  CHECK(unpacked(pack_events({})).empty());
  CHECK(unpacked("").empty());
}

TEST_CASE("damaged events are refused or read as others", "[store]") {
  EventSource source(2);
  std::vector<StoredEvent> events;
  for (int i = 0; i < 6; ++i) events.push_back(source.next());
  survives_damage(pack_events(events), [](const std::string& bytes) { unpacked(bytes); });
}

TEST_CASE("a usual event takes less than 40 bytes", "[store]") {
  Event event = sample::event("other", "2025-01-16", "2025-01-16");
  event.because = {.range = {10, 23}, .rule = "weekday", .anchor = parse_day("2025-01-17")};
  event.range = {0, 120};
  const std::vector<StoredEvent> events(10, StoredEvent{event, {100, 9000, 20000, 31000, 44000, 52000, 61000}});
  CHECK(pack_events(events).size() < 400);
}

TEST_CASE("articles come back as they were packed", "[store]") {
  const Article article = full_article();
  const Article back = unpack_article(pack_article(article));
  CHECK(back.id == article.id);
  CHECK(back.origin == article.origin);
  CHECK(back.title == article.title);
  CHECK(back.text == article.text);
  CHECK(back.url == article.url);
  CHECK(back.source == article.source);
  CHECK(back.author == article.author);
  CHECK(back.section == article.section);
  CHECK(back.keywords == article.keywords);
  CHECK(back.places == article.places);
  CHECK(back.agency == article.agency);
  CHECK(back.published.instant == article.published.instant);
  CHECK(back.published.day == article.published.day);
  CHECK(back.published.from == article.published.from);
}

TEST_CASE("damaged articles are refused or read as others", "[store]") {
  survives_damage(pack_article(full_article()), [](const std::string& bytes) { unpack_article(bytes); });
}

TEST_CASE("a packed length that is a lie costs no memory", "[store]") {
  const std::string huge = "\xff\xff\xff\xff\xff\xff\xff\xff\x7f";
  CHECK_THROWS_AS(unpack_article(huge), Error);
  CHECK_THROWS_AS(unpacked(huge), Error);
  CHECK_THROWS_AS(unpack_sketch(huge), Error);
}

TEST_CASE("sketches come back, and what is none is refused", "[store]") {
  for (const std::vector<std::uint32_t>& sketch : {std::vector<std::uint32_t>{}, {0}, {7, 300, 70'000, UINT32_MAX}}) {
    CHECK(unpack_sketch(pack_sketch(sketch)) == sketch);
  }
  CHECK_THROWS_AS(unpack_sketch("abcde"), Error);
  CHECK_THROWS_AS(unpack_sketch(pack_sketch({8, 7})), Error);
  CHECK_THROWS_AS(unpack_sketch(pack_sketch({7, 7})), Error);
}

namespace {

std::vector<StoredPassage> passages_in(std::string_view packed) {
  std::vector<StoredPassage> passages;
  StoredPassageReader reader(packed);
  for (StoredPassage passage; reader.next(passage);) passages.push_back(passage);
  return passages;
}

}  // namespace

TEST_CASE("passages come back", "[store]") {
  const std::vector<StoredPassage> given{{0, {}}, {0, {1, 2, 65'535}}, {300, {7}}, {70'000, {}}};
  const std::vector<StoredPassage> back = passages_in(pack_passages(given));
  REQUIRE(back.size() == given.size());
  for (std::size_t i = 0; i < given.size(); ++i) {
    CHECK(back[i].begin == given[i].begin);
    CHECK(back[i].words == given[i].words);
  }
  CHECK(passages_in("").empty());
}

TEST_CASE("damaged passages are refused or read as others", "[store]") {
  survives_damage(pack_passages({{0, {1, 2}}, {40, {3, 4, 5}}, {900, {6}}}),
                  [](const std::string& bytes) { passages_in(bytes); });
  CHECK_THROWS_AS(passages_in("\xff\xff\xff\xff\xff\xff\xff\xff\x7f"), Error);
  CHECK_THROWS_AS(passages_in(std::string("\0\xff\xff\x7f", 4)), Error);
}

}  // namespace zeitstrahl
