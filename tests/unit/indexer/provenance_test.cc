#include "indexer/provenance.h"

#include <catch2/catch.hpp>

#include "indexer/new_versions.h"
#include "unit/indexer/folder.h"

using zeitstrahl::Format;
using zeitstrahl::held_nowhere;
using zeitstrahl::Manifest;
using zeitstrahl::ManifestEntry;
using zeitstrahl::NewVersion;
using zeitstrahl::Outcome;
using zeitstrahl::Provenance;
using zeitstrahl::RecordResult;
using zeitstrahl::SourceFile;
using zeitstrahl::test::Folder;

namespace {

std::shared_ptr<SourceFile> source(const std::string& path, Format format) {
  auto file = std::make_shared<SourceFile>();
  file->path = path;
  file->format = format;
  file->regular = true;
  return file;
}

RecordResult record(Outcome outcome, std::uint64_t id, bool ends_file = false) {
  static const auto file = source("/archiv/a.jsonl", Format::json_lines);
  RecordResult result;
  result.outcome = outcome;
  result.file = file;
  result.ends_file = ends_file;
  if (ends_file) result.stamp = zeitstrahl::FileStamp{.size = 1, .modified = 2, .changed = 3};
  result.hashes = {.id = id, .content = 7};
  result.dated = true;
  return result;
}

// The one record of a text.
RecordResult text(std::uint64_t id, Outcome outcome = Outcome::added) {
  static const auto file = source("/archiv/a.txt", Format::text);
  RecordResult result = record(outcome, id, true);
  result.file = file;
  return result;
}

// What the text is found to have held before.
std::vector<std::uint64_t> former(Provenance& provenance) {
  const std::vector<NewVersion> versions = provenance.new_versions();
  return versions.empty() ? std::vector<std::uint64_t>{} : versions.front().former;
}

// A run over the file, in which these ids are found; one that is 0 stands for a record that cannot be read.
ManifestEntry run(Manifest& manifest, const std::vector<std::uint64_t>& ids) {
  Provenance provenance(manifest, 1);
  for (const std::uint64_t id : ids) provenance.take(record(id == 0 ? Outcome::skipped : Outcome::unchanged, id));
  provenance.take(record(Outcome::end_of_file, 0, true));
  return *manifest.find("/archiv/a.jsonl");
}

}  // namespace

TEST_CASE("what a file no longer holds has vanished from it, until it is back", "[indexer]") {
  const Folder folder;
  Manifest manifest(folder.path());
  CHECK(run(manifest, {1, 2, 3}).vanished.empty());
  CHECK(run(manifest, {1, 3}).vanished == std::vector<std::uint64_t>{2});
  CHECK(run(manifest, {3}).vanished == std::vector<std::uint64_t>{2, 1});
  const ManifestEntry entry = run(manifest, {2, 3});
  CHECK(entry.vanished == std::vector<std::uint64_t>{1});
  CHECK(entry.stamp);
}

TEST_CASE("a file with a fault holds what it held, once, however often it is read", "[indexer]") {
  const Folder folder;
  Manifest manifest(folder.path());
  run(manifest, {1, 2, 3});
  for (int day = 0; day < 5; ++day) {
    const ManifestEntry entry = run(manifest, {1, 0, 4});
    CHECK_FALSE(entry.stamp);
    CHECK(entry.vanished.empty());
    CHECK(entry.records.size() == 4);
  }
  CHECK(run(manifest, {1, 4}).vanished == std::vector<std::uint64_t>{2, 3});
}

TEST_CASE("another article in a text file is a new version of what it held", "[indexer]") {
  const Folder folder;
  Manifest manifest(folder.path());
  Provenance provenance(manifest, 1);
  provenance.take(text(1));
  CHECK(former(provenance).empty());
  provenance.take(text(1, Outcome::unchanged));
  CHECK(former(provenance).empty());
  provenance.take(text(2));
  CHECK(former(provenance) == std::vector<std::uint64_t>{1});
  CHECK(former(provenance).empty());
  provenance.take(text(0, Outcome::skipped));
  CHECK(former(provenance).empty());
  provenance.take(text(0, Outcome::end_of_file));  // it was emptied while it was read
  CHECK(former(provenance).empty());
  provenance.take(text(3));
  CHECK(former(provenance) == std::vector<std::uint64_t>{1, 2});
}

TEST_CASE("other records in a file of lines are no new versions", "[indexer]") {
  const Folder folder;
  Manifest manifest(folder.path());
  run(manifest, {1, 2});
  Provenance provenance(manifest, 1);
  provenance.take(record(Outcome::added, 3));
  provenance.take(record(Outcome::end_of_file, 0, true));
  CHECK(former(provenance).empty());
  CHECK(provenance.lost() == std::vector<std::uint64_t>{1, 2});
}

TEST_CASE("a text behind records that are missing is whole, and no part of the file before it", "[indexer]") {
  const Folder folder;
  Manifest manifest(folder.path());
  run(manifest, {1, 2});
  Provenance provenance(manifest, 1);
  provenance.take(text(3));
  provenance.take(record(Outcome::unchanged, 1));
  provenance.lose_track();
  provenance.take(text(4));
  CHECK(former(provenance) == std::vector<std::uint64_t>{3});
  CHECK(manifest.find("/archiv/a.txt")->records.size() == 1);
  CHECK(manifest.find("/archiv/a.jsonl")->records.size() == 2);
  CHECK(provenance.lost() == std::vector<std::uint64_t>{3});
}

TEST_CASE("what a file holds that is still there is held", "[indexer]") {
  const Folder folder;
  folder.write("da.txt", "x");
  Manifest manifest(folder.path());
  ManifestEntry entry;
  entry.records = {{.id = 1, .content = 0}};
  entry.vanished = {2};
  manifest.set(folder.path("da.txt"), entry);
  entry.records.push_back({.id = 3, .content = 0});
  manifest.set(folder.path("fort.txt"), entry);
  CHECK(held_nowhere({1, 2, 3, 4}, manifest) == std::unordered_set<std::uint64_t>{2, 3, 4});
}
