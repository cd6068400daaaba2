#include "indexer/archive.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/error.h"

namespace fs = std::filesystem;
using zeitstrahl::Archive;
using zeitstrahl::Error;

namespace {

// A folder of its own for one test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "archive-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string path(const std::string& name = {}) const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }

  // Each record as "place|bytes" or "place!problem", the folder's own path left out.
  std::vector<std::string> records(const std::vector<std::string>& paths) const {
    std::vector<std::string> found;
    Archive archive(paths);
    while (const auto record = archive.next()) {
      const std::string origin = origin_of(*record).substr(path().size() + 1);
      found.push_back(origin + (record->problem.empty() ? "|" + record->bytes : "!" + record->problem));
    }
    return found;
  }

 private:
  fs::path path_;
};

using Records = std::vector<std::string>;

}  // namespace

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
  CHECK(records[1] == "a.jsonl:2!longer than 4 MB");
  CHECK(records[2] == "a.jsonl:3|{3}");
  CHECK(records[3] == "a.jsonl:4!longer than 4 MB");
  folder.write("b.txt", longest + "y");
  CHECK(folder.records({folder.path("b.txt")}) == Records{"b.txt!longer than 4 MB"});
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
  CHECK_THROWS_AS(Archive({folder.path("a.txt"), folder.path("b.txt")}), Error);
}
