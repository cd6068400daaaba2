#include "store/reader.h"

#include <catch2/catch.hpp>
#include <set>
#include <thread>

#include "unit/store/sample.h"

namespace zeitstrahl {

using sample::Analysed;
using sample::article;
using sample::event;
using sample::found;
using sample::lexicon;
using sample::phrase;
using sample::TemporaryFolder;
using Ids = std::vector<std::string>;

namespace {

Analysed with_event(Article given, const Event& happened) {
  Analysed analysed(std::move(given));
  analysed.analysis.events = {happened};
  analysed.analysis.events.front().range = {0, static_cast<std::uint32_t>(analysed.article->text.size())};
  return analysed;
}

Query near(std::vector<std::string> words, unsigned distance) {
  return {.op = Query::Op::near, .words = std::move(words), .distance = distance};
}

Query filter(const std::string& field, const std::string& text) {
  return {.op = Query::Op::filter, .field = field, .text = text};
}

Query days(Query::Op op, const std::string& first, const std::string& last) {
  return {.op = op, .days = {*parse_day(first), *parse_day(last)}};
}

Query both(Query::Op op, Query first, Query second) {
  return {.op = op, .children = {std::move(first), std::move(second)}};
}

Ids sorted(Ids ids) {
  std::sort(ids.begin(), ids.end());
  return ids;
}

// Three articles in two segments, with events.
class SmallArchive {
 public:
  SmallArchive() {
    Article harbour =
        article("harbour", "Neuer Hafen eröffnet", "Der Hafen öffnet am Montag. Viele Schiffe kommen.", "2025-01-17");
    harbour.places = {"Emden"};
    harbour.source = "Küstenbote";
    Article strike =
        article("strike", "Streik der Lokführer", "Die Züge standen still. Der neue Vertrag fehlt.", "2025-02-03");
    strike.places = {"Berlin", "Frankfurt (Oder)"};
    Article undated = article("undated", "", "Das neue Schiff liegt im alten Hafen.", "");
    Event planned = event("agreement", "2025-02-01", "2025-02-28");
    planned.status = Status::planned;
    Writer writer(folder_.path(), lexicon());
    std::vector<Analysed> first;
    first.push_back(with_event(harbour, event("other", "2025-01-20", "2025-01-20")));
    first.push_back(with_event(strike, planned));
    sample::publish(writer, first);
    std::vector<Analysed> second;
    second.emplace_back(undated);
    sample::publish(writer, second);
  }

