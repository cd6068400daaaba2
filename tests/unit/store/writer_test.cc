#include "store/writer.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "base/error.h"
#include "store/folder.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

namespace fs = std::filesystem;
using sample::Analysed;
using sample::article;
using sample::lexicon;
using sample::TemporaryFolder;

namespace {

std::vector<Analysed> one(const std::string& id, const std::string& text) {
  std::vector<Analysed> articles;
  articles.emplace_back(article(id, "Titel", text));
  return articles;
}

std::vector<Analysed> many(int first, int last) {
  std::vector<Analysed> articles;
  for (int i = first; i < last; ++i) {
    articles.emplace_back(
        article("id-" + std::to_string(i), "Titel", "Der Zug " + std::to_string(i) + " hielt am Bahnhof."));
  }
  return articles;
}

void write_file(const fs::path& path, const std::string& content) { std::ofstream(path, std::ios::binary) << content; }

std::string read_bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Every file below a folder, by its relative path.
std::map<std::string, std::string> files_of(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files[fs::relative(entry.path(), folder).string()] = read_bytes(entry.path());
  }
  return files;
}

Error refusal(const std::string& path) {
  try {
    const Writer writer(path, lexicon());
  } catch (const Error& error) {
    return error;
  }
  FAIL("not refused: " << path);
  return {ExitCode::ok, ""};
}

}  // namespace

TEST_CASE("a replaced article is found as it is now, once", "[store]") {
  const TemporaryFolder folder;
  Writer writer(folder.path(), lexicon());
  sample::publish(writer, one("a", "Die alte Brücke."));
  sample::publish(writer, one("b", "Ein anderes Haus."));
  sample::publish(writer, one("a", "Die neue Brücke."), {"a"});
  for (const bool merged : {false, true}) {
    if (merged) writer.finish();
    Reader reader({folder.path()});
    CHECK(reader.articles() == 2);
    CHECK(sample::found(reader, sample::word("brücke")) == std::vector<std::string>{"a"});
    CHECK(sample::found(reader, sample::word("alte")).empty());
    CHECK(reader.article(*reader.document_of("a")).text == "Die neue Brücke.");
  }
}

TEST_CASE("of two articles with one id in a segment the later stays", "[store]") {
  const TemporaryFolder folder;
  std::vector<Analysed> articles = one("a", "Zuerst ein Boot.");
  articles.push_back(std::move(one("a", "Dann ein Schiff.").front()));
  sample::build(folder.path(), articles);
  Reader reader({folder.path()});
  CHECK(reader.articles() == 1);
  CHECK(sample::found(reader, sample::word("boot")).empty());
  CHECK(sample::found(reader, sample::word("schiff")) == std::vector<std::string>{"a"});
}

TEST_CASE("removed articles are gone, the others stay", "[store]") {
  const TemporaryFolder folder;
  Writer writer(folder.path(), lexicon());
  sample::publish(writer, many(0, 5));
  sample::publish(writer, many(5, 10));
  CHECK(writer.ids_if([](std::string_view id) { return id.ends_with('7') || id == "id-1"; }) ==
        std::vector<std::string>{"id-1", "id-7"});
  writer.remove({"id-1", "id-7", "id-77"});
  writer.finish();
  Reader reader({folder.path()});
  CHECK(reader.articles() == 8);
  CHECK_FALSE(reader.document_of("id-1"));
  CHECK_FALSE(reader.document_of("id-7"));
  CHECK(reader.document_of("id-2"));
}

TEST_CASE("a filter that all articles meet finds them after some were removed from a merged segment", "[store]") {
  const TemporaryFolder folder;
  {
    Writer writer(folder.path(), lexicon());
    for (int from = 0; from < 60; from += 20) sample::publish(writer, many(from, from + 20));
    writer.finish();
    writer.remove({"id-3", "id-33", "id-59"});
  }
  Reader reader({folder.path()});
  CHECK(reader.articles() == 57);
  CHECK(reader.info().articles == 57);
  const Query all = {.op = Query::Op::filter, .field = "date", .text = "record"};
  CHECK(reader.find({.query = all, .limit = 100}).hits.size() == 57);
  CHECK(reader.find({.query = all, .order = HitOrder::oldest, .limit = 100}).hits.size() == 57);
  CHECK(reader.find({.query = sample::word("zug"), .order = HitOrder::oldest, .limit = 100}).hits.size() == 57);
  CHECK(reader.find({.query = {.op = Query::Op::everything}, .limit = 100}).hits.size() == 57);
  unsigned visited = 0;
  reader.visit_matching(all, [&](const MatchingArticle& article) { visited += article.id.empty() ? 100 : 1; });
  CHECK(visited == 57);
}

