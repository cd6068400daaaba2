#include "base/json.h"

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "base/error.h"

namespace zeitstrahl {

namespace {

std::map<std::string, std::vector<std::string>> members_of(std::string_view json) {
  std::map<std::string, std::vector<std::string>> members;
  for (const JsonMember& member : parse_json_object(json)) members[member.name] = member.values;
  return members;
}

}  // namespace

TEST_CASE("members are named by their path", "[base]") {
  const auto members = members_of(
      R"({"id": 17, "text": "Größe \u00e4", "meta": {"date": "2025-01-17", "n": {"deep": true}}, "tags": ["a", "b"],)"
      R"( "people": [{"name": "x"}, {"name": "y"}], "nothing": null})");
  CHECK(members.at("id") == std::vector<std::string>{"17"});
  CHECK(members.at("text") == std::vector<std::string>{"Größe ä"});
  CHECK(members.at("meta.date") == std::vector<std::string>{"2025-01-17"});
  CHECK(members.at("meta.n.deep") == std::vector<std::string>{"true"});
  CHECK(members.at("tags") == std::vector<std::string>{"a", "b"});
  CHECK(members.at("people.name") == std::vector<std::string>{"x", "y"});
  CHECK(members.count("nothing") == 0);
}

TEST_CASE("a member after a nested object is named by its own path", "[base]") {
  const auto members = members_of(R"({"a": {"b": "1"}, "c": "2", "d": {"e": {"f": "3"}, "g": "4"}})");
  CHECK(members.at("c") == std::vector<std::string>{"2"});
  CHECK(members.at("d.e.f") == std::vector<std::string>{"3"});
  CHECK(members.at("d.g") == std::vector<std::string>{"4"});
}

TEST_CASE("of two members with one name the later counts", "[base]") {
  CHECK(members_of(R"({"id": "a", "id": "b"})").at("id") == std::vector<std::string>{"b"});
}

TEST_CASE("numbers stay as they were written", "[base]") {
  CHECK(members_of(R"({"id": 12345678901234567890})").at("id") == std::vector<std::string>{"12345678901234567890"});
}

TEST_CASE("broken JSON names the byte", "[base]") {
  for (const char* const text : {"", "{", "[1]", "17", "\"text\"", "{\"a\": }", "{\"a\": 1} x", "{\"a\": \"\\ud800\"}",
                                 "null", "{\"a\": \"\xC3\"}"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(parse_json_object(text), Error);
  }
  try {
    parse_json_object("{\"a\": }");
    FAIL("it was taken");
  } catch (const Error& error) {
    CHECK(std::string(error.what()) == "broken JSON at byte 7: Invalid value.");
  }
}

TEST_CASE("depth costs no stack", "[base]") {
  const std::size_t depth = 1'000'000;
  std::string json;
  for (std::size_t i = 0; i < depth; ++i) json += "{\"a\":";
  json += "1" + std::string(depth, '}');
  CHECK(parse_json_object(json).empty());
  CHECK_THROWS_AS(parse_json_object(std::string(depth, '[')), Error);
}

TEST_CASE("what is written can be read", "[base]") {
  JsonWriter writer;
  writer.open_object().member("id", std::string("a\"\\\n")).member("n", 3).key("none").null();
  writer.key("list").open_list().value(std::string_view("x")).value(0.5).close_list().close_object();
  const std::string json = writer.take();
  CHECK(json == R"({"id":"a\"\\\n","n":3,"none":null,"list":["x",0.5]})");
  CHECK(members_of(json).at("id") == std::vector<std::string>{"a\"\\\n"});
}

}  // namespace zeitstrahl
