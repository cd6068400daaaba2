// What a run leaves behind when it is killed, and how the next one clears it away.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "store/folder.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

namespace fs = std::filesystem;
using sample::Analysed;
using sample::lexicon;
using sample::TemporaryFolder;

namespace {

std::vector<Analysed> one(const std::string& id, const std::string& text) {
  std::vector<Analysed> articles;
  articles.emplace_back(sample::article(id, "", text));
  return articles;
}

// A database in which a run was killed after it had published the new version of "a", before it deleted the old one.
void cut_off_replacement(const DatabaseFolder& folder) {
  Writer writer(folder.path(), lexicon());
  sample::publish(writer, one("a", "Die alte Brücke."));
  sample::publish(writer, one("b", "Noch eine Brücke."));
  folder.write_journal({.segment = segment_name(4), .ids = {"a", "not there"}});
  sample::publish(writer, one("a", "Die neue Brücke."));
}

}  // namespace

TEST_CASE("two versions are never both seen", "[store]") {
  const TemporaryFolder folder;
  const DatabaseFolder database(folder.path());
  cut_off_replacement(database);
  REQUIRE(database.segments().back() == segment_name(4));
  Reader reader({folder.path()});
  CHECK(sample::found(reader, sample::word("brücke")).size() == 2);
  CHECK(reader.find({.query = sample::word("brücke")}).matching == 2);
  CHECK(reader.article(*reader.document_of("a")).text == "Die neue Brücke.");
  std::vector<std::string> visited;
  reader.visit_matching(sample::word("brücke"), [&](const MatchingArticle& article) {
    visited.push_back(reader.article(article.document).text);
  });
  std::sort(visited.begin(), visited.end());
  CHECK(visited == std::vector<std::string>{"Die neue Brücke.", "Noch eine Brücke."});
}

TEST_CASE("nor are they where the new version has another id", "[store]") {
  const TemporaryFolder folder;
  const DatabaseFolder database(folder.path());
  cut_off_replacement(database);
  database.write_journal({.segment = segment_name(4), .ids = {"a", "b"}});
  Reader reader({folder.path()});
  CHECK(reader.info().articles == 1);
  CHECK(sample::found(reader, sample::word("brücke")) == std::vector<std::string>{"a"});
  CHECK(sample::found(reader, sample::word("brücke"), HitOrder::oldest) == std::vector<std::string>{"a"});
  unsigned visited = 0;
  reader.visit_matching(sample::word("brücke"), [&](const MatchingArticle&) { ++visited; });
  CHECK(visited == 1);
  database.write_journal({.segment = segment_name(5), .ids = {"a", "b"}});  // which is not published yet
  CHECK(Reader({folder.path()}).info().articles == 2);
}

TEST_CASE("the next run deletes what was replaced", "[store]") {
  const TemporaryFolder folder;
  const DatabaseFolder database(folder.path());
  cut_off_replacement(database);
  { const Writer writer(folder.path(), lexicon()); }
  CHECK_FALSE(database.has_journal());
  Reader reader({folder.path()});
  CHECK(reader.articles() == 2);
  CHECK(reader.article(*reader.document_of("a")).text == "Die neue Brücke.");
}

TEST_CASE("a replacement that was never published replaces nothing", "[store]") {
  const TemporaryFolder folder;
  const DatabaseFolder database(folder.path());
  sample::build(folder.path(), one("a", "Die alte Brücke."));
  database.write_journal({.segment = segment_name(99), .ids = {"a"}});
  { const Writer writer(folder.path(), lexicon()); }
  CHECK_FALSE(database.has_journal());
  CHECK(Reader({folder.path()}).articles() == 1);
}

TEST_CASE("leftovers of a killed run are removed, and their numbers do no harm", "[store]") {
  const TemporaryFolder folder;
  const DatabaseFolder database(folder.path());
  sample::build(folder.path(), one("a", "Ein Boot."));
  fs::create_directory(database.segment_path(segment_name(40)));
  std::ofstream(database.segment_path(segment_name(40)) + "/postlist.glass") << "half";
  std::ofstream(folder.path() + "/XAPIANDB.new") << "auto seg-0";
  CHECK(Reader({folder.path()}).articles() == 1);
  Writer writer(folder.path(), lexicon());
  CHECK_FALSE(fs::exists(database.segment_path(segment_name(40))));
  sample::publish(writer, one("b", "Ein Schiff."));
  writer.finish();
  CHECK(Reader({folder.path()}).articles() == 2);
}

TEST_CASE("a first run that was killed at once leaves an empty database", "[store]") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() + "/seg-000001");
  std::ofstream(folder.path() + "/lock").flush();
  CHECK(Reader({folder.path()}).info().articles == 0);
  CHECK_FALSE(KnownArticles(folder.path()).content_of(hashes_of(sample::article("a", "", "")).id));
  sample::build(folder.path(), one("a", "Ein Boot."));
  CHECK(Reader({folder.path()}).articles() == 1);
}

TEST_CASE("what an aborted builder wrote is not seen", "[store]") {
  const TemporaryFolder folder;
  Writer writer(folder.path(), lexicon());
  sample::publish(writer, one("a", "Ein Boot."));
  {
    SegmentBuilder builder(writer.new_segment(), lexicon());
    builder.add(one("b", "Ein Schiff.").front().analysis);
  }
  CHECK(Reader({folder.path()}).articles() == 1);
}

}  // namespace zeitstrahl
