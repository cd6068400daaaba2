#include "searcher/timeline/entry_writer.h"

#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "searcher/headline.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_read = 8;  // sentences of an event whose text is looked at
constexpr std::size_t most_runners_up = 3;

TextRange in_code_points(TextRange range, std::string_view text) {
  CodePointCounter counter(text);
  const std::uint32_t begin = counter.at(range.begin);
  return {begin, counter.at(range.end)};
}

}  // namespace

TimelineEntry EntryWriter::outline(const DayEvent& event) {
  return outline(event, readings_of(event, Detail::plain).front());
}

TimelineEntry EntryWriter::outline(const DayEvent& event, const Reading& quoted) {
  TimelineEntry entry{.days = event.days, .precision = event.precision};
  describe(quoted, entry);
  entry.names_topic = names_topic(event);
  entry.support = event.support;
  add_context(quoted, entry);
  return entry;
}

TimelineEntry EntryWriter::write(const DayEvent& event, Detail detail, std::size_t sources) {
  std::vector<Reading> readings = readings_of(event, detail);
  const Reading& quoted = readings.front();
  TimelineEntry entry = outline(event, quoted);
  entry.outcome = outcome_of(event, quoted);
  entry.headline = headline(*quoted.article);
  entry.score = event.score;
  entry.day_score = event.day_score;
  entry.day_parts = event.day_parts;
  const bool is_off = entry.outcome == PlanOutcome::called_off;
  const Candidate* const off = is_off ? calling_off(event, candidates_, weights_) : nullptr;
  entry.sources = sources_of(event, quoted, off, sources);
  entry.newest_report = newest_report_of(event, off);
  entry.in_digest = quotations_.analyser().is_called_digest(quoted.article->title);
  entry.pinned = event.pinned.has_value();
  if (detail == Detail::explained) entry.runners_up = runners_up_of(readings);
  return entry;
}

PlanOutcome EntryWriter::outcome_of(const DayEvent& event, const Reading& quoted) {
  const PlanOutcome outcome = plan_outcome(event, candidates_, weights_, filter_);
  if (outcome != PlanOutcome::unreported) return outcome;
  const Quotation quotation = quoted.quotation();
  Plan plan{.text = quotation.text, .day_words = quotation.day_words, .days = event.days};
  for (const std::uint32_t sentence : event.sentences)
    plan.announced_in.push_back(candidates_.articles[candidates_.sentences[sentence].article].document);
  return plans_.finds_traces(plan) ? PlanOutcome::unclear : outcome;
}

std::vector<Reading> EntryWriter::readings_of(const DayEvent& event, Detail detail) {
  struct Rated {
    double value;
    Reading reading;
  };
  std::vector<Rated> rated;
  double best = 0;
  const bool is_told = tells(candidates_.sentences[event.sentences.front()]);
  // What was joined to it, a plan or the same event of another day, is a source and not quoted.
  const std::size_t own = std::clamp<std::size_t>(event.ratings.size(), 1, most_read);
  const std::size_t wanted = detail == Detail::explained ? 1 + most_runners_up : 1;
  for (std::size_t i = 0; i < event.sentences.size() && i < own; ++i) {
    if (is_told && !tells(candidates_.sentences[event.sentences[i]])) continue;  // announced what has come to pass
    const double rating = i < event.ratings.size() ? static_cast<double>(event.ratings[i]) : 0;
    if (rated.size() >= wanted && rating <= best) break;  // words can only make it worse
    Reading reading = quotations_.read(event.sentences[i]);
    const double value = rating - reading.fitness.penalty;
    best = rated.empty() ? value : std::max(best, value);
    rated.push_back({value, std::move(reading)});
  }
  std::stable_sort(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) { return a.value > b.value; });
  std::vector<Reading> readings;
  for (Rated& one : rated) readings.push_back(std::move(one.reading));
  if (event.pinned) quote_first(*event.pinned, readings);
  return readings;
}

std::vector<TimelineRunnerUp> EntryWriter::runners_up_of(const std::vector<Reading>& readings) {
  std::set<std::string, std::less<>> told{std::string(readings.front().text())};
  std::vector<TimelineRunnerUp> runners_up;
  for (std::size_t i = 1; i < readings.size() && runners_up.size() < most_runners_up; ++i) {
    const Article& article = *readings[i].article;
    if (!told.emplace(readings[i].text()).second) continue;
    runners_up.push_back({std::string(readings[i].text()), article.id, article.published.day, *readings[i].event.days});
  }
  return runners_up;
}

