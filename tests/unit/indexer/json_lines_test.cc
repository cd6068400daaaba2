#include "indexer/readers/json_lines.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/error.h"

using zeitstrahl::DateSource;
using zeitstrahl::Error;
using zeitstrahl::Field;
using zeitstrahl::parse_field;
using zeitstrahl::RawArticle;
using zeitstrahl::read_json_line;

TEST_CASE("the members of a record are the fields of an article", "[indexer]") {
  const RawArticle raw = read_json_line(
      R"({"id":17,"title":"T","text":" x\n","published":" 2025-01-17 ","url":"u","source":"s","author":"a","section":"r",)"
      R"("place":["Ulm","Bonn"],"keywords":["k","l"],"more":{"text":"nein"}})",
      {});
  CHECK(raw.article.id == "17");
  CHECK(raw.article.title == "T");
  CHECK(raw.article.text == " x\n");
  CHECK(raw.published == "2025-01-17");
  CHECK(raw.published_from == DateSource::record);
  CHECK(raw.article.url == "u");
  CHECK(raw.article.source == "s");
  CHECK(raw.article.author == "a");
  CHECK(raw.article.section == "r");
  CHECK(raw.article.places == std::vector<std::string>{"Ulm", "Bonn"});
  CHECK(raw.article.keywords == std::vector<std::string>{"k", "l"});
}

TEST_CASE("all but the text may be missing", "[indexer]") {
  const RawArticle raw = read_json_line(R"({"text":"x","title":null})", {});
  CHECK(raw.article.id.empty());
  CHECK(raw.article.title.empty());
  CHECK(raw.published.empty());
  CHECK(raw.published_from == DateSource::none);
  CHECK(read_json_line(R"({"text":"","title":"Nur ein Titel"})", {}).article.title == "Nur ein Titel");
  CHECK_THROWS_WITH(read_json_line(R"({"text":"","title":" "})", {}), "empty text and no title");
}

TEST_CASE("a record without text says which member was looked for", "[indexer]") {
  CHECK_THROWS_WITH(read_json_line(R"({"body":"x"})", {}), "no \"text\"");
  try {
    read_json_line(R"({"body":"x"})", {{Field::text, "inhalt"}});
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(std::string(error.what()) == "no \"inhalt\"");
    CHECK(error.hint() == "--map text=NAME names the member that holds it");
  }
}

TEST_CASE("members are mapped by name or path, lists become paragraphs", "[indexer]") {
  const RawArticle raw =
      read_json_line(R"({"a":{"b":["x","y"]},"id":1,"nr":2})", {{Field::text, "a.b"}, {Field::id, "nr"}});
  CHECK(raw.article.text == "x\ny");
  CHECK(raw.article.id == "2");
}

TEST_CASE("fields are known by their names", "[indexer]") {
  CHECK(parse_field("keywords") == Field::keywords);
  CHECK_FALSE(parse_field("body"));
  CHECK_FALSE(parse_field(""));
}
