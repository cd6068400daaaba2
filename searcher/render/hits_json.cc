// Hits for programs: a JSON object a line, members as promised in the README.
#include "base/json.h"
#include "base/unicode.h"
#include "searcher/render/hits.h"
#include "searcher/render/json_parts.h"

namespace zeitstrahl {

namespace {

void write_marks(JsonWriter& json, const Snippet& snippet) {
  json.key("marks").open_list();
  CodePointCounter counter(snippet.text);
  for (const TextRange mark : snippet.marks) {
    json.open_object().member("begin", counter.at(mark.begin)).member("end", counter.at(mark.end)).close_object();
  }
  json.close_list();
}

void write_values(JsonWriter& json, std::string_view name, const std::vector<FacetValue>& values) {
  json.key(name).open_list();
  for (const FacetValue& value : values) {
    json.open_object().member("value", value.value).member("label", value.label).member("articles", value.articles);
    json.close_object();
  }
  json.close_list();
}

class JsonHits : public HitRenderer {
 public:
  explicit JsonHits(std::ostream& out) : out_(out) {}

  // A line of its own before the hits, told apart by its member "query".
  void query(const UnderstoodQuery& query) override {
    JsonWriter json;
    json.open_object().member("format", 1);
    if (!query.id.empty()) json.member("query_id", query.id);
    json.member("query", query.tree).list("stems", query.stems);
    if (!query.related.empty()) json.list("related_stems", query.related);
    json.close_object();
    out_ << json.take() << '\n';
  }

  void found(const FoundPage& page) override {
    for (const FoundArticle& one : page.articles) hit(page, one);
  }

  // A line of its own behind the hits, told apart by its member "facets".
  void facets(const Facets& facets) override {
    JsonWriter json;
    json.open_object().member("format", 1);
    if (!facets.query_id.empty()) json.member("query_id", facets.query_id);
    json.key("facets").open_object().member("articles", facets.articles).member("stories", facets.stories);
    json.member("undated", facets.undated).key("months").open_list();
    for (const auto& [month, count] : facets.months) {
      json.open_object().member("month", format_day(month).substr(0, 7)).member("articles", count).close_object();
    }
    json.close_list();
    write_values(json, "sources", facets.sources);
    write_values(json, "kinds", facets.kinds);
    write_values(json, "places", facets.places);
    json.close_object().close_object();
    out_ << json.take() << '\n';
  }

 private:
  void hit(const FoundPage& page, const FoundArticle& one) {
    JsonWriter json;
    json.open_object().member("format", 1);
    if (!page.query_id.empty()) json.member("query_id", page.query_id);
    json.member("rank", one.rank).member("id", one.article.id).member("title", one.article.title);
    day_or_null(json, "published", one.article.published.day);
    json.member("score", one.score).member("url", one.article.url).member("source", one.article.publisher());
    json.member("snippet", one.snippet.text);
    write_marks(json, one.snippet);
    json.member("similar", one.similar);
    if (one.related) json.key("related").truth(true);
    if (one.same_story) json.key("same_story").truth(*one.same_story);
    json.close_object();
    out_ << json.take() << '\n';
  }

  std::ostream& out_;
};

}  // namespace

std::unique_ptr<HitRenderer> make_json_hits(std::ostream& out) { return std::make_unique<JsonHits>(out); }

}  // namespace zeitstrahl