void EntryWriter::quote_first(std::uint32_t sentence, std::vector<Reading>& readings) {
  std::erase_if(readings, [&](const Reading& one) { return one.sentence == sentence; });
  readings.insert(readings.begin(), quotations_.read(sentence));
}

void EntryWriter::describe(const Reading& quoted, TimelineEntry& entry) {
  const Event& event = quoted.event;
  entry.day_from = event.day_from;
  entry.kind = event.kind;
  entry.mode = event.mode;
  entry.field = event.field;
  entry.status = event.status;
  entry.evidence = event.evidence;
  entry.text = quoted.text();
  if (!event.claimant.empty()) entry.claimant = std::string(part_of(quoted.part(), event.claimant));
  for (const TextRange trigger : event.triggers) entry.triggers.emplace_back(part_of(quoted.part(), trigger));
  entry.because.rule = event.because.rule;
  entry.because.anchor = event.because.anchor;
  if (event.because.range.empty()) return;
  const std::string& text = because_in_title(event) ? quoted.article->title : quoted.article->text;
  entry.because.text = part_of(text, event.because.range);
  entry.because.range = in_code_points(event.because.range, text);
}

bool EntryWriter::names_topic(const DayEvent& event) const {
  return std::any_of(event.sentences.begin(), event.sentences.end(), [&](std::uint32_t sentence) {
    const Candidate& one = candidates_.sentences[sentence];
    const auto title = candidates_.title_words_of(candidates_.articles[one.article]);
    return one.topic > 0 || candidates_.topic.share_of(candidates_.topic.named_by(title)) > 0;
  });
}

void EntryWriter::add_context(const Reading& quoted, TimelineEntry& entry) {
  const TextRange context = quotations_.context_of(quoted);
  const Standing standing = quoted.fitness.standing;
  entry.stands_alone = is_understood(standing) || (standing == Standing::only_with_context && !context.empty());
  entry.quotes_topic = candidates_.sentences[quoted.sentence].topic > 0 || !context.empty();
  if (context.empty()) return;
  entry.context = context.of(quoted.article->text);
  entry.context_range = in_code_points(context, quoted.article->text);
}

std::string EntryWriter::headline(const Article& article) const {
  if (!article.title.empty()) return article.title;
  return headline_of(article, quotations_.analyser().analyse_body(article.text));
}

TimelineSource EntryWriter::source_of(const Reading& reading) {
  return {.id = reading.article->id,
          .title = reading.article->title,
          .url = reading.article->url,
          .publisher = reading.article->publisher(),
          .published = reading.article->published.day,
          .range = in_code_points(reading.range, reading.part()),
          .in_title = reading.event.in_title};
}

std::vector<TimelineSource> EntryWriter::sources_of(const DayEvent& event, const Reading& quoted, const Candidate* off,
                                                    std::size_t most) {
  std::vector<TimelineSource> sources{source_of(quoted)};
  std::set<std::uint32_t> told{candidates_.sentences[quoted.sentence].article};
  if (off && sources.size() < most && told.insert(off->article).second)
    sources.push_back(source_of(quotations_.read_source(*off)));
  std::vector<std::uint32_t> sentences = event.sentences;
  std::stable_sort(sentences.begin(), sentences.end(), [&](std::uint32_t a, std::uint32_t b) {
    return candidates_.sentences[a].article < candidates_.sentences[b].article;
  });
  for (const std::uint32_t sentence : sentences) {
    if (sources.size() >= most) break;
    if (told.insert(candidates_.sentences[sentence].article).second)
      sources.push_back(source_of(quotations_.read(sentence)));
  }
  return sources;
}

std::optional<std::chrono::sys_seconds> EntryWriter::newest_report_of(const DayEvent& event,
                                                                      const Candidate* off) const {
  std::optional<std::int64_t> newest;
  for (const std::uint32_t i : event.sentences) {
    newest = std::max(newest, candidates_.articles[candidates_.sentences[i].article].instant);
  }
  if (off) newest = std::max(newest, candidates_.articles[off->article].instant);
  if (!newest) return std::nullopt;
  return std::chrono::sys_seconds(std::chrono::seconds(*newest));
}

}  // namespace zeitstrahl
