// The runs of the Text REtrieval Conference, as its scorers read them: query Q0 document rank score tag.
#include <fmt/format.h>

#include <algorithm>

#include "searcher/render/hits.h"

namespace zeitstrahl {

namespace {

bool parts_columns(char byte) { return static_cast<unsigned char>(byte) <= ' ' || byte == '\x7f'; }

// Blanks part the columns, so those of an id are written as in an URL.
std::string column(const std::string& id) {
  if (std::none_of(id.begin(), id.end(), parts_columns)) return id;
  std::string safe;
  for (const char byte : id) {
    safe += parts_columns(byte) ? fmt::format("%{:02X}", static_cast<unsigned char>(byte)) : std::string(1, byte);
  }
  return safe;
}

class TrecHits : public HitRenderer {
 public:
  explicit TrecHits(std::ostream& out) : out_(out) {}

  Needs needs() const override { return Needs::id; }

  // Scorers take every line for a hit.
  void query(const UnderstoodQuery&) override {}

  // Never asked for: the options do not go together.
  void facets(const Facets&) override {}

  void found(const FoundPage& page) override {
    const std::string query = page.query_id.empty() ? "1" : column(page.query_id);
    for (const FoundArticle& one : page.articles) {
      out_ << fmt::format("{} Q0 {} {} {:.6f} zeitstrahl\n", query, column(one.article.id), one.rank, one.score);
    }
  }

 private:
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<HitRenderer> make_trec_hits(std::ostream& out) { return std::make_unique<TrecHits>(out); }

}  // namespace zeitstrahl