  Ids found(const Query& query) {
    Reader reader({folder_.path()});
    return sorted(sample::found(reader, query));
  }
  std::string path() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("each kind of query finds what it should", "[store]") {
  using Op = Query::Op;
  const Query ship = sample::word("schiffe");
  const Query harbour = sample::word("hafen");
  struct Row {
    Query query;
    Ids ids;
  };
  const std::vector<Row> rows{
      {{}, {"harbour", "strike", "undated"}},
      {ship, {"harbour", "undated"}},
      {sample::word("streik"), {"strike"}},
      {sample::word("nirgends"), {}},
      {sample::word(""), {}},
      {{.op = Op::exact, .text = "schiffe"}, {"harbour"}},
      {{.op = Op::exact, .text = "schiff"}, {"undated"}},
      {{.op = Op::truncated, .text = "lok"}, {"strike"}},
      {{.op = Op::truncated, .field = "title", .text = "haf"}, {"harbour"}},
      {{.op = Op::truncated, .text = ""}, {}},
      {phrase({"neues", "schiff"}), {"undated"}},
      {phrase({"schiff", "neues"}), {}},
      {phrase({"hafen"}), {"harbour", "undated"}},
      {phrase({}), {}},
      {phrase({"eröffnet", "der"}), {}},  // the title ends, the text begins
      {near({"schiff", "hafen"}, 5), {"harbour", "undated"}},
      {near({"hafen", "neuer"}, 3), {"harbour"}},
      {near({"hafen", "neuer"}, 6), {"harbour", "undated"}},
      {sample::word("hafen", "title"), {"harbour"}},
      {{.op = Op::phrase, .field = "title", .words = {"neuer", "hafen"}}, {"harbour"}},
      {filter("place", "Emden"), {"harbour"}},
      {filter("place", "frankfurt (oder)"), {"strike"}},
      {filter("place", "Frankfurt"), {"strike"}},
      {filter("place", "Frank"), {}},
      {filter("place", "Frank*"), {"strike"}},
      {filter("place", "*"), {}},
      {filter("source", "küsten"), {}},
      {filter("source", "Küsten*"), {"harbour"}},
      {filter("source", "küstenbote"), {"harbour"}},
      {filter("id", "strike"), {"strike"}},
      {filter("kind", "agreement"), {"strike"}},
      {filter("status", "planned"), {"strike"}},
      {filter("date", "none"), {"undated"}},
      {filter("date", "doubtful"), {}},
      {filter("farbe", "rot"), {}},
      {days(Op::published, "2025-01-01", "2025-01-31"), {"harbour"}},
      {days(Op::published, "0001-01-01", "9999-12-31"), {"harbour", "strike"}},
      {days(Op::published, "2025-02-01", "2025-01-01"), {}},
      {days(Op::event_days, "2025-01-20", "2025-01-20"), {"harbour"}},
      {days(Op::event_days, "2025-02-10", "2025-02-10"), {"strike"}},
      {days(Op::event_days, "2025-01-21", "2025-02-01"), {"strike"}},
      {days(Op::event_days, "2025-01-01", "2025-12-31"), {"harbour", "strike"}},
      {days(Op::event_days, "0001-01-01", "9999-12-31"), {"harbour", "strike"}},
      {days(Op::event_days, "2026-01-01", "2026-12-31"), {}},
      {both(Op::all_of, ship, harbour), {"harbour", "undated"}},
      {both(Op::any_of, sample::word("streik"), sample::word("alten")), {"strike", "undated"}},
      {both(Op::without, harbour, filter("place", "emden")), {"undated"}},
      {{.op = Op::all_of}, {"harbour", "strike", "undated"}},
      {{.op = Op::any_of}, {}},
  };
  SmallArchive archive;
  for (const Row& row : rows) {
    INFO(to_string(row.query));
    CHECK(archive.found(row.query) == row.ids);
  }
}

TEST_CASE("equal hits come by instant, then id, the undated last", "[store]") {
  const TemporaryFolder folder;
  {
    Writer writer(folder.path(), lexicon());
    for (const auto& [id, day] : std::vector<std::pair<std::string, std::string>>{{"e", ""},
                                                                                  {"b", "2025-01-02"},
                                                                                  {"d", "2025-01-03"},
                                                                                  {"c", "2025-01-02"},
                                                                                  {"a", "1969-07-21"},
                                                                                  {"f", ""}}) {
      std::vector<Analysed> one;
      one.emplace_back(article(id, "", "Ein Boot.", day));
      sample::publish(writer, one);
    }
  }
  Reader reader({folder.path()});
  const Query boat = sample::word("boot");
  CHECK(found(reader, boat, HitOrder::relevance) == Ids{"a", "b", "c", "d", "e", "f"});
  CHECK(found(reader, boat, HitOrder::oldest) == Ids{"a", "b", "c", "d", "e", "f"});
  CHECK(found(reader, boat, HitOrder::newest) == Ids{"d", "b", "c", "a", "e", "f"});
}

TEST_CASE("hits are counted exactly and come in pages", "[store]") {
  const TemporaryFolder folder;
  std::vector<Analysed> articles;
  for (int i = 100; i < 400; ++i) articles.emplace_back(article(std::to_string(i), "", "Ein Boot."));
  sample::build(folder.path(), articles);
  Reader reader({folder.path()});
  const Hits page = reader.find({.query = sample::word("boot"), .order = HitOrder::oldest, .offset = 250, .limit = 3});
  CHECK(page.matching == 300);
  REQUIRE(page.hits.size() == 3);
  CHECK(reader.article(page.hits.front().document).id == "350");
  CHECK(reader.find({.query = sample::word("boot"), .offset = 500}).hits.empty());
}

TEST_CASE("alternatives are counted exactly, unless that is not asked for and many match", "[store]") {
  const TemporaryFolder folder;
  std::vector<Analysed> articles;
  for (int i = 0; i < 900; ++i) {
    articles.emplace_back(article(std::to_string(i), "",
                                  i % 2 == 0   ? "Ein Boot."
                                  : i % 3 == 0 ? "Die Fähre."
                                               : "Nichts."));
  }
  articles.emplace_back(article("best", "", "Boot und Fähre."));
  sample::build(folder.path(), articles);
  Reader reader({folder.path()});
  FindRequest request{.query = {.op = Query::Op::any_of, .children = {sample::word("boot"), sample::word("fähre")}},
                      .limit = 1};
  CHECK(reader.find(request).matching == 601);
  CHECK(reader.find(request).hits.size() == 1);
  request.counted = false;
  const Hits uncounted = reader.find(request);
  REQUIRE(uncounted.hits.size() == 1);
  CHECK(reader.article(uncounted.hits.front().document).id == "best");
  request.query = {.op = Query::Op::all_of, .children = {sample::word("boot"), sample::word("fähre")}};
  CHECK(reader.find(request).matching == 1);
}

TEST_CASE("compounds are known by their last part, from all segments, through merges too", "[store]") {
  const Compounds compounds(Compounds::Learnt{
      .modifiers = {{"deich", {.base = "deich", .partners = 40}}, {"damm", {.base = "damm", .partners = 40}}},
      .heads = {{"bruch", 40}},
      .articles = 100});
  const TemporaryFolder folder;
  Writer writer(folder.path(), lexicon());
  for (int i = 0; i < 40; ++i) {
    std::vector<Analysed> articles;
    articles.emplace_back(
        article(std::to_string(i), "", i % 2 == 0 ? "Ein Deichbruch." : "Zwei Dammbrüche, ein Umbruch."));
    sample::publish(writer, articles, {}, compounds);
  }
  const auto known = [&] {
    Ids stems;
    Reader({folder.path()}).visit_compounds_of("bruch", [&](const std::string& stem) {
      stems.push_back(stem);
      return true;
    });
    return stems;
  };
  CHECK(known() == Ids{"dammbruch", "deichbruch"});
  writer.finish();
  CHECK(known() == Ids{"dammbruch", "deichbruch"});
}

namespace {

// One article has the boat in its title, one in its text, one nowhere.
void build_boats(const std::string& folder) {
  std::vector<Analysed> articles;
  articles.emplace_back(article("text", "Ein Tag am Meer", "Dort lag ein Boot am Ufer."));
  articles.emplace_back(article("title", "Ein Boot am Meer", "Dort lag ein Tier am Ufer."));
  articles.emplace_back(article("other", "Ein Haus am Meer", "Dort lag ein Tier am Ufer."));
  sample::build(folder, articles);
}

}  // namespace

TEST_CASE("words of the title weigh more", "[store]") {
  const TemporaryFolder folder;
  build_boats(folder.path());
  Reader reader({folder.path()});
  CHECK(found(reader, sample::word("boot")) == Ids{"title", "text"});
}

TEST_CASE("the best articles of a query come with what a timeline needs", "[store]") {
  const TemporaryFolder folder;
  build_boats(folder.path());
  Reader reader({folder.path()});
  const auto best = [&](std::size_t most) {
    Ids ids;
    reader.visit_best(sample::word("boot"), most, [&](const MatchingArticle& match) { ids.emplace_back(match.id); });
    std::sort(ids.begin(), ids.end());
    return ids;
  };
  CHECK(best(0).empty());
  CHECK(best(1) == Ids{"title"});
  CHECK(best(9) == Ids{"text", "title"});
}

TEST_CASE("matching articles bring what a timeline needs", "[store]") {
  const SmallArchive archive;
  Reader reader({archive.path()});
  unsigned seen = 0;
  reader.visit_matching(sample::word("hafen"), [&](const MatchingArticle& match) {
    ++seen;
    CHECK(match.score > 0);
    if (match.id == "undated") {
      CHECK_FALSE(match.day);
      CHECK_FALSE(match.instant);
      return;
    }
    CHECK(match.id == "harbour");
    CHECK(match.day == parse_day("2025-01-17"));
    CHECK(match.instant == 1737068400);  // midnight in Berlin
    StoredEventReader events(match.events);
    StoredEvent stored;
    REQUIRE(events.next(stored));
    CHECK(stored.event.days == DaySpan{*parse_day("2025-01-20"), *parse_day("2025-01-20")});
    CHECK(stored.words.size() == 3);  // Hafen, öffnet, Schiffe
    CHECK_FALSE(events.next(stored));
  });
  CHECK(seen == 2);
}

TEST_CASE("the events of a document come back", "[store]") {
  const SmallArchive archive;
  Reader reader({archive.path()});
  const auto events = reader.events(*reader.document_of("strike"));
  REQUIRE(events.size() == 1);
  CHECK(events.front().event.kind == "agreement");
  CHECK(events.front().event.status == Status::planned);
  CHECK(reader.events(*reader.document_of("undated")).empty());
}

TEST_CASE("the sketch of a document comes back: a copy has the same, another article another", "[store]") {
  const sample::TemporaryFolder folder;
  const std::string text = "Der Hafen von Leer bekommt im Herbst eine neue Schleuse.";
  std::vector<Analysed> articles;
  articles.emplace_back(article("first", "Neue Schleuse", text));
  articles.emplace_back(article("copy", "Schleuse für Leer", text));
  articles.emplace_back(article("other", "Ohne Schleuse", "Die Fähre nach Borkum fährt im Winter nur am Vormittag."));
  sample::build(folder.path(), articles);
  Reader reader({folder.path()});
  const auto first = reader.sketch(*reader.document_of("first"));
  CHECK(first.size() == 6);
  CHECK(reader.sketch(*reader.document_of("copy")) == first);
  CHECK(reader.sketch(*reader.document_of("other")) != first);
}

TEST_CASE("info counts articles, events, days and kinds", "[store]") {
  const SmallArchive archive;
  Reader reader({archive.path()});
  const DatabaseInfo info = reader.info();
  CHECK(info.articles == 3);
  CHECK(info.events == 2);
  CHECK(info.undated == 1);
  CHECK(info.first == parse_day("2025-01-17"));
  CHECK(info.last == parse_day("2025-02-03"));
  CHECK(info.kinds == std::map<std::string, std::uint64_t>{{"agreement", 1}, {"other", 1}});
  CHECK(reader.newest_day() == parse_day("2025-02-03"));
  CHECK(reader.articles() == 3);
  CHECK(reader.articles_with("hafen") == 2);
}

TEST_CASE("databases are read side by side, an article of both once", "[store]") {
  const TemporaryFolder folder;
  std::vector<Analysed> first;
  first.emplace_back(article("a", "", "Ein Boot."));
  first.emplace_back(article("b", "", "Ein Boot."));
  sample::build(folder.path("one"), first);
  std::vector<Analysed> second;
  second.emplace_back(article("b", "", "Ein Boot."));
  second.emplace_back(article("c", "", "Ein Boot."));
  sample::build(folder.path("two"), second);
  Reader reader({folder.path("one"), folder.path("two")});
  CHECK(found(reader, sample::word("boot")) == Ids{"a", "b", "c"});
  CHECK(reader.find({.query = sample::word("boot")}).matching == 3);
  unsigned visited = 0;
  reader.visit_matching(sample::word("boot"), [&](const MatchingArticle&) { ++visited; });
  CHECK(visited == 3);
}

TEST_CASE("a question is asked anew where a writer has overwritten what it reads", "[store]") {
  const TemporaryFolder folder;
  std::vector<Analysed> articles;
  for (int i = 0; i < 400; ++i) {
    const std::string number = std::to_string(i);
    articles.emplace_back(article("id-" + number, "", "Ein Boot mit der Nummer wort" + number + " am Kai " + number));
  }
  sample::build(folder.path(), articles);
  Reader reader({folder.path()});
  const DocumentNumber named = reader.find({.query = sample::word("wort7")}).hits.at(0).document;
  for (int round = 0; round < 6; ++round) {
    Writer writer(folder.path(), lexicon());
    writer.remove({"id-" + std::to_string(100 + round)});
  }
  const Hits hits = reader.find({.query = sample::word("boot"), .limit = 1000});
  CHECK(hits.hits.size() == 394);  // what it reads now, not what it opened
  CHECK(reader.find({.query = sample::word("wort399")}).hits.size() == 1);
  CHECK_THROWS_AS(reader.article(named), DatabaseChanged);
}

TEST_CASE("thousands of queries see each article once, and always, while a writer replaces them", "[store]") {
  constexpr int articles = 12;
  const TemporaryFolder folder;
  const auto write = [&](int version) {
    std::vector<Analysed> some;
    std::vector<std::string> replaced;
    for (int i = version % 3; i < articles; i += version == 0 ? 1 : 3) {
      replaced.push_back("id-" + std::to_string(i));
      some.emplace_back(article(replaced.back(), "", "Ein Boot, Fassung " + std::to_string(version) + "."));
    }
    Writer writer(folder.path(), lexicon());
    sample::publish(writer, some, replaced);
    if (version % 5 == 0) writer.finish();
  };
  write(0);
  std::atomic<bool> done = false;
  std::atomic<int> versions = 0;
  std::jthread writer([&] {
    while (!done) write(++versions);
  });
  const auto ask_once = [&](Reader& reader) {
    const Hits hits = reader.find({.query = sample::word("boot"), .limit = 100});
    std::set<std::string> ids;
    for (const Hit& hit : hits.hits) ids.insert(reader.article(hit.document).id);
    unsigned visited = 0;
    reader.visit_matching(sample::word("boot"), [&](const MatchingArticle&) { ++visited; });
    return hits.matching == articles && hits.hits.size() == articles && ids.size() == articles && visited == articles;
  };
  unsigned wrong = 0;
  unsigned asked_anew = 0;
  int asked = 0;
  while (asked < 5000 || versions < 60) {
    Reader reader({folder.path()});
    try {
      for (int i = 0; i < 1000; ++i, ++asked) wrong += ask_once(reader) ? 0 : 1;
    } catch (const DatabaseChanged&) {
      ++asked_anew;  // the whole question, as the program does
    }
  }
  done = true;
  WARN(asked << " queries beside " << versions << " updates, " << asked_anew << " of them asked anew");
  CHECK(wrong == 0);
}

}  // namespace zeitstrahl
