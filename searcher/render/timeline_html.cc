// A timeline as one page: readable without a script, from a file, on paper. What is here is the structure; page.css is
// the look, page.js what a script adds.
#include <fmt/format.h>

#include <algorithm>

#include "searcher/render/entry_naming.h"
#include "searcher/render/html.h"
#include "searcher/render/page_axis.h"
#include "searcher/render/page_parts.h"
#include "searcher/render/renderer.h"
#include "searcher/render/timeline_forms.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

// What a reader may choose by: the status, but nothing passes for done that nobody vouches for.
std::string_view standing(const TimelineEntry& entry) {
  return is_told(entry) && mark_form(entry) == "doubtful" ? "doubtful" : to_string(entry.status);
}

std::string_view standing_label(const TimelineEntry& entry) {
  if (standing(entry) == "doubtful") return "ungewiss";
  return entry.status == Status::happened ? "geschehen" : status_word(entry.status);
}

void write_head(std::ostream& out, const Timeline& timeline) {
  out << "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n"
      << fmt::format(
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; "
             "script-src '{}'; base-uri 'none'; form-action 'none'\">\n",
             page_style.hash, page_script.hash)
      << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      << "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
      << "<title>" << html_text(timeline.topic) << " – Zeitstrahl</title>\n"
      << "<style>" << page_style.text << "</style>\n</head>\n";
}

void write_axis(std::ostream& out, const Timeline& timeline) {
  out << "<figure class=\"axis\">\n"
      << axis_svg(timeline) << "<div class=\"under\">\n<figcaption>" << axis_caption(timeline)
      << "</figcaption>\n"
         "<div class=\"zoom\" data-script hidden>"
         "<button type=\"button\" id=\"closer\" aria-label=\"Achse vergrößern\" title=\"Vergrößern (+)\">+</button>"
         "<button type=\"button\" id=\"wider\" aria-label=\"Achse verkleinern\" title=\"Verkleinern (-)\">−</button>"
         "<button type=\"button\" id=\"all\" title=\"Ganze Achse (0)\">Alles</button></div>\n</div>\n</figure>\n";
}

struct Choice {
  std::string value;
  std::string label;
  std::size_t count = 0;
};

void count_choice(std::vector<Choice>& choices, std::string_view value, std::string_view label) {
  auto known = std::find_if(choices.begin(), choices.end(), [&](const Choice& one) { return one.value == value; });
  if (known == choices.end()) known = choices.insert(known, {std::string(value), std::string(label)});
  ++known->count;
}

// The most frequent first; nothing where there is nothing to choose.
void write_choices(std::ostream& out, std::string_view name, std::string_view legend, std::vector<Choice> choices) {
  if (choices.size() < 2) return;
  std::stable_sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) { return a.count > b.count; });
  out << "<fieldset><legend>" << legend << "</legend>\n<div class=\"chips\">\n";
  for (const Choice& choice : choices) {
    out << fmt::format(
        "<label class=\"chip\"><input type=\"checkbox\" name=\"{}\" value=\"{}\"><span>{} <b>{}</b></span></label>\n",
        name, html_text(choice.value), html_text(choice.label), choice.count);
  }
  out << "</div>\n</fieldset>\n";
}

void write_filters(std::ostream& out, const Timeline& timeline, const EventKinds& kinds) {
  std::vector<Choice> by_kind;
  std::vector<Choice> by_status;
  for (const TimelineEntry& entry : timeline.entries) {
    count_choice(by_kind, entry.kind, kinds.label(entry.kind));
    count_choice(by_status, standing(entry), standing_label(entry));
  }
  out << "<form class=\"filters\" role=\"search\"" << (timeline.entries.size() > 1 ? " data-script" : "")
      << " hidden>\n"
         "<input type=\"search\" id=\"search\" placeholder=\"In den Einträgen suchen\" aria-label=\"In den Einträgen "
         "suchen\" autocomplete=\"off\">\n";
  write_choices(out, "kind", "Art", std::move(by_kind));
  write_choices(out, "status", "Stand", std::move(by_status));
  out << "<div class=\"result\"><output id=\"count\"></output><button type=\"button\" id=\"clear\" hidden>Alle zeigen"
         "</button></div>\n</form>\n";
}

// "2025-01-16", "2025-01" or "2025": of a longer period its first day.
std::string machine_date(const TimelineEntry& entry) {
  const std::string day = format_day(entry.days.first);
  if (entry.precision == Precision::month) return day.substr(0, 7);
  return entry.precision == Precision::year ? day.substr(0, 4) : day;
}

void write_when(std::ostream& out, const TimelineEntry& entry) {
  out << fmt::format("<h2 class=\"when\"><time datetime=\"{}\">{}</time>", machine_date(entry),
                     german_long_days(entry.days, entry.precision));
  if (entry.days.first == entry.days.last) out << " <span>" << german_weekday(entry.days.first) << "</span>";
  out << "</h2>\n";
}

void write_source(std::ostream& out, const std::string& title, const TimelineSource& source) {
  out << html_link(title, source.url) << " · " << html_text(source_origin(source));
}

