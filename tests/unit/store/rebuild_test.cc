#include "store/rebuild.h"

#include <catch2/catch.hpp>

#include "store/folder.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

using sample::Analysed;
using sample::lexicon;
using sample::TemporaryFolder;

namespace {

// Three segments of four articles each, of which one was replaced.
void build(const std::string& path) {
  Writer writer(path, lexicon());
  for (int segment = 0; segment < 3; ++segment) {
    std::vector<Analysed> articles;
    for (int i = 0; i < 4; ++i) {
      articles.emplace_back(sample::article(std::to_string(segment * 4 + i), "", "Ein Boot, das fährt."));
    }
    sample::publish(writer, articles);
  }
  std::vector<Analysed> newer;
  newer.emplace_back(sample::article("5", "", "Ein Boot, das sinkt."));
  sample::publish(writer, newer, {"5"});
}

void build_piece(const Rebuild::Piece& piece) {
  SegmentBuilder builder(piece.segment, lexicon());
  for (const Article& article : piece.articles) builder.add(Analysed(article).analysis);
  builder.finish();
}

// Pieces of one article each, as many as are asked for. True at the end.
bool renew(Rebuild& rebuild, std::size_t pieces) {
  for (; pieces > 0; --pieces) {
    const auto piece = rebuild.next(1);
    if (!piece) return true;
    build_piece(*piece);
    rebuild.done(*piece);
  }
  return false;
}

void check_all_there(const std::string& path) {
  Reader reader({path});
  CHECK(reader.articles() == 12);
  for (int id = 0; id < 12; ++id) CHECK(reader.document_of(std::to_string(id)));
  CHECK(reader.article(*reader.document_of("5")).text == "Ein Boot, das sinkt.");
}

}  // namespace

TEST_CASE("a rebuild keeps every article, and readers see the old database until the new one stands", "[store]") {
  const TemporaryFolder folder;
  build(folder.path());
  const std::vector<std::string> before = DatabaseFolder(folder.path()).segments();
  Rebuild rebuild(folder.path(), lexicon());
  CHECK(rebuild.articles() == 12);
  CHECK(renew(rebuild, 100));
  CHECK(DatabaseFolder(folder.path()).segments() == before);
  check_all_there(folder.path());
  rebuild.finish();
  const std::vector<std::string> after = DatabaseFolder(folder.path()).segments();
  for (const std::string& name : before) CHECK(std::find(after.begin(), after.end(), name) == after.end());
  check_all_there(folder.path());
}

TEST_CASE("a rebuild that was cut off anywhere is gone on with", "[store]") {
  for (const std::size_t done : {0U, 1U, 4U, 7U, 11U}) {
    const TemporaryFolder folder;
    build(folder.path());
    {
      Rebuild rebuild(folder.path(), lexicon());
      CHECK_FALSE(renew(rebuild, done));
      build_piece(*rebuild.next(1));  // built, but nobody wrote that down
    }
    check_all_there(folder.path());
    Rebuild rebuild(folder.path(), lexicon());
    CHECK(rebuild.articles_done() == done);
    CHECK(renew(rebuild, 100));
    rebuild.finish();
    check_all_there(folder.path());
  }
}

TEST_CASE("a run in between makes a rebuild begin anew", "[store]") {
  const TemporaryFolder folder;
  build(folder.path());
  {
    Rebuild rebuild(folder.path(), lexicon());
    renew(rebuild, 5);
  }
  {
    Writer writer(folder.path(), lexicon());
    std::vector<Analysed> newer;
    newer.emplace_back(sample::article("3", "", "Ein Boot, das bleibt."));
    sample::publish(writer, newer, {"3"});
  }
  Rebuild rebuild(folder.path(), lexicon());
  CHECK(rebuild.articles_done() == 0);
  CHECK(renew(rebuild, 100));
  rebuild.finish();
  check_all_there(folder.path());
  Reader reader({folder.path()});
  CHECK(reader.article(*reader.document_of("3")).text == "Ein Boot, das bleibt.");
}

TEST_CASE("an empty database can be rebuilt", "[store]") {
  const TemporaryFolder folder;
  { const Writer writer(folder.path(), lexicon()); }
  Rebuild rebuild(folder.path(), lexicon());
  CHECK_FALSE(rebuild.next(1));
  rebuild.finish();
  CHECK(Reader({folder.path()}).articles() == 0);
}

TEST_CASE("only one may rebuild or write", "[store]") {
  const TemporaryFolder folder;
  build(folder.path());
  const Writer writer(folder.path(), lexicon());
  CHECK_THROWS_AS(Rebuild(folder.path(), lexicon()), Error);
}

}  // namespace zeitstrahl
