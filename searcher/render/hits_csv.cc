// Hits as a table for spreadsheets: one row a hit.
#include <fmt/format.h>

#include "searcher/render/csv.h"
#include "searcher/render/hits.h"

namespace zeitstrahl {

namespace {

class CsvHits : public HitRenderer {
 public:
  explicit CsvHits(std::ostream& out) : out_(out) {}

  // A table has rows of one kind only.
  void query(const UnderstoodQuery&) override {}
  void facets(const Facets&) override {}

  void begin(Questions questions) override {
    std::vector<std::string> names = {"rank",    "id",    "published", "title", "source",
                                      "snippet", "score", "similar",   "url"};
    if (questions == Questions::several) names.insert(names.begin(), "query_id");
    write_csv_row(out_, names);
  }

  void found(const FoundPage& page) override {
    for (const FoundArticle& one : page.articles) row(page, one);
  }

 private:
  void row(const FoundPage& page, const FoundArticle& one) {
    const Article& article = one.article;
    std::vector<std::string> cells = {fmt::format("{}", one.rank),
                                      article.id,
                                      article.published.day ? format_day(*article.published.day) : "",
                                      one.headline,
                                      article.publisher(),
                                      one.snippet.text,
                                      fmt::format("{:.4f}", one.score),
                                      fmt::format("{}", one.similar),
                                      article.url};
    if (!page.query_id.empty()) cells.insert(cells.begin(), page.query_id);
    write_csv_row(out_, cells);
  }

  std::ostream& out_;
};

}  // namespace

std::unique_ptr<HitRenderer> make_csv_hits(std::ostream& out) { return std::make_unique<CsvHits>(out); }

}  // namespace zeitstrahl
