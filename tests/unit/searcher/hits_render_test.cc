#include <catch2/catch.hpp>
#include <sstream>

#include "base/json.h"
#include "searcher/render/hits.h"

namespace zeitstrahl {

namespace {

FoundPage hostile_page() {
  FoundArticle hit;
  hit.rank = 1;
  hit.article.id = "a\x1b]0;x\x07 b";
  hit.article.title = "=Titel\x1b[1m\nzwei | <b>*\"";
  hit.article.source = "\u202etob";
  hit.article.url = "javascript:alert(1)";
  hit.headline = hit.article.title;
  hit.snippet = {"Der *Fluß* [steigt](x) \x1b[2J an.", {{4, 11}}};
  hit.similar = 3;
  return {.query_id = "q\x1b[5m\t1", .matching = 4, .offset = 0, .articles = {hit}};
}

Facets hostile_facets() {
  Facets facets{.query_id = "q", .articles = 1, .stories = 1};
  facets.months[*parse_day("2025-01-01")] = 1;
  facets.sources = {{"x", "a|b\x1b[2J\n<i>", 1}};
  return facets;
}

bool is_harmless(const std::string& text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') return false;
  }
  return text.find("\u202e") == std::string::npos;
}

std::string rendered(std::unique_ptr<HitRenderer> (*make)(std::ostream&)) {
  std::ostringstream out;
  const auto renderer = make(out);
  renderer->begin(Questions::several);
  renderer->query({.id = "q", .tree = "a\x1b[2J", .stems = {"b\x1b"}});
  renderer->found(hostile_page());
  renderer->facets(hostile_facets());
  return out.str();
}

std::unique_ptr<HitRenderer> make_plain_text(std::ostream& out) {
  return make_text_hits(out, {.colours = false, .width = 50, .utf8 = false});
}

}  // namespace

TEST_CASE("no format of hits hands control characters of an archive on", "[searcher]") {
  for (const auto make : {make_plain_text, make_json_hits, make_csv_hits, make_markdown_hits, make_trec_hits}) {
    INFO(rendered(make));
    const std::string text = rendered(make);
    CHECK((is_harmless(text) || make == make_json_hits));
    CHECK_FALSE(text.empty());
  }
}

TEST_CASE("each line of JSON hits is an object", "[searcher]") {
  std::istringstream lines(rendered(make_json_hits));
  std::size_t count = 0;
  for (std::string line; std::getline(lines, line); ++count) CHECK_NOTHROW(parse_json_object(line, {}));
  CHECK(count == 3);
}

TEST_CASE("a run for scorers has six columns a line, whatever ids hold", "[searcher]") {
  std::istringstream lines(rendered(make_trec_hits));
  for (std::string line; std::getline(lines, line);) CHECK(std::count(line.begin(), line.end(), ' ') == 5);
}

TEST_CASE("markdown keeps markup of the archive as text, and its own marks", "[searcher]") {
  const std::string text = rendered(make_markdown_hits);
  CHECK(text.find("javascript:") == std::string::npos);
  CHECK(text.find("**\\*Fluß\\***") != std::string::npos);
  CHECK(text.find("<b>") == std::string::npos);
  CHECK(text.find("+3 ähnliche") != std::string::npos);
}

TEST_CASE("a batch of CSV hits names the query in each row, under one head", "[searcher]") {
  const std::string text = rendered(make_csv_hits);
  CHECK(text.find("query_id,rank,id") == 0);
  CHECK(text.find("query_id", 1) == std::string::npos);
}

}  // namespace zeitstrahl
