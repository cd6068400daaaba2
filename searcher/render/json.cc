// The formats that programs read: one JSON object a line, members as promised in the README.
#include "base/json.h"

#include "searcher/render/json_parts.h"
#include "searcher/render/renderer.h"

namespace zeitstrahl {

namespace {

void write_because(JsonWriter& json, const TimelineBecause& because) {
  json.key("because").open_object();
  if (!because.text.empty()) {
    json.member("text", because.text).member("begin", because.range.begin).member("end", because.range.end);
  }
  json.member("rule", because.rule);
  day_or_null(json, "anchor", because.anchor);
  json.close_object();
}

void write_context(JsonWriter& json, const TimelineEntry& entry) {
  if (entry.context.empty()) return;
  json.key("context").open_object().member("text", entry.context);
  json.member("begin", entry.context_range.begin).member("end", entry.context_range.end).close_object();
}

void write_sources(JsonWriter& json, const std::vector<TimelineSource>& sources) {
  json.key("sources").open_list();
  for (const TimelineSource& source : sources) {
    json.open_object().member("id", source.id).member("title", source.title);
    day_or_null(json, "published", source.published);
    json.member("url", source.url).member("source", source.publisher);
    if (source.in_title) json.member("part", std::string_view("title"));
    json.member("begin", source.range.begin).member("end", source.range.end).close_object();
  }
  json.close_list();
}

void write_explanation(JsonWriter& json, const TimelineEntry& entry) {
  json.key("explain").open_object();
  json.member("day_score", entry.day_score).member("publication_days", entry.support.publication_days);
  json.member("leads", entry.support.leads);
  const DayScore& parts = entry.day_parts;
  json.key("day_parts").open_object().member("support", parts.support).member("agreement", parts.agreement);
  json.member("precision", parts.precision).member("burst", parts.burst).member("around", parts.around);
  json.member("headline", parts.headline).close_object();
  json.list("triggers", entry.triggers).key("runners_up").open_list();
  for (const TimelineRunnerUp& one : entry.runners_up) {
    json.open_object().member("text", one.text).member("id", one.id);
    day_or_null(json, "published", one.published);
    json.member("pin", edit_line(EditVerb::pin, one.days, one.id, one.text)).close_object();
  }
  json.close_list();
  if (!entry.sources.empty()) {
    const std::string& id = entry.sources.front().id;
    json.member("pin", edit_line(EditVerb::pin, entry.days, id, entry.text));
    json.member("drop", edit_line(EditVerb::drop, entry.days, id, entry.text));
  }
  json.close_object();
}

void write_entry(JsonWriter& json, const TimelineEntry& entry, Detail detail) {
  json.open_object().member("rank", entry.rank);
  json.member("date", format_day(entry.days.first)).member("until", format_day(entry.days.last));
  json.member("precision", to_string(entry.precision)).member("day_from", to_string(entry.day_from));
  write_because(json, entry.because);
  json.member("kind", entry.kind);
  if (!entry.mode.empty()) json.member("mode", entry.mode);
  if (!entry.field.empty()) json.member("field", entry.field);
  json.member("status", to_string(entry.status)).member("evidence", to_string(entry.evidence));
  if (entry.outcome != PlanOutcome::none) json.member("outcome", to_string(entry.outcome));
  json.member_or_null("claimant", entry.claimant);
  json.member("text", entry.text);
  write_context(json, entry);
  json.member("headline", entry.headline);
  json.member("reports", entry.support.reports).member("stories", entry.support.stories);
  json.member("score", entry.score);
  if (entry.pinned) json.key("pinned").truth(true);
  write_sources(json, entry.sources);
  if (detail == Detail::explained) write_explanation(json, entry);
  json.close_object();
}

class JsonRenderer : public Renderer {
 public:
  explicit JsonRenderer(std::ostream& out) : out_(out) {}

  void timeline(const Timeline& timeline, Detail detail) override { out_ << timeline_json(timeline, detail) << '\n'; }

  bool shows_analysis() const override { return true; }
  void article(const AnalysedArticle& analysed) override { out_ << explain(analysed) << '\n'; }

  void info(const DatabaseInfo& info) override {
    JsonWriter json;
    json.open_object().member("format", 1).member("articles", info.articles).member("events", info.events);
    json.member("undated", info.undated);
    day_or_null(json, "from", info.first);
    day_or_null(json, "to", info.last);
    json.key("kinds").open_object();
    for (const auto& [kind, count] : info.kinds) json.member(kind, count);
    json.close_object().member("schema", info.schema).close_object();
    out_ << json.take() << '\n';
  }

 private:
  std::ostream& out_;
};

}  // namespace

std::string timeline_json(const Timeline& timeline, Detail detail) {
  JsonWriter json;
  json.open_object().member("format", 1);
  if (!timeline.query_id.empty()) json.member("query_id", timeline.query_id);
  json.member("topic", timeline.topic);
  day_or_null(json, "from", timeline.days ? std::optional(timeline.days->first) : std::nullopt);
  day_or_null(json, "to", timeline.days ? std::optional(timeline.days->last) : std::nullopt);
  json.member("articles", timeline.articles).key("entries").open_list();
  for (const TimelineEntry& entry : timeline.entries) write_entry(json, entry, detail);
  json.close_list().close_object();
  return json.take();
}

std::unique_ptr<Renderer> make_json_renderer(std::ostream& out) { return std::make_unique<JsonRenderer>(out); }

}  // namespace zeitstrahl
