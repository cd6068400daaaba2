#include "base/json.h"

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "base/error.h"

namespace zeitstrahl {

namespace {

using Members = std::map<std::string, std::vector<std::string>>;

Members members_of(std::string_view json, const std::vector<std::string>& wanted) {
  Members members;
  for (const JsonMember& member : parse_json_object(json, wanted)) members[member.name] = member.values(SIZE_MAX);
  return members;
}

}  // namespace

TEST_CASE("members are named by their path", "[base]") {
  const auto members = members_of(
      R"({"id": 17, "text": "Größe \u00e4", "meta": {"date": "2025-01-17", "n": {"deep": true}}, "tags": ["a", "b"],)"
      R"( "people": [{"name": "x"}, {"name": "y"}], "nothing": null})",
      {"id", "text", "meta.date", "meta.n.deep", "tags", "people.name", "nothing"});
  CHECK(members.at("id") == std::vector<std::string>{"17"});
  CHECK(members.at("text") == std::vector<std::string>{"Größe ä"});
  CHECK(members.at("meta.date") == std::vector<std::string>{"2025-01-17"});
  CHECK(members.at("meta.n.deep") == std::vector<std::string>{"true"});
  CHECK(members.at("tags") == std::vector<std::string>{"a", "b"});
  CHECK(members.at("people.name") == std::vector<std::string>{"x", "y"});
  CHECK(members.count("nothing") == 0);
}

TEST_CASE("a member after a nested object is named by its own path", "[base]") {
  const auto members =
      members_of(R"({"a": {"b": "1"}, "c": "2", "d": {"e": {"f": "3"}, "g": "4"}})", {"c", "d.e.f", "d.g"});
  CHECK(members.at("c") == std::vector<std::string>{"2"});
  CHECK(members.at("d.e.f") == std::vector<std::string>{"3"});
  CHECK(members.at("d.g") == std::vector<std::string>{"4"});
}

TEST_CASE("of two members with one name the later counts", "[base]") {
  CHECK(members_of(R"({"id": "a", "id": "b"})", {"id"}).at("id") == std::vector<std::string>{"b"});
}

TEST_CASE("numbers stay as they were written", "[base]") {
  CHECK(members_of(R"({"id": 12345678901234567890})", {"id"}).at("id") ==
        std::vector<std::string>{"12345678901234567890"});
}

TEST_CASE("broken JSON names the byte", "[base]") {
  for (const char* const text : {"", "{", "[1]", "17", "\"text\"", "{\"a\": }", "{\"a\": 1} x", "{\"a\": \"\\ud800\"}",
                                 "null", "{\"a\": \"\xC3\"}"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(parse_json_object(text, {}), Error);
  }
  try {
    parse_json_object("{\"a\": }", {});
    FAIL("it was taken");
  } catch (const Error& error) {
    CHECK(std::string(error.what()) == "broken JSON at byte 7: Invalid value.");
  }
}

TEST_CASE("half a surrogate pair is broken JSON, wherever it stands", "[base]") {
  for (const char* const text :
       {R"({"a": "x\ud83d"})", R"({"a": "x\ud83dy"})", R"({"a": "\udc00"})", R"({"a": "x\udfffy"})",
        R"({"a": "\ude00\ud83d"})", R"({"\udc00": 1})", R"({"a": {"b": ["\udc00"]}})"}) {
    CAPTURE(text);
    CHECK_THROWS_WITH(parse_json_object(text, {}), Catch::Contains("surrogate"));
  }
  CHECK(members_of(R"({"a": "\ud83d\ude00"})", {"a"}).at("a") == std::vector<std::string>{"\U0001F600"});
}

// A long name with many short ones in it would cost a thousand times its bytes.
TEST_CASE("what nobody wants is not kept", "[base]") {
  std::string json = R"({"text": "a", ")" + std::string(1000, 'n') + R"(": {)";
  for (int i = 0; i < 1000; ++i) json += "\"" + std::to_string(i) + "\":0,";
  json += R"("text": 1}, "id": null})";
  CHECK(members_of(json, {"text", "id", "title"}) == Members{{"text", {"a"}}});
}

TEST_CASE("values are joined by line breaks, and can be had one by one", "[base]") {
  const auto members = parse_json_object(R"({"a": ["x", "", "y\nz", 1], "b": "", "c": []})", {"a", "b", "c"});
  REQUIRE(members.size() == 2);
  CHECK(members[0].text == "x\n\ny\nz\n1");
  CHECK(members[0].values(9) == std::vector<std::string>{"x", "", "y\nz", "1"});
  CHECK(members[0].values(2) == std::vector<std::string>{"x", ""});
  CHECK(members[1].values(9) == std::vector<std::string>{""});
}

TEST_CASE("depth costs no stack", "[base]") {
  const std::size_t depth = 1'000'000;
  std::string json;
  for (std::size_t i = 0; i < depth; ++i) json += "{\"a\":";
  json += "1" + std::string(depth, '}');
  CHECK(parse_json_object(json, {"a"}).empty());
  CHECK_THROWS_AS(parse_json_object(std::string(depth, '['), {}), Error);
}

TEST_CASE("what is written can be read", "[base]") {
  JsonWriter writer;
  writer.open_object().member("id", std::string("a\"\\\n")).member("n", 3).key("none").null();
  writer.key("list")
      .open_list()
      .value(std::string_view("x"))
      .value(0.5)
      .value(9.071184)
      .value(-0.00006)
      .close_list()
      .close_object();
  const std::string json = writer.take();
  CHECK(json == R"({"id":"a\"\\\n","n":3,"none":null,"list":["x",0.5,9.0712,-0.0001]})");
  CHECK(members_of(json, {"id"}).at("id") == std::vector<std::string>{"a\"\\\n"});
}

TEST_CASE("a list of texts is written in one go", "[base]") {
  JsonWriter json;
  json.open_object().list("some", std::vector<std::string>{"a", "\""}).list("none", std::vector<std::string>{});
  CHECK(json.close_object().take() == R"({"some":["a","\""],"none":[]})");
}

TEST_CASE("what a terminal would obey is written by its number", "[base]") {
  JsonWriter json;
  json.open_object().member("a", "b\u009b2J\u202ec\x7f\u2028\u061cä€\U0001F600").close_object();
  CHECK(json.take() == "{\"a\":\"b\\u009b2J\\u202ec\\u007f\\u2028\\u061cä€\U0001F600\"}");
}

}  // namespace zeitstrahl
