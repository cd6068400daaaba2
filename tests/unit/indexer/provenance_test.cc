#include "indexer/provenance.h"

#include <catch2/catch.hpp>

#include "unit/indexer/folder.h"

using zeitstrahl::Manifest;
using zeitstrahl::ManifestEntry;
using zeitstrahl::Outcome;
using zeitstrahl::Provenance;
using zeitstrahl::RecordResult;
using zeitstrahl::SourceFile;
using zeitstrahl::test::Folder;

namespace {

RecordResult record(Outcome outcome, std::uint64_t id, bool ends_file = false) {
  static const auto file = [] {
    auto source = std::make_shared<SourceFile>();
    source->path = "/archiv/a.jsonl";
    return source;
  }();
  RecordResult result;
  result.outcome = outcome;
  result.file = file;
  result.ends_file = ends_file;
  if (ends_file) result.stamp = zeitstrahl::FileStamp{.size = 1, .modified = 2, .changed = 3};
  result.hashes = {.id = id, .content = 7};
  result.dated = true;
  return result;
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