TEST_CASE("a database that lost its last article is empty and can be filled again", "[store]") {
  const TemporaryFolder folder;
  sample::build(folder.path(), one("a", "Ein Boot."));
  {
    Writer writer(folder.path(), lexicon());
    writer.remove({"a"});
    writer.finish();
  }
  CHECK(Reader({folder.path()}).info().articles == 0);
  sample::build(folder.path(), one("b", "Ein Schiff."));
  CHECK(Reader({folder.path()}).info().articles == 1);
}

TEST_CASE("what is known are the hashes at the start", "[store]") {
  const TemporaryFolder folder;
  const std::vector<Analysed> articles = one("a", "Ein Boot.");
  const RecordHashes hashes = hashes_of(*articles.front().article);
  CHECK_FALSE(KnownArticles(folder.path()).content_of(hashes.id));  // no database yet
  sample::build(folder.path(), articles);
  const KnownArticles known(folder.path());
  CHECK(known.content_of(hashes.id) == hashes.content);
  CHECK_FALSE(known.content_of(hashes.id + 1));
  {
    Writer writer(folder.path(), lexicon());
    sample::publish(writer, one("a", "Ein Schiff."), {"a"});
  }
  CHECK(known.content_of(hashes.id) == hashes.content);
  CHECK(KnownArticles(folder.path()).content_of(hashes.id) != hashes.content);
}

TEST_CASE("the content hash sees every change a user could see, and no other", "[store]") {
  const Article given = article("a", "Titel", "Text");
  const auto changed = [&](auto change) {
    Article other = given;
    change(other);
    return content_hash(other) != content_hash(given);
  };
  CHECK_FALSE(changed([](Article&) {}));
  CHECK_FALSE(changed([](Article& a) { a.origin = "elsewhere:3"; }));
  CHECK(changed([](Article& a) { a.title += " "; }));
  CHECK(changed([](Article& a) { a.text += "\n"; }));
  CHECK(changed([](Article& a) { a.title = "TitelT", a.text = "ext"; }));
  CHECK(changed([](Article& a) { a.url = "u"; }));
  CHECK(changed([](Article& a) { a.source = "u"; }));
  CHECK(changed([](Article& a) { a.author = "u"; }));
  CHECK(changed([](Article& a) { a.places = {"u"}; }));
  CHECK(changed([](Article& a) { a.keywords = {"u"}; }));
  CHECK(changed([](Article& a) { a.published.day.reset(); }));
  CHECK(changed([](Article& a) { a.published.from = DateSource::mtime; }));
  CHECK(content_hash(given).size() == 32);
}

TEST_CASE("a second indexer is told to wait", "[store]") {
  const TemporaryFolder folder;
  const Writer writer(folder.path(), lexicon());
  const Error error = refusal(folder.path());
  CHECK(error.code() == ExitCode::busy);
  CHECK(std::string(error.what()) == "another indexer is writing to '" + folder.path() + "'");
}

TEST_CASE("the lock goes with the writer", "[store]") {
  const TemporaryFolder folder;
  { const Writer writer(folder.path(), lexicon()); }
  CHECK_NOTHROW(Writer(folder.path(), lexicon()));
}

TEST_CASE("what is no database of ours is refused and left alone", "[store]") {
  const TemporaryFolder folder;
  const std::string path = folder.path();
  const auto refused_untouched = [&] {
    const auto before = files_of(folder.path(""));
    CHECK(refusal(path).code() == ExitCode::unusable);
    CHECK(files_of(folder.path("")) == before);
  };
  SECTION("a file") {
    write_file(path, "text");
    refused_untouched();
  }
  SECTION("a folder with other files") {
    fs::create_directory(path);
    write_file(fs::path(path) / "brief.txt", "text");
    refused_untouched();
  }
  SECTION("a stub file of others") {
    fs::create_directory(path);
    write_file(fs::path(path) / "XAPIANDB", "auto /srv/search/db\n");
    refused_untouched();
  }
  SECTION("a plain Xapian database") {
    Xapian::WritableDatabase(path, Xapian::DB_CREATE).commit();
    refused_untouched();
    CHECK_THROWS_AS(Reader({path}), Error);
  }
}

