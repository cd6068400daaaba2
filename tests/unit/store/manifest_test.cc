#include "store/manifest.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "store/durable.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

using sample::TemporaryFolder;

namespace {

ManifestEntry entry(std::uint64_t first_id, std::size_t records) {
  ManifestEntry made;
  made.stamp = FileStamp{.size = 10, .modified = -5, .changed = 7};
  made.reading = 3;
  for (std::size_t i = 0; i < records; ++i) made.records.push_back({.id = first_id + i, .content = ~first_id});
  made.undated = {first_id};
  made.vanished = {1, 2};
  return made;
}

void write(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

std::size_t size_of(const Manifest& manifest) {
  std::size_t files = 0;
  manifest.visit([&](const std::string&, const ManifestEntry&) { ++files; });
  return files;
}

}  // namespace

TEST_CASE("what is known of files comes back", "[store]") {
  const TemporaryFolder folder;
  {
    Manifest manifest(folder.path(""));
    CHECK(size_of(manifest) == 0);
    manifest.set("/a/1", entry(10, 3));
    manifest.set("/a/2", entry(20, 0));
    manifest.set("/a/3", entry(30, 1));
    manifest.erase("/a/3");
    manifest.save();
  }
  const Manifest manifest(folder.path(""));
  CHECK(size_of(manifest) == 2);
  const auto found = manifest.find("/a/1");
  REQUIRE(found);
  CHECK(found->stamp == entry(10, 3).stamp);
  CHECK(found->records == entry(10, 3).records);
  CHECK(found->undated == entry(10, 3).undated);
  CHECK(found->vanished == entry(10, 3).vanished);
  CHECK(found->reading == 3);
  CHECK_FALSE(manifest.find("/a/3"));
}

TEST_CASE("what a killed run announced is known, and its files are to be read again", "[store]") {
  const TemporaryFolder folder;
  {
    Manifest manifest(folder.path(""));
    manifest.set("/a", entry(10, 1));
    manifest.save();
  }
  {
    Manifest manifest(folder.path(""));
    manifest.announce({{"/a", {{.id = 77, .content = 1}}}, {"/b", {{.id = 88, .content = 1}}}});
    manifest.announce({{"/b", {{.id = 99, .content = 1}}}});
  }
  const Manifest manifest(folder.path(""));
  CHECK_FALSE(manifest.find("/a")->stamp);
  CHECK(manifest.find("/a")->records.size() == 2);
  CHECK(manifest.find("/b")->records.size() == 2);
}

TEST_CASE("a manifest that is cut off or damaged anywhere is read as far as it stands", "[store]") {
  const TemporaryFolder folder;
  const auto file = std::filesystem::path(folder.path("")) / "manifest";
  {
    Manifest manifest(folder.path(""));
    for (std::uint64_t i = 0; i < 4; ++i) manifest.set("/" + std::to_string(i), entry(100 * i, i));
    manifest.save();
  }
  const std::string whole = read_file(file);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    write(file, whole.substr(0, at));
    const Manifest cut(folder.path(""));
    CHECK(size_of(cut) < 4);
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    write(file, damaged);
    const Manifest other(folder.path(""));
    CHECK(size_of(other) < 4);
  }
}

TEST_CASE("announcing behind a cut-off end loses nothing", "[store]") {
  const TemporaryFolder folder;
  const auto file = std::filesystem::path(folder.path("")) / "manifest";
  {
    Manifest manifest(folder.path(""));
    manifest.set("/a", entry(1, 1));
    manifest.set("/b", entry(2, 1));
    manifest.save();
  }
  const std::string whole = read_file(file);
  replace_file(file, whole.substr(0, whole.size() - 3));
  {
    Manifest manifest(folder.path(""));
    manifest.announce({{"/c", {{.id = 5, .content = 1}}}});
  }
  const Manifest manifest(folder.path(""));
  CHECK(manifest.find("/a"));
  CHECK(manifest.find("/c"));
}

}  // namespace zeitstrahl
