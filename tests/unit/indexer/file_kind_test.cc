#include "indexer/file_kind.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using zeitstrahl::Format;
using zeitstrahl::format_of;
using zeitstrahl::has_tags;
using zeitstrahl::unreadable_kind;
using zeitstrahl::without_packing;

namespace {

std::string reason_of(const std::string& begin, Format format = Format::text) {
  const auto kind = unreadable_kind(begin, format);
  if (!kind) return "";
  CHECK_FALSE(kind->hint.empty());
  return std::string(kind->reason.substr(0, kind->reason.find(':')));
}

}  // namespace

TEST_CASE("JSON lines are known by their names, in whatever letters", "[indexer]") {
  for (const char* name : {"a.jsonl", "a.ndjson", "a.json", "A.JSONL", "a.Json"}) {
    INFO(name);
    CHECK(format_of(name, "") == Format::json_lines);
    CHECK(format_of(name, "Das Wehr ist offen.") == Format::json_lines);
  }
  CHECK(format_of("a.txt", "") == Format::text);
  CHECK(without_packing("a.jsonl.GZ") == "a.jsonl");
  CHECK(without_packing("a.txt.zst") == "a.txt");
  CHECK(without_packing(".gz") == ".gz");
}

TEST_CASE("JSON lines are known by their first lines whatever their names are", "[indexer]") {
  const std::string line = R"({"text":"Das Wehr ist offen."})";
  const std::vector<std::string> json{line,
                                      line + "\n",
                                      line + "\r\n" + line + "\r\n",
                                      "\n \n" + line + "\n\n" + line + "\n{\"text\":\"Das We",
                                      "\xEF\xBB\xBF" + line + "\n",
                                      " { \"text\" : \"Flut\" } \n",
                                      "{\"text\":\"Fl\xFCsse\"}\n",
                                      R"({"text":"Das Weh)"};
  for (const std::string& begin : json) {
    INFO(begin);
    for (const char* name : {"export", "export.dat", "export.jl", "a.jsonl.1", "a.txt"}) {
      CHECK(format_of(name, begin) == Format::json_lines);
    }
  }
  const std::vector<std::string> text{
      "", "\n", "{Wehr} offen\n", "{\"Wehr\n\noffen\"}\n", "Wehr\n" + line + "\n", line + "\nDas Wehr ist offen.\n"};
  for (const std::string& begin : text) {
    INFO(begin);
    CHECK(format_of("export", begin) == Format::text);
  }
}

TEST_CASE("what is neither text nor JSON lines is named, with what to do", "[indexer]") {
  CHECK(reason_of("<?xml version=\"1.0\"?>\n<newsItem>") == "HTML or XML");
  CHECK(reason_of("\xEF\xBB\xBF\n<!DOCTYPE html><p>Wehr") == "HTML or XML");
  CHECK(reason_of("<HTML lang=de>\n<body>Wehr</body>") == "HTML or XML");
  CHECK(reason_of("<p>Das Wehr ist offen.</p>") == "HTML or XML");
  CHECK(reason_of("{\\rtf1\\ansi Wehr}") == "RTF");
  CHECK(reason_of("From wehr@example.org Fri Jan 17\nSubject: Wehr\n\nOffen.") == "a mailbox");
  CHECK(reason_of("%PDF-1.4\n") == "a PDF");
  CHECK(reason_of("PK\x03\x04") == "a zip archive, or a document packed as one");
  CHECK(reason_of(std::string("a\0b", 3)) == "binary");
  CHECK(reason_of("\xFF\xFEW") == "UTF-16");
  CHECK(reason_of("[\n{\"text\":\"a\"}]") == "a JSON list");
  CHECK(reason_of("[1]", Format::json_lines) == "a JSON list");
  CHECK(reason_of("{\n \"text\": \"a\"\n}") == "JSON over several lines");
  CHECK(reason_of("{ \"id\": 1,\n \"text\": \"a\"\n}") == "JSON over several lines");
}

TEST_CASE("text that only begins with a sign is text", "[indexer]") {
  for (const char* begin : {"<Wehr> offen", "[Wehr] offen", "{Wehr} offen", "From Worms with love\nWehr: offen",
                            "< 5 Meter", "[", "{", "<", "Das Wehr ist offen.</p>", "dpa: {\"text\":1}"}) {
    INFO(begin);
    CHECK(reason_of(begin) == (std::string(begin) == "{" ? "JSON over several lines" : ""));
  }
}

TEST_CASE("tags are seen in a text, comparisons are not", "[indexer]") {
  for (const char* text : {"<p>Das Wehr", "Wehr<br>offen", "Wehr<BR />offen", "<a href='x'>Wehr</a>", "x</DIV>"}) {
    INFO(text);
    CHECK(has_tags(text));
  }
  for (const char* text : {"", "<", "</", "3 < 5 > 2", "<Wehr>", "a</ b", "I <3 Worms", "<pegel>"}) {
    INFO(text);
    CHECK_FALSE(has_tags(text));
  }
}