TEST_CASE("a reader names what is missing or is no database", "[store]") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path("empty"));
  write_file(folder.path("file"), "something else\n");
  for (const std::string name : {"missing", "empty", "file"}) {
    try {
      Reader reader({folder.path(name)});
      FAIL("opened " << name);
    } catch (const Error& error) {
      CHECK(error.code() == ExitCode::unusable);
      CHECK(std::string(error.what()).find("'" + folder.path(name) + "'") != std::string::npos);
      CHECK_FALSE(error.hint().empty());
    }
  }
}

TEST_CASE("another schema is refused with the command that helps", "[store]") {
  const TemporaryFolder folder;
  sample::build(folder.path(), one("a", "Ein Boot."));
  {
    Xapian::WritableDatabase segment(
        DatabaseFolder(folder.path()).segment_path(DatabaseFolder(folder.path()).segments().front()));
    segment.set_metadata("zeitstrahl-schema", "999");
    segment.commit();
  }
  const Error error = refusal(folder.path());
  CHECK(error.code() == ExitCode::unusable);
  CHECK(std::string(error.what()).find("schema 999") != std::string::npos);
  CHECK(error.hint().find("zeitstrahl-index") != std::string::npos);
  CHECK_THROWS_AS(Reader({folder.path()}), Error);
}

TEST_CASE("the user's own tables travel with the database, through merges too", "[store]") {
  const TemporaryFolder folder;
  Lexicon own;
  own.override_table("stopwords", "word\nquietsch\n");
  {
    Writer writer(folder.path(), own);
    for (int i = 0; i < 3; ++i) {
      const std::string segment = writer.new_segment();
      SegmentBuilder builder(segment, own);
      builder.add(many(i, i + 1).front().analysis);
      builder.finish();
      writer.publish(segment, {});
    }
    CHECK_FALSE(writer.lexicon_differs());
    writer.finish();
  }
  Reader reader({folder.path()});
  CHECK(reader.lexicon().fingerprint() == own.fingerprint());
  CHECK(reader.lexicon().overrides() == own.overrides());
  CHECK(Writer(folder.path(), lexicon()).lexicon_differs());
  CHECK_FALSE(Writer(folder.path(), own).lexicon_differs());
}

TEST_CASE("segments without articles are dropped", "[store]") {
  const TemporaryFolder folder;
  Writer writer(folder.path(), lexicon());
  sample::publish(writer, one("a", "Ein Boot."));
  const std::string segment = writer.new_segment();
  SegmentBuilder(segment, lexicon()).finish();
  writer.publish(segment, {});
  CHECK_FALSE(fs::exists(segment));
  CHECK(DatabaseFolder(folder.path()).segments().size() == 1);
}

TEST_CASE("many segments become few, and nothing is lost", "[store]") {
  const TemporaryFolder folder;
  const DatabaseFolder database(folder.path());
  Writer writer(folder.path(), lexicon());
  for (int i = 0; i < 70; ++i) sample::publish(writer, many(i, i + 1));
  CHECK(database.segments().size() < 20);
  writer.finish();
  CHECK(database.segments().size() <= 2);
  CHECK(database.segments() == database.segment_folders());
  Reader reader({folder.path()});
  CHECK(reader.articles() == 70);
  for (int i = 0; i < 70; ++i) CHECK(reader.document_of("id-" + std::to_string(i)));
}

TEST_CASE("two builds are equal but for Xapian's own random name", "[store]") {
  const TemporaryFolder folder;
  for (const std::string name : {"one", "two"}) {
    Writer writer(folder.path(name), lexicon());
    for (int i = 0; i < 6; ++i)
      sample::publish(writer, many(i * 10, i * 10 + 12),
                      i == 3 ? std::vector<std::string>{"id-30"} : std::vector<std::string>{});
    writer.finish();
  }
  const auto first = files_of(folder.path("one"));
  const auto second = files_of(folder.path("two"));
  REQUIRE(first.size() == second.size());
  for (const auto& [name, bytes] : first) {
    if (!name.ends_with("iamglass")) CHECK((second.contains(name) && second.at(name) == bytes));
  }
}

}  // namespace zeitstrahl
