// The format for people at a terminal. Whatever comes from an archive passes terminal_safe first.
#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "searcher/render/renderer.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t narrowest = 30;
constexpr std::size_t sources_shown = 3;

// One line of safe text: line breaks of the archive are blanks here.
std::string safe_line(std::string_view text) {
  std::string line = terminal_safe(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

std::string shortened(const std::string& line, std::size_t columns) {
  std::string cut;
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    const std::size_t width = display_width(std::string_view(line).substr(at, c.length));
    if (used + width > columns) return cut + "…";
    cut += line.substr(at, c.length);
    used += width;
    at += c.length;
  }
  return cut;
}

class TextRenderer : public Renderer {
 public:
  TextRenderer(std::ostream& out, const OutputStyle& style, const EventKinds& kinds)
      : out_(out), painter_(style.colours), width_(std::max(style.width, narrowest)), kinds_(kinds) {}

  void found(const FoundPage& page) override {
    for (const FoundArticle& one : page.articles) found_article(one);
    const std::size_t last = page.offset + page.articles.size();
    out_ << painter_.paint(Colour::dim, fmt::format("{}–{} von {} Artikeln", page.offset + 1, last, page.matching))
         << '\n';
  }

  void timeline(const Timeline& timeline, Detail detail) override {
    heading(timeline);
    for (const TimelineEntry& entry : timeline.entries) {
      out_ << '\n';
      timeline_entry(entry);
      if (detail == Detail::explained) explanation(entry);
    }
  }

  void article(const AnalysedArticle& analysed) override {
    const Article& article = *analysed.article;
    if (!article.title.empty()) lines(painter_.paint(Colour::bold, safe_line(article.title)), 0);
    std::string origin = article.published.day ? german_day(*article.published.day) : "ohne Datum";
    for (const std::string* part : {&article.source, &article.agency, &article.author, &article.url, &article.id}) {
      if (!part->empty()) origin += " · " + safe_line(*part);
    }
    out_ << painter_.paint(Colour::dim, origin) << "\n\n";
    std::string_view rest = article.text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      lines(safe_line(rest.substr(0, end)), 0);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  void info(const DatabaseInfo& info) override {
    out_ << fmt::format("Artikel      {}\nEreignisse   {}\nohne Datum   {}\n", info.articles, info.events,
                        info.undated);
    if (info.first && info.last) {
      out_ << fmt::format("Zeitraum     {} – {}\n", german_day(*info.first), german_day(*info.last));
    }
    out_ << fmt::format("Schema       {}\n", info.schema);
    for (const auto& [kind, count] : info.kinds) {
      out_ << fmt::format("  {:>9}  {} ({})\n", count, safe_line(kinds_.label(kind)), safe_line(kind));
    }
  }

  void query(const Query& query, const std::vector<std::string>& stems) override {
    out_ << "Anfrage: " << safe_line(to_string(query)) << "\nStämme:";
    for (const std::string& stem : stems) out_ << ' ' << safe_line(stem);
    out_ << "\n\n";
  }

 private:
  // Wrapped; every line begins `indent` columns from the margin.
  void lines(const std::string& text, std::size_t indent) {
    for (const std::string& line : wrap(text, width_ - indent)) out_ << std::string(indent, ' ') << line << '\n';
  }

  // Marks are painted word by word, so that wrapping may part them.
  std::string marked(const Snippet& snippet) const {
    std::string text;
    std::size_t at = 0;
    for (const TextRange mark : snippet.marks) {
      text += safe_line(std::string_view(snippet.text).substr(at, mark.begin - at));
      const std::string word = safe_line(mark.of(snippet.text));
      text += painter_.colours() ? painter_.paint(Colour::yellow, word) : "*" + word + "*";
      at = mark.end;
    }
    return text + safe_line(std::string_view(snippet.text).substr(at));
  }

  void found_article(const FoundArticle& one) {
    const Article& article = one.article;
    const std::string rank = fmt::format("{:>2}. ", one.rank);
    const std::size_t room = width_ - rank.size();
    std::string title = safe_line(one.headline);
    if (article.title.empty()) title = shortened(title, room - 1);  // a sentence, not made to be a title
    const std::vector<std::string> titles = wrap(title, room);
    for (std::size_t i = 0; i < titles.size(); ++i) {
      out_ << (i == 0 ? rank : std::string(rank.size(), ' ')) << painter_.paint(Colour::bold, titles[i]) << '\n';
    }
    std::string origin = article.published.day ? german_day(*article.published.day) : "ohne Datum";
    const std::string& publisher = article.source.empty() ? article.agency : article.source;
    if (!publisher.empty()) origin += " · " + safe_line(publisher);
    if (one.headline != article.id) origin += " · " + safe_line(article.id);
    out_ << std::string(rank.size(), ' ') << painter_.paint(Colour::dim, origin) << '\n';
    if (!one.snippet.text.empty()) lines(marked(one.snippet), rank.size());
    out_ << '\n';
  }

  void heading(const Timeline& timeline) {
    lines(painter_.paint(Colour::bold, safe_line(timeline.topic)), 0);
    out_ << painter_.paint(Colour::dim, timeline_facts(timeline)) << '\n';
    const auto picture = bar_picture(timeline.reports, width_);
    if (!picture) return;
    out_ << painter_.paint(Colour::cyan, picture->bars) << '\n';
    out_ << painter_.paint(Colour::dim, fmt::format("{} – {}, Berichte je {}", german_day(picture->days.first),
                                                    german_day(picture->days.last), picture->unit))
         << '\n';
  }

  void timeline_entry(const TimelineEntry& entry) {
    std::string head = painter_.paint(Colour::bold, german_days(entry.days, entry.precision));
    head += "  " + painter_.paint(Colour::cyan, safe_line(kinds_.label(entry.kind)));
    const std::string tag = shortened(safe_line(status_tag(entry)), width_ / 2);
    if (!tag.empty()) head += "  " + painter_.paint(Colour::yellow, "[" + tag + "]");
    out_ << head << '\n';
    constexpr std::size_t indent = 4;
    lines(safe_line(entry.text), indent);
    sources(entry, indent);
  }

  void sources(const TimelineEntry& entry, std::size_t indent) {
    for (std::size_t i = 0; i < entry.sources.size() && i < sources_shown; ++i) {
      const TimelineSource& source = entry.sources[i];
      std::string line = source.publisher.empty() ? "" : safe_line(source.publisher) + ", ";
      line += source.published ? german_day(*source.published) : "ohne Datum";
      line += ": " + safe_line(source.title.empty() ? source.id : source.title);
      out_ << std::string(indent, ' ') << painter_.paint(Colour::dim, shortened(line, width_ - indent - 1)) << '\n';
    }
    if (entry.support.reports <= sources_shown) return;
    const std::string more = fmt::format("+{} weitere, {} {}", entry.support.reports - sources_shown,
                                         entry.support.stories, entry.support.stories == 1 ? "Meldung" : "Meldungen");
    out_ << std::string(indent, ' ') << painter_.paint(Colour::dim, more) << '\n';
  }

  void explanation(const TimelineEntry& entry) {
    constexpr std::size_t indent = 6;
    const auto because = entry.because.text.empty() ? std::string("Tag der Veröffentlichung")
                                                    : "„" + safe_line(entry.because.text) + "“";
    std::string line = fmt::format("Rang {} · Wert {:.2f} (Tag {:.2f}) · Datum aus {} ({})", entry.rank, entry.score,
                                   entry.day_score, because, safe_line(entry.because.rule));
    if (entry.because.anchor) line += ", gezählt ab " + german_day(*entry.because.anchor);
    line +=
        fmt::format(" · {} Berichte, {} Meldungen an {:.1f} Tagen, {:.1f} vorn, Thema {:.1f}", entry.support.reports,
                    entry.support.stories, entry.support.publication_days, entry.support.leads, entry.support.topic);
    if (entry.pinned) line += " · festgehalten";
    for (const std::string& trigger : entry.triggers) line += " · Auslöser „" + safe_line(trigger) + "“";
    lines(line, indent);
    if (!entry.sources.empty()) {
      edit_lines({EditVerb::pin, EditVerb::drop}, {entry.text, entry.sources.front().id, {}, entry.days});
    }
    for (const TimelineRunnerUp& one : entry.runners_up) {
      lines("auch: " + safe_line(one.text), indent);
      edit_lines({EditVerb::pin}, one);
    }
  }

  // To be copied into a file for --edits, so never wrapped.
  void edit_lines(const std::vector<EditVerb>& verbs, const TimelineRunnerUp& one) {
    for (const EditVerb verb : verbs) {
      out_ << "        " << painter_.paint(Colour::dim, edit_line(verb, one.days, one.id, one.text)) << '\n';
    }
  }

  std::ostream& out_;
  Painter painter_;
  std::size_t width_;
  const EventKinds& kinds_;
};

}  // namespace

std::unique_ptr<Renderer> make_text_renderer(std::ostream& out, const OutputStyle& style, const EventKinds& kinds) {
  return std::make_unique<TextRenderer>(out, style, kinds);
}

}  // namespace zeitstrahl
