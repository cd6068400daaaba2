// The whole way: written, published, read.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

using sample::Analysed;
using sample::article;
using sample::TemporaryFolder;

namespace {

std::vector<Analysed> list(std::vector<Article> articles) {
  std::vector<Analysed> made;
  for (Article& one : articles) made.emplace_back(std::move(one));
  return made;
}

}  // namespace

TEST_CASE("an article comes back as it was", "[store]") {
  const TemporaryFolder folder;
  Article given = article("a-1", "Brücke über die Elbe gesperrt", "Die Brücke bleibt zu.\nAm Montag wird gebaut.");
  given.url = "https://example.org/1";
  given.source = "Elbbote";
  given.author = "A. B.";
  given.section = "Stadt";
  given.keywords = {"Brücke", ""};
  given.places = {"Dresden"};
  given.agency = "dpa";
  sample::build(folder.path(), list({given}));

  Reader reader({folder.path()});
  const auto document = reader.document_of("a-1");
  REQUIRE(document);
  const Article kept = reader.article(*document);
  CHECK(kept.title == given.title);
  CHECK(kept.text == given.text);
  CHECK(kept.url == given.url);
  CHECK(kept.source == given.source);
  CHECK(kept.keywords == given.keywords);
  CHECK(kept.places == given.places);
  CHECK(kept.published.day == given.published.day);
  CHECK(content_hash(kept) == content_hash(given));
  CHECK_FALSE(reader.document_of("a-2"));
}

TEST_CASE("words find articles by their stem", "[store]") {
  const TemporaryFolder folder;
  sample::build(folder.path(),
                list({article("1", "Regierung", "Die Brücken sind alt."), article("2", "", "Ein Haus.")}));
  Reader reader({folder.path()});
  CHECK(sample::found(reader, sample::word("brücke")) == std::vector<std::string>{"1"});
  CHECK(sample::found(reader, sample::word("häuser")) == std::vector<std::string>{"2"});
  CHECK(sample::found(reader, sample::word("regierungen", "title")) == std::vector<std::string>{"1"});
  CHECK(sample::found(reader, sample::word("brücke", "title")).empty());
}

TEST_CASE("an empty database answers with zeros", "[store]") {
  const TemporaryFolder folder;
  { Writer writer(folder.path(), sample::lexicon()); }
  Reader reader({folder.path()});
  const DatabaseInfo info = reader.info();
  CHECK(info.articles == 0);
  CHECK(info.events == 0);
  CHECK_FALSE(info.first);
  CHECK(info.schema == schema_version);
  CHECK(sample::found(reader, {}).empty());
}

}  // namespace zeitstrahl
