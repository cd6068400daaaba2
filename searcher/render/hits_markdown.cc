// Hits for drafts and wikis: a numbered list, the words of the query in bold; counts as tables.
#include <fmt/format.h>

#include "searcher/render/facet_bars.h"
#include "searcher/render/hits.h"
#include "searcher/render/markdown.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// A blank at either end of a piece parts it from what stands beside it.
std::string piece(std::string_view text) {
  const std::string inner = markdown_inline(text);
  if (inner.empty()) return text.empty() ? "" : " ";
  return (is_blank(text.front()) ? " " : "") + inner + (is_blank(text.back()) ? " " : "");
}

std::string marked(const Snippet& snippet) {
  std::string text;
  std::size_t at = 0;
  for (const TextRange mark : snippet.marks) {
    text += piece(std::string_view(snippet.text).substr(at, mark.begin - at));
    text += "**" + markdown_inline(mark.of(snippet.text)) + "**";
    at = mark.end;
  }
  return text + piece(std::string_view(snippet.text).substr(at));
}

class MarkdownHits : public HitRenderer {
 public:
  explicit MarkdownHits(std::ostream& out) : out_(out) {}

  void query(const UnderstoodQuery& query) override { out_ << "Anfrage: " << markdown_text(query.tree) << "\n\n"; }

  void found(const FoundPage& page) override {
    if (!page.query_id.empty()) out_ << "## " << markdown_inline(page.query_id) << "\n\n";
    for (const FoundArticle& one : page.articles) hit(one);
    out_ << '\n' << hits_summary(page) << "\n\n";
  }

  void facets(const Facets& facets) override {
    out_ << facet_summary(facets) << "\n\n";
    table("Zeit", time_bars(facets));
    for (const FacetPart& part : facet_parts(facets)) table(part.title, part.bars);
  }

 private:
  void hit(const FoundArticle& one) {
    const Article& article = one.article;
    out_ << one.rank << ". " << markdown_link(one.headline, article.url) << ", " << markdown_inline(hit_origin(one));
    if (one.similar > 0) out_ << ' ' << similar_words(one.similar);
    out_ << "  \n   " << marked(one.snippet) << '\n';
  }

  void table(std::string_view title, const std::vector<BarLine>& bars) {
    if (bars.empty()) return;
    out_ << "| " << title << " | Artikel |\n|---|---:|\n";
    for (const BarLine& bar : bars) out_ << "| " << markdown_inline(bar.label) << " | " << bar.count << " |\n";
    out_ << '\n';
  }

  std::ostream& out_;
};

}  // namespace

std::unique_ptr<HitRenderer> make_markdown_hits(std::ostream& out) { return std::make_unique<MarkdownHits>(out); }

}  // namespace zeitstrahl
