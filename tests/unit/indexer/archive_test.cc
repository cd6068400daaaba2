#include "indexer/archive.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/error.h"
#include "unit/indexer/folder.h"

namespace fs = std::filesystem;
using zeitstrahl::Archive;
using zeitstrahl::Error;
using zeitstrahl::UnchangedFiles;
using zeitstrahl::walk_all;
using zeitstrahl::WalkedFile;
using zeitstrahl::test::Folder;
using zeitstrahl::test::Records;

TEST_CASE("lines are cut at line breaks only", "[indexer]") {
  const Folder folder;
  folder.write("a.jsonl", "{1}\n\n \r\n{2}\r\n{3}");
  CHECK(folder.records({folder.path("a.jsonl")}) == Records{"a.jsonl:1|{1}", "a.jsonl:4|{2}\r", "a.jsonl:5|{3}"});
  folder.write("b.ndjson", "{1}\n{2}\n");
  CHECK(folder.records({folder.path("b.ndjson")}) == Records{"b.ndjson:1|{1}", "b.ndjson:2|{2}"});
}

TEST_CASE("lines are the same wherever the blocks of the file end", "[indexer]") {
  const Folder folder;
  std::string bytes;
  Records expected;
  for (int i = 1; i <= 3000; ++i) {
    const std::string line = "{" + std::string(static_cast<std::size_t>(i % 257), 'x') + "}";
    bytes += line + "\n";
    expected.push_back("a.jsonl:" + std::to_string(i) + "|" + line);
  }
  folder.write("a.jsonl", bytes);
  CHECK(folder.records({folder.path("a.jsonl")}) == expected);
}

TEST_CASE("a record that is too long is passed over, what follows is read", "[indexer]") {
  const Folder folder;
  const std::string longest(zeitstrahl::longest_record, 'x');
  folder.write("a.jsonl", longest + "\n" + longest + "y\n{3}\n" + longest + "y");
  const Records records = folder.records({folder.path("a.jsonl")});
  REQUIRE(records.size() == 4);
  CHECK(records[0] == "a.jsonl:1|" + longest);
  CHECK(records[1] == "a.jsonl:2!longer than 2 MB");
  CHECK(records[2] == "a.jsonl:3|{3}");
  CHECK(records[3] == "a.jsonl:4!longer than 2 MB");
  folder.write("b.txt", longest + "y");
  CHECK(folder.records({folder.path("b.txt")}) == Records{"b.txt!longer than 2 MB"});
}

TEST_CASE("folders are walked in the order of the bytes of their paths", "[indexer]") {
  const Folder folder;
  for (const char* name : {"b.txt", "a/2.txt", "a/10.txt", "a-b.txt", "B.txt", ".versteckt", ".git/x", "ä.txt"}) {
    folder.write(name, "x");
  }
  CHECK(folder.records({folder.path()}) ==
        Records{"B.txt|x", "a-b.txt|x", "a/10.txt|x", "a/2.txt|x", "b.txt|x", "ä.txt|x"});
}

TEST_CASE("paths come in the order given; what is given is read, hidden or not", "[indexer]") {
  const Folder folder;
  folder.write("b.txt", "b");
  folder.write(".a.txt", "a");
  CHECK(folder.records({folder.path("b.txt"), folder.path(".a.txt")}) == Records{"b.txt|b", ".a.txt|a"});
}

TEST_CASE("links are followed, circles are not", "[indexer]") {
  const Folder folder;
  folder.write("a/x.txt", "x");
  fs::create_directory_symlink(folder.path(), folder.path("a/kreis"));
  fs::create_symlink("x.txt", folder.path("a/y.txt"));
  fs::create_symlink("selbst", folder.path("a/selbst"));
  fs::create_symlink("nirgends", folder.path("a/z.txt"));
  CHECK(folder.records({folder.path("a")}) == Records{"a/selbst!Too many levels of symbolic links", "a/x.txt|x",
                                                      "a/y.txt|x", "a/z.txt!No such file or directory"});
}

TEST_CASE("a time that no number of nanoseconds can tell stays at the end it is at", "[indexer]") {
  struct stat status {};
  status.st_mtim.tv_sec = 20'000'000'000;  // the year 2603
  status.st_ctim.tv_sec = -20'000'000'000;
  CHECK(zeitstrahl::stamp_of(status).modified > 9'000'000'000'000'000'000);
  CHECK(zeitstrahl::stamp_of(status).changed < -9'000'000'000'000'000'000);
}

TEST_CASE("a pipe in a folder holds nothing up", "[indexer]") {
  const Folder folder;
  folder.write("b.txt", "b");
  REQUIRE(mkfifo(folder.path("a.txt").c_str(), 0600) == 0);
  CHECK(folder.records({folder.path()}) == Records{"a.txt!neither a file nor a folder", "b.txt|b"});
}

TEST_CASE("a database inside the archive is no part of it", "[indexer]") {
  const Folder folder;
  folder.write("db/XAPIANDB", "auto seg-1\n");
  folder.write("db/seg-1/iamglass", "x");
  folder.write("x.txt", "x");
  CHECK(folder.records({folder.path()}) == Records{"x.txt|x"});
}

TEST_CASE("a path that does not exist is said before anything is read", "[indexer]") {
  const Folder folder;
  folder.write("a.txt", "a");
  CHECK_THROWS_AS(walk_all({folder.path("a.txt"), folder.path("b.txt")}), Error);
}

TEST_CASE("the last record of each file says so", "[indexer]") {
  const Folder folder;
  folder.write("a.jsonl", "{1}\n{2}\n");
  folder.write("b.txt", "b");
  folder.write("c.txt", "");
  folder.write("d.jsonl", "\n\n");
  const std::vector<WalkedFile> files = walk_all({folder.path()});
  const UnchangedFiles none;
  Archive archive(files, none);
  Records ends;
  while (const auto record = archive.next()) {
    ends.push_back(record->file->name + (record->ends_file ? " end" : "") + (record->problem.empty() ? "" : "!"));
  }
  CHECK(ends == Records{"a.jsonl", "a.jsonl", "a.jsonl end", "b.txt end", "c.txt end!", "d.jsonl end"});
}

TEST_CASE("a file that changes while it is read is no whole", "[indexer]") {
  const Folder folder;
  folder.write("a.jsonl", "{1}\n{2}\n");
  const std::vector<WalkedFile> files = walk_all({folder.path()});
  const UnchangedFiles none;
  Archive archive(files, none);
  CHECK(archive.next()->bytes == "{1}");
  folder.write("a.jsonl", "{1}\n{2}\n{3}\n");
  Records problems;
  while (const auto record = archive.next()) {
    if (!record->problem.empty()) problems.push_back(record->problem + ": " + record->hint);
    CHECK_FALSE(record->stamp);
  }
  CHECK(problems == Records{"changed while it was read: what was read is kept; run again for the rest"});
}

TEST_CASE("what unpacks to far more than its size is not read further", "[indexer]") {
  const Folder folder;
  const std::string command = "head -c 200000000 /dev/zero | tr '\\0' 'x' | gzip -9 > " + folder.path("a.jsonl.gz");
  REQUIRE(std::system(command.c_str()) == 0);
  CHECK(folder.records({folder.path("a.jsonl.gz")}) ==
        Records{"a.jsonl.gz!unpacks to more than 500 times its size: not read further, after 0 lines"});
}