void write_sources(std::ostream& out, const TimelineEntry& entry) {
  if (entry.sources.empty()) return;
  out << "<div class=\"sources\"><p>";
  write_source(out, title_below_quotation(entry.sources.front()), entry.sources.front());
  out << "</p>\n";
  const std::size_t told = std::max<std::size_t>(entry.support.reports, entry.sources.size());
  if (entry.sources.size() > 1) {
    out << "<details><summary>" << counted(told, "Bericht", "Berichte");
    if (entry.support.stories > 0) out << " in " << counted(entry.support.stories, "Meldung", "Meldungen");
    out << "</summary>\n<ul>\n";
    for (std::size_t i = 1; i < entry.sources.size(); ++i) {
      out << "<li>";
      write_source(out, source_title(entry.sources[i]), entry.sources[i]);
      out << "</li>\n";
    }
    if (told > entry.sources.size()) out << "<li>und " << told - entry.sources.size() << " weitere</li>\n";
    out << "</ul></details>\n";
  }
  out << "</div>\n";
}

void write_entry(std::ostream& out, const TimelineEntry& entry, std::size_t number, const EventKinds& kinds) {
  out << fmt::format("<li class=\"entry {}\" id=\"e{}\" data-kind=\"{}\" data-status=\"{}\" tabindex=\"-1\">\n",
                     mark_form(entry), number, html_text(entry.kind), standing(entry));
  write_when(out, entry);
  out << "<div class=\"told\">\n<p class=\"labels\"><span class=\"kind\">" << html_text(kinds.label(entry.kind))
      << "</span>";
  const std::string tag = status_tag(entry);
  if (!tag.empty()) out << " <span class=\"tag\">" << html_text(tag) << "</span>";
  out << "</p>\n<blockquote class=\"said\">";
  if (!entry.context.empty()) out << "<p class=\"context\">" << html_text(context_note(entry)) << "</p>";
  out << "<p>" << html_text(entry.text) << "</p></blockquote>\n";
  write_sources(out, entry);
  out << "</div>\n</li>\n";
}

void write_entries(std::ostream& out, const Timeline& timeline, const EventKinds& kinds) {
  out << "<main id=\"entries\">\n";
  if (timeline.entries.empty()) {
    out << "<p class=\"none\">Keine Einträge zu diesem Thema.</p>\n</main>\n";
    return;
  }
  out << "<ol class=\"entries\">\n";
  for (std::size_t i = 0; i < timeline.entries.size(); ++i) write_entry(out, timeline.entries[i], i + 1, kinds);
  out << "</ol>\n<p class=\"none\" id=\"nothing\" hidden>Kein Eintrag passt zu dieser Auswahl.</p>\n</main>\n";
}

void write_footer(std::ostream& out) {
  out << "<footer>\n<p>Jeder Eintrag ist ein wörtliches Zitat aus der zuerst genannten Quelle. Berichte, die einander "
         "gleichen, sind "
         "eine Meldung. Zeichen: ● geschehen, "
         "◐ läuft, ○ geplant, ◇ ungewiss oder verneint.</p>\n"
         "<p class=\"keys\" data-script hidden>Tasten: <kbd>j</kbd> <kbd>k</kbd> nächster und voriger Eintrag · "
         "<kbd>/</kbd> suchen · <kbd>Esc</kbd> alle zeigen · <kbd>+</kbd> <kbd>-</kbd> <kbd>0</kbd> Achse "
         "vergrößern, verkleinern, ganz · <kbd>h</kbd> <kbd>l</kbd> Achse verschieben</p>\n</footer>\n";
}

// The timeline as the json format has it, with the reports by day: for the script, and for whoever wants the data.
std::string page_data(const Timeline& timeline) {
  std::string reports;
  for (const auto& [day, count] : timeline.reports) {
    reports += fmt::format("{}[\"{}\",{}]", reports.empty() ? "" : ",", format_day(day), count);
  }
  std::string view = "null";
  if (!timeline.entries.empty()) {
    const DaySpan days = axis_days(timeline);
    view = fmt::format("[\"{}\",\"{}\"]", format_day(days.first), format_day(days.last));
  }
  return fmt::format("{{\"timeline\":{},\"reports\":[{}],\"view\":{}}}", timeline_json(timeline, Detail::plain),
                     reports, view);
}

}  // namespace

void write_timeline_html(std::ostream& out, const Timeline& timeline, const EventKinds& kinds) {
  write_head(out, timeline);
  out << "<body>\n<a class=\"skip\" href=\"#entries\">Zu den Einträgen</a>\n<header>\n<h1>" << html_text(timeline.topic)
      << "</h1>\n<p class=\"facts\">" << timeline_facts(timeline) << "</p>\n</header>\n";
  if (!timeline.entries.empty()) {
    write_axis(out, timeline);
    write_filters(out, timeline, kinds);
  }
  write_entries(out, timeline, kinds);
  if (!timeline.entries.empty()) write_footer(out);
  out << "<script type=\"application/json\" id=\"data\">" << json_for_script(page_data(timeline)) << "</script>\n"
      << "<script>" << page_script.text << "</script>\n</body>\n</html>\n";
}

}  // namespace zeitstrahl
