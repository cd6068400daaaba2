// A timeline as TimelineJS3 of the Knight Lab loads it. It puts headlines, texts and groups into its page as HTML, so
// these are HTML here.
#include "base/json.h"
#include "searcher/render/entry_naming.h"
#include "searcher/render/html.h"
#include "searcher/render/timeline_forms.h"
#include "searcher/render/wording.h"

namespace zeitstrahl {

namespace {

enum class DateParts { year, month, day };

DateParts parts_of(Precision precision) {
  switch (precision) {
    case Precision::year:
    case Precision::decade:
      return DateParts::year;
    case Precision::month:
    case Precision::quarter:
      return DateParts::month;
    default:
      return DateParts::day;
  }
}

// A month or year is one date without its finer parts; longer periods need an end.
bool needs_end(const TimelineEntry& entry) {
  return entry.days.first != entry.days.last && entry.precision != Precision::month &&
         entry.precision != Precision::year;
}

void write_date(JsonWriter& json, std::string_view name, Day day, DateParts parts) {
  json.key(name).open_object().member("year", year_of(day));
  if (parts != DateParts::year) json.member("month", month_of(day));
  if (parts == DateParts::day) json.member("day", static_cast<unsigned>(YearMonthDay(day).day()));
  json.close_object();
}

std::string text_of(const TimelineEntry& entry) {
  const std::string tag = status_tag(entry);
  std::string html = "<p>";
  if (!tag.empty()) html += "<strong>" + html_text(tag) + ":</strong> ";
  html += html_text(quotation_with_context(entry)) + "</p>";
  for (const TimelineSource& source : entry.sources) {
    html += "<p><small>" + html_link(source_title(source), source.url) + ", " + html_text(source_origin(source)) +
            "</small></p>";
  }
  return html;
}

void write_text(JsonWriter& json, const std::string& headline, const std::string& text) {
  json.key("text").open_object().member("headline", headline).member("text", text).close_object();
}

}  // namespace

void write_timeline_timelinejs(std::ostream& out, const Timeline& timeline, const EventKinds& kinds) {
  JsonWriter json;
  json.open_object().key("title").open_object();
  write_text(json, html_text(timeline.topic), html_text(timeline_facts(timeline)));
  json.close_object().key("events").open_list();
  const std::vector<std::string> titles = marked_titles(timeline);
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const TimelineEntry& entry = timeline.entries[i];
    const DateParts parts = parts_of(entry.precision);
    json.open_object();
    write_date(json, "start_date", entry.days.first, parts);
    if (needs_end(entry)) write_date(json, "end_date", entry.days.last, parts);
    json.member("display_date", html_text(german_long_days(entry.days, entry.precision)));
    write_text(json, html_text(titles[i]), text_of(entry));
    json.member("unique_id", "e-" + lasting_name(entry)).member("group", html_text(kinds.label(entry.kind)));
    json.close_object();
  }
  json.close_list().close_object();
  out << json.take() << '\n';
}

}  // namespace zeitstrahl
