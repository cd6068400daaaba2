// The analysis of an article as one JSON object: what `zeitstrahl-index --explain` and `show` print.
#include <fmt/format.h>

#include "analysis/article_analyser.h"
#include "base/json.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

// Writes ranges of one text as code points.
class RangeWriter {
 public:
  RangeWriter(JsonWriter& json, std::string_view text) : json_(json), text_(text), counter_(text) {}

  void begin_end(TextRange range) {
    json_.member("begin", counter_.at(range.begin)).member("end", counter_.at(range.end));
  }
  void text_of(TextRange range) { json_.member("text", range.of(text_)); }
  std::string_view text() const { return text_; }

 private:
  JsonWriter& json_;
  std::string_view text_;
  CodePointCounter counter_;
};

void write_optional_day(JsonWriter& json, std::string_view name, const std::optional<Day>& day) {
  json.key(name);
  if (day) {
    json.value(format_day(*day));
  } else {
    json.null();
  }
}

void write_published(JsonWriter& json, const Publication& published) {
  json.key("published").open_object();
  json.key("instant");
  if (published.instant) {
    json.value(format_instant(*published.instant));
  } else {
    json.null();
  }
  write_optional_day(json, "day", published.day);
  json.member("from", to_string(published.from)).close_object();
}

void write_sentences(JsonWriter& json, const AnalysedText& text) {
  RangeWriter ranges(json, text.text());
  json.key("sentences").open_list();
  for (const Sentence& sentence : text.sentences()) {
    json.open_object();
    ranges.begin_end(sentence.range);
    if (sentence.form == SentenceForm::subheading) json.member("form", std::string_view("subheading"));
    if (sentence.form == SentenceForm::headline) json.member("form", std::string_view("headline"));
    json.close_object();
  }
  json.close_list();
}

// Ages and anniversaries have a list of their own: TimeML has no tag for them.
enum class Listed { timexes, ages };

void write_timexes(JsonWriter& json, const AnalysedPart& part, bool title, Listed listed) {
  RangeWriter ranges(json, part.text.text());
  for (const Timex& timex : part.timexes) {
    if ((timex.type == TimexType::none) != (listed == Listed::ages)) continue;
    json.open_object();
    if (title) json.member("part", std::string_view("title"));
    ranges.begin_end(timex.range);
    ranges.text_of(timex.range);
    if (listed == Listed::timexes) json.member("type", to_string(timex.type));
    json.member("value", timex.value);
    if (!timex.mod.empty()) json.member("mod", timex.mod);
    if (timex.days) json.member("from", format_day(timex.days->first)).member("to", format_day(timex.days->last));
    json.member("role", to_string(timex.role)).member("rule", timex.rule);
    if (timex.anchor) json.member("anchor", format_day(*timex.anchor));
    json.close_object();
  }
}

void write_because(JsonWriter& json, RangeWriter& body, const Because& because) {
  json.key("because").open_object();
  if (!because.range.empty()) {
    body.text_of(because.range);
    body.begin_end(because.range);
  }
  json.member("rule", because.rule);
  write_optional_day(json, "anchor", because.anchor);
  json.close_object();
}

void write_day(JsonWriter& json, const Event& event) {
  write_optional_day(json, "date", event.days ? std::optional(event.days->first) : std::nullopt);
  write_optional_day(json, "until", event.days ? std::optional(event.days->last) : std::nullopt);
  if (!event.days) return;
  json.member("precision", to_string(event.precision)).member("day_from", to_string(event.day_from));
}

// The table row that decided the kind, and the words that bear on status and evidence.
void write_reasons(JsonWriter& json, const Event& event, std::string_view text) {
  if (!event.rule.empty()) json.member("rule", event.rule);
  if (event.marks.empty()) return;
  json.key("marks").open_list();
  for (const EventMark& mark : event.marks) {
    json.open_object().member("mark", mark.mark).member("text", mark.range.of(text)).close_object();
  }
  json.close_list();
}

void write_event(JsonWriter& json, const Event& event, RangeWriter& own, RangeWriter& body) {
  json.open_object();
  if (event.in_title) json.member("part", std::string_view("title"));
  own.begin_end(event.range);
  own.text_of(event.range);
  json.member("kind", event.kind);
  if (!event.mode.empty()) json.member("mode", event.mode);
  if (!event.field.empty()) json.member("field", event.field);
  write_day(json, event);
  if (event.days) write_because(json, because_in_title(event) ? own : body, event.because);
  json.member("status", to_string(event.status)).member("evidence", to_string(event.evidence));
  if (event.called_off) json.member("called_off", true);
  if (!event.claimant.empty()) json.member("claimant", event.claimant.of(own.text()));
  json.key("triggers").open_list();
  for (const TextRange trigger : event.triggers) json.value(trigger.of(own.text()));
  json.close_list();
  write_reasons(json, event, own.text());
  json.close_object();
}

}  // namespace

std::string explain(const AnalysedArticle& analysed) {
  const Article& article = *analysed.article;
  JsonWriter json;
  json.open_object().member("format", 1).member("id", article.id).member("origin", article.origin);
  json.member("title", article.title).member("text", article.text);
  write_published(json, article.published);
  json.list("places", article.places);
  if (!article.agency.empty()) json.member("agency", article.agency);
  if (!article.url.empty()) json.member("url", article.url);
  if (!article.source.empty()) json.member("source", article.source);
  write_sentences(json, analysed.body.text);
  for (const auto& [name, listed] : {std::pair("timexes", Listed::timexes), std::pair("ages", Listed::ages)}) {
    json.key(name).open_list();
    write_timexes(json, analysed.title, true, listed);
    write_timexes(json, analysed.body, false, listed);
    json.close_list();
  }
  json.key("events").open_list();
  RangeWriter title(json, analysed.title.text.text());
  RangeWriter body(json, analysed.body.text.text());
  for (const std::vector<Event>* listed : {&analysed.events, &analysed.states}) {
    for (const Event& event : *listed) write_event(json, event, event.in_title ? title : body, body);
  }
  return json.close_list().close_object().take();
}

}  // namespace zeitstrahl
