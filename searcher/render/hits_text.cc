// Hits for people at a terminal. Whatever comes from an archive passes terminal_safe first.
#include <fmt/format.h>

#include "searcher/render/hits.h"
#include "searcher/render/text_page.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

class TextHits : public HitRenderer {
 public:
  TextHits(std::ostream& out, const OutputStyle& style) : page_(out, style), out_(out) {}

  void query(const UnderstoodQuery& query) override {
    out_ << "Anfrage: " << safe_line(query.tree) << "\nStämme:";
    for (const std::string& stem : query.stems) out_ << ' ' << safe_line(stem);
    out_ << "\n\n";
  }

  void found(const FoundPage& page) override {
    if (!page.query_id.empty()) out_ << page_.painter().paint(Colour::cyan, safe_line(page.query_id)) << "\n\n";
    for (const FoundArticle& one : page.articles) hit(one);
    const std::size_t last = page.offset + page.articles.size();
    dim(fmt::format("{}–{} von {} Artikeln", page.offset + 1, last, page.matching));
    if (!page.query_id.empty()) out_ << '\n';
  }

 private:
  void dim(const std::string& line) { out_ << page_.painter().paint(Colour::dim, line) << '\n'; }

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
    const Article& article = one.article;
    const std::string rank = fmt::format("{:>2}. ", one.rank);
    headline(one, rank);
    std::string origin = article.published.day ? german_day(*article.published.day) : "ohne Datum";
    const std::string& publisher = article.source.empty() ? article.agency : article.source;
    if (!publisher.empty()) origin += " · " + safe_line(publisher);
    if (one.headline != article.id) origin += " · " + safe_line(article.id);
    out_ << std::string(rank.size(), ' ');
    dim(origin);
    if (!one.snippet.text.empty()) page_.lines(marked(one.snippet), rank.size());
    out_ << '\n';
  }

  TextPage page_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<HitRenderer> make_text_hits(std::ostream& out, const OutputStyle& style) {
  return std::make_unique<TextHits>(out, style);
}

}  // namespace zeitstrahl
