// The format for people at a terminal. Whatever comes from an archive passes terminal_safe first.
#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "searcher/render/entry_naming.h"
#include "searcher/render/renderer.h"
#include "searcher/render/text_page.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t few_sources = 3;

// "1,9"
std::string decimal(double number) {
  std::string digits = fmt::format("{:.2f}", number);
  std::replace(digits.begin(), digits.end(), '.', ',');
  return digits;
}

class TextRenderer : public Renderer {
 public:
  TextRenderer(std::ostream& out, const OutputStyle& style, const EventKinds& kinds)
      : page_(out, style), out_(out), painter_(page_.painter()), width_(page_.width()), kinds_(kinds) {}

  std::size_t sources_shown() const override { return few_sources; }

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
    if (!article.title.empty()) page_.lines(painter_.paint(Colour::bold, safe_line(article.title)), 0);
    std::string origin = article.published.day ? german_day(*article.published.day) : "ohne Datum";
    for (const std::string* part : {&article.source, &article.agency, &article.author, &article.url, &article.id}) {
      if (!part->empty()) origin += " · " + safe_line(*part);
    }
    out_ << painter_.paint(Colour::dim, origin) << "\n\n";
    std::string_view rest = article.text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      page_.lines(safe_line(rest.substr(0, end)), 0);
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

 private:
  void heading(const Timeline& timeline) {
    page_.lines(painter_.paint(Colour::bold, safe_line(timeline.topic)), 0);
    page_.lines(painter_.paint(Colour::dim, timeline_facts(timeline)), 0);
    const auto picture = bar_picture(timeline.reports, width_);
    if (!picture) return;
    out_ << painter_.paint(Colour::cyan, picture->bars) << '\n';
    const std::string legend = german_reach(picture->days) + ", Berichte je " + picture->unit;
    page_.lines(painter_.paint(Colour::dim, legend), 0);
  }

  void timeline_entry(const TimelineEntry& entry) {
    constexpr std::size_t indent = 4;
    const std::string days = german_days(entry.days, entry.precision);
    const std::string kind = safe_line(kinds_.label(entry.kind));
    std::string head = painter_.paint(Colour::bold, days) + "  " + painter_.paint(Colour::cyan, kind);
    std::string tag = safe_line(status_tag(entry));
    if (!tag.empty()) tag = "[" + tag + "]";
    const std::size_t used = display_width(days) + display_width(kind) + 4;
    const bool beside = used + display_width(tag) <= width_;  // a status is never cut: a long one has lines of its own
    if (beside && !tag.empty()) head += "  " + painter_.paint(Colour::yellow, tag);
    out_ << head << '\n';
    if (!beside && !tag.empty()) page_.lines(painter_.paint(Colour::yellow, tag), indent);
    if (!entry.context.empty()) page_.lines(painter_.paint(Colour::dim, safe_line(context_note(entry))), indent);
    page_.lines(safe_line(entry.text), indent);
    sources(entry, indent);
  }

  void sources(const TimelineEntry& entry, std::size_t indent) {
    for (std::size_t i = 0; i < entry.sources.size() && i < few_sources; ++i) {
      const TimelineSource& source = entry.sources[i];
      std::string line = source.publisher.empty() ? "" : safe_line(source.publisher) + ", ";
      line += source.published ? german_day(*source.published) : "ohne Datum";
      line += ": " + safe_line(i == 0 ? title_below_quotation(source) : source_title(source));
      out_ << std::string(indent, ' ') << painter_.paint(Colour::dim, shortened(line, width_ - indent - 1)) << '\n';
    }
    if (entry.support.reports <= few_sources) return;
    const std::string more = fmt::format("+{} weitere, {} {}", entry.support.reports - few_sources,
                                         entry.support.stories, entry.support.stories == 1 ? "Meldung" : "Meldungen");
    out_ << std::string(indent, ' ') << painter_.paint(Colour::dim, more) << '\n';
  }

  void explanation(const TimelineEntry& entry) {
    constexpr std::size_t indent = 6;
    const auto because = entry.because.text.empty() ? std::string("Tag der Veröffentlichung")
                                                    : "„" + safe_line(entry.because.text) + "“";
    std::string line = fmt::format("Rang {} · Datum aus {} ({})", entry.rank, because, safe_line(entry.because.rule));
    if (entry.because.anchor) line += ", gezählt ab " + german_day(*entry.because.anchor);
    const Support& support = entry.support;
    line += fmt::format(" · {}, {}, an {} Tagen erschienen, {} vorn", counted(support.reports, "Bericht", "Berichte"),
                        counted(support.stories, "Meldung", "Meldungen"), decimal(support.publication_days),
                        decimal(support.leads));
    const DayScore& parts = entry.day_parts;
    line += fmt::format(
        " · Wert {} · Tag {} = ({} Rückhalt + {} Einigkeit) × {} Genauigkeit + {} Echo − {} Umgebung + {} Titel",
        decimal(entry.score), decimal(entry.day_score), decimal(parts.support), decimal(parts.agreement),
        decimal(parts.precision), decimal(parts.burst), decimal(parts.around), decimal(parts.headline));
    if (entry.pinned) line += " · festgehalten";
    for (const std::string& trigger : entry.triggers) line += " · Auslöser „" + safe_line(trigger) + "“";
    page_.lines(line, indent);
    if (!entry.sources.empty()) {
      edit_lines({EditVerb::pin, EditVerb::drop}, {entry.text, entry.sources.front().id, {}, entry.days});
    }
    for (const TimelineRunnerUp& one : entry.runners_up) {
      const std::string day = one.published ? german_day(*one.published) : "ohne Datum";
      page_.lines("auch (" + day + "): " + safe_line(one.text), indent);
      edit_lines({EditVerb::pin}, one);
    }
  }

  // To be copied into a file for --edits, so never wrapped.
  void edit_lines(const std::vector<EditVerb>& verbs, const TimelineRunnerUp& one) {
    for (const EditVerb verb : verbs) {
      out_ << "        " << painter_.paint(Colour::dim, edit_line(verb, one.days, one.id, one.text)) << '\n';
    }
  }

  TextPage page_;
  std::ostream& out_;
  const Painter& painter_;
  std::size_t width_;
  const EventKinds& kinds_;
};

}  // namespace

std::unique_ptr<Renderer> make_text_renderer(std::ostream& out, const OutputStyle& style, const EventKinds& kinds) {
  return std::make_unique<TextRenderer>(out, style, kinds);
}

}  // namespace zeitstrahl
