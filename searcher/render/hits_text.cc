// Hits for people at a terminal. Whatever comes from an archive passes terminal_safe first.
#include <fmt/format.h>

#include "searcher/render/facet_bars.h"
#include "searcher/render/hits.h"
#include "searcher/render/text_page.h"

namespace zeitstrahl {

namespace {

class TextHits : public HitRenderer {
 public:
  TextHits(std::ostream& out, const OutputStyle& style) : page_(out, style), out_(out), blocks_(style.utf8) {}

  void query(const UnderstoodQuery& query) override {
    out_ << "Anfrage: " << safe_line(query.tree) << "\nStämme:";
    for (const std::string& stem : query.stems) out_ << ' ' << safe_line(stem);
    if (!query.related.empty()) out_ << "\nVerwandt:";
    for (const std::string& stem : query.related) out_ << ' ' << safe_line(stem);
    out_ << "\n\n";
  }

  void found(const FoundPage& page) override {
    if (!page.query_id.empty()) out_ << page_.painter().paint(Colour::cyan, safe_line(page.query_id)) << "\n\n";
    for (const FoundArticle& one : page.articles) hit(one);
    dim(hits_summary(page));
    if (!page.query_id.empty()) out_ << '\n';
  }

  void facets(const Facets& facets) override {
    out_ << '\n' << facet_summary(facets) << '\n';
    part({.title = "Zeit", .bars = time_bars(facets)});
    for (const FacetPart& one : facet_parts(facets)) part(one);
  }

 private:
  void dim(const std::string& line) { out_ << page_.painter().paint(Colour::dim, line) << '\n'; }

  void part(const FacetPart& part) {
    if (part.bars.empty()) return;
    out_ << '\n' << page_.painter().paint(Colour::bold, part.title) << '\n';
    for (const std::string& line : bar_lines(part.bars, page_.width() - 2, blocks_)) out_ << "  " << line << '\n';
    if (part.more > 0) dim(fmt::format("  und {} weitere", part.more));
  }

  // Marks are painted word by word, so that wrapping may part them.
  std::string marked(const Snippet& snippet) const {
    const Painter& painter = page_.painter();
    std::string text;
    std::size_t at = 0;
    for (const TextRange mark : snippet.marks) {
      text += safe_line(std::string_view(snippet.text).substr(at, mark.begin - at));
      const std::string word = safe_line(mark.of(snippet.text));
      text += painter.colours() ? painter.paint(Colour::yellow, word) : "*" + word + "*";
      at = mark.end;
    }
    return text + safe_line(std::string_view(snippet.text).substr(at));
  }

  void headline(const FoundArticle& one, const std::string& rank) {
    const std::size_t room = page_.width() - rank.size();
    std::string title = safe_line(one.headline);
    if (one.article.title.empty()) title = shortened(title, room - 1);  // a sentence, not made to be a title
    const std::vector<std::string> lines = wrap(title, room);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      out_ << (i == 0 ? rank : std::string(rank.size(), ' ')) << page_.painter().paint(Colour::bold, lines[i]) << '\n';
    }
  }

  void hit(const FoundArticle& one) {
    const std::string rank = fmt::format("{:>2}. ", one.rank);
    headline(one, rank);
    out_ << std::string(rank.size(), ' ');
    std::string origin = safe_line(hit_origin(one));
    if (one.similar > 0) origin += " · " + similar_words(one.similar);
    dim(origin);
    if (!one.snippet.text.empty()) page_.lines(marked(one.snippet), rank.size());
    out_ << '\n';
  }

  TextPage page_;
  std::ostream& out_;
  bool blocks_;
};

}  // namespace

std::unique_ptr<HitRenderer> make_text_hits(std::ostream& out, const OutputStyle& style) {
  return std::make_unique<TextHits>(out, style);
}

}  // namespace zeitstrahl
