#include "searcher/timeline/timeline.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/unicode.h"
#include "language/text_analyser.h"
#include "searcher/timeline/edited_choice.h"
#include "searcher/timeline/feast_rules.h"
#include "searcher/timeline/plan_outcome.h"
#include "searcher/timeline/selection.h"
#include "searcher/timeline/sentence_fitness.h"
#include "searcher/timeline/story_groups.h"
#include "searcher/timeline/topic_query.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_sources = 10;
constexpr std::size_t most_read = 8;  // sentences of an event whose text is looked at
constexpr std::size_t most_runners_up = 3;

// How much a word says about an article that has it.
double idf(Reader& reader, const std::string& word) {
  const auto all = static_cast<double>(reader.articles());
  const auto holders = static_cast<double>(reader.articles_with(word));
  return std::log1p(all / (1 + holders));  // never 0: an archive may be of one topic
}

std::vector<TopicWord> topic_words(Reader& reader, const Query& query) {
  const QueryWords words(query);
  Stemmer stemmer;
  std::vector<TopicWord> topic;
  for (const std::string& word : words.words()) {
    topic.push_back({word_hash(stemmer.stem(word)), idf(reader, word)});
  }
  return topic;
}

// A small topic is told whole, so it gathers nothing that is only near it.
Query query_of(Reader& reader, const Query& topic) {
  Query wide = widened(topic, [&](const std::string& word) { return idf(reader, word); });
  return wide != topic && reader.matching(topic).size() >= small_topic ? wide : topic;
}

Candidates gather(Reader& reader, const TimelineRequest& request) {
  Candidates candidates;
  const Gathering gathering{.filter = request.filter,
                            .topic = topic_words(reader, request.query),
                            .feast_rules = feast_rules(reader.lexicon())};
  reader.visit_matching(query_of(reader, request.query),
                        [&](const MatchingArticle& article) { add_article(article, gathering, candidates); });
  put_in_order(candidates);
  drop_standing_notices(candidates);
  group_stories(candidates.articles);
  return candidates;
}

TextRange in_code_points(TextRange range, std::string_view text) {
  CodePointCounter counter(text);
  const std::uint32_t begin = counter.at(range.begin);
  return {begin, counter.at(range.end)};
}

// A range that reaches beyond its text comes from a database that was tampered with.
std::string_view part_of(std::string_view text, TextRange range) {
  if (range.begin > range.end || range.end > text.size()) {
    throw Error(ExitCode::unusable, "the database holds an event outside of its article",
                "index the archive anew into another folder");
  }
  return range.of(text);
}

// One sentence of an event with its text.
struct Reading {
  std::uint32_t sentence = 0;
  Article article;
  Event event;
  double penalty = 0;  // as a quotation

  const std::string& part() const { return event.in_title ? article.title : article.text; }
  std::string_view text() const { return part_of(part(), event.range); }
  Quotation quotation() const {
    Quotation quoted{.text = text(), .from = event.in_title ? QuotedFrom::title : QuotedFrom::text};
    const TextRange& words = event.because.range;
    const bool inside = event.range.begin <= words.begin && words.end <= event.range.end;
    if (inside && because_in_title(event) == event.in_title) {
      quoted.day_words = {words.begin - event.range.begin, words.end - event.range.begin};
    }
    return quoted;
  }
};

// Reads the chosen events' sentences and writes the entries.
class EntryWriter {
 public:
  EntryWriter(Reader& reader, const Candidates& candidates, const WordWeights& weights, const CandidateFilter& filter)
      : reader_(reader),
        candidates_(candidates),
        weights_(weights),
        filter_(filter),
        analyser_(reader.lexicon()),
        fitness_(reader.lexicon()) {}

  TimelineEntry write(const DayEvent& event, Detail detail) {
    std::vector<Reading> readings = readings_of(event);
    const Reading& quoted = readings.front();
    TimelineEntry entry{.days = event.days, .precision = event.precision};
    describe(quoted, entry);
    entry.outcome = plan_outcome(event, candidates_, weights_, filter_);
    entry.headline = headline_of(quoted.article);
    entry.support = event.support;
    entry.score = event.score;
    entry.day_score = event.day_score;
    entry.sources = sources_of(event, quoted);
    entry.newest_report = newest_report_of(event);
    entry.pinned = event.pinned.has_value();
    entry.leans = quoted.penalty >= unquotable;
    for (std::size_t i = 1; detail == Detail::explained && i < readings.size() && i <= most_runners_up; ++i) {
      const Article& article = readings[i].article;
      entry.runners_up.push_back(
          {std::string(readings[i].text()), article.id, article.published.day, *readings[i].event.days});
    }
    return entry;
  }

  std::string text_of(std::uint32_t sentence) { return std::string(read(sentence).text()); }

 private:
  Reading read(std::uint32_t sentence) {
    const Candidate& one = candidates_.sentences[sentence];
    const DocumentNumber document = candidates_.articles[one.article].document;
    Reading reading{.sentence = sentence, .article = reader_.article(document), .event = {}};
    reading.event = std::move(reader_.events(document).at(one.event).event);
    return reading;
  }

  // The best to quote first, now that their words can be seen.
  std::vector<Reading> readings_of(const DayEvent& event) {
    struct Rated {
      double value;
      Reading reading;
    };
    std::vector<Rated> rated;
    const bool is_told = tells(candidates_.sentences[event.sentences.front()]);
    // What was joined to it, a plan or the same event of another day, is a source and not quoted.
    const std::size_t own = std::clamp<std::size_t>(event.ratings.size(), 1, most_read);
    for (std::size_t i = 0; i < event.sentences.size() && i < own; ++i) {
      if (is_told && !tells(candidates_.sentences[event.sentences[i]])) continue;  // announced what has come to pass
      Reading reading = read(event.sentences[i]);
      const double rating = i < event.ratings.size() ? static_cast<double>(event.ratings[i]) : 0;
      reading.penalty = fitness_.penalty(reading.quotation());
      const double value = rating - reading.penalty;
      rated.push_back({value, std::move(reading)});
    }
    std::stable_sort(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) { return a.value > b.value; });
    std::vector<Reading> readings;
    for (Rated& one : rated) readings.push_back(std::move(one.reading));
    if (event.pinned) quote_first(*event.pinned, readings);
    return readings;
  }

  void quote_first(std::uint32_t sentence, std::vector<Reading>& readings) {
    std::erase_if(readings, [&](const Reading& one) { return one.sentence == sentence; });
    readings.insert(readings.begin(), read(sentence));
  }

  static void describe(const Reading& quoted, TimelineEntry& entry) {
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
    const std::string& text = because_in_title(event) ? quoted.article.title : quoted.article.text;
    entry.because.text = part_of(text, event.because.range);
    entry.because.range = in_code_points(event.because.range, text);
  }

  std::string headline_of(const Article& article) const {
    if (!article.title.empty()) return article.title;
    const AnalysedText text = analyser_.analyse_body(article.text);
    return text.sentences().empty() ? std::string() : std::string(text.sentences().front().range.of(text.text()));
  }

  static TimelineSource source_of(const Reading& reading) {
    return {.id = reading.article.id,
            .title = reading.article.title,
            .url = reading.article.url,
            .publisher = reading.article.source.empty() ? reading.article.agency : reading.article.source,
            .published = reading.article.published.day,
            .range = in_code_points(reading.event.range, reading.part()),
            .in_title = reading.event.in_title};
  }

  std::vector<TimelineSource> sources_of(const DayEvent& event, const Reading& quoted) {
    std::vector<TimelineSource> sources{source_of(quoted)};
    std::set<std::uint32_t> told{candidates_.sentences[quoted.sentence].article};
    std::vector<std::uint32_t> sentences = event.sentences;
    std::stable_sort(sentences.begin(), sentences.end(), [&](std::uint32_t a, std::uint32_t b) {
      return candidates_.sentences[a].article < candidates_.sentences[b].article;
    });
    for (const std::uint32_t sentence : sentences) {
      if (sources.size() == most_sources) break;
      if (told.insert(candidates_.sentences[sentence].article).second) sources.push_back(source_of(read(sentence)));
    }
    return sources;
  }

  std::optional<std::chrono::sys_seconds> newest_report_of(const DayEvent& event) const {
    std::optional<std::int64_t> newest;
    for (const std::uint32_t i : event.sentences) {
      newest = std::max(newest, candidates_.articles[candidates_.sentences[i].article].instant);
    }
    if (!newest) return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(*newest));
  }

  Reader& reader_;
  const Candidates& candidates_;
  const WordWeights& weights_;
  const CandidateFilter& filter_;
  TextAnalyser analyser_;
  SentenceFitness fitness_;
};

bool says_what_another_says(const TimelineEntry& entry, const std::vector<TimelineEntry>& entries) {
  return std::any_of(entries.begin(), entries.end(),
                     [&](const TimelineEntry& other) { return other.text == entry.text; });
}

// Whoever asks for a number of entries chooses among them; else what cannot be understood alone is no entry.
bool is_left_out(const TimelineEntry& entry, const TimelineRequest& request) {
  return entry.leans && !entry.pinned && !request.limit;
}

std::map<Day, std::size_t> reports_by_day(const Candidates& candidates) {
  std::map<Day, std::size_t> reports;
  for (const TopicArticle& article : candidates.articles) {
    if (article.day) ++reports[*article.day];
  }
  return reports;
}

std::optional<DaySpan> days_of(const std::vector<TimelineEntry>& entries) {
  std::optional<DaySpan> days;
  for (const TimelineEntry& entry : entries) {
    if (!days) days = entry.days;
    days = DaySpan{std::min(days->first, entry.days.first), std::max(days->last, entry.days.last)};
  }
  return days;
}

}  // namespace

Timeline make_timeline(Reader& reader, const TimelineRequest& request) {
  const Candidates candidates = gather(reader, request);
  Timeline timeline{.topic = request.topic, .articles = candidates.articles.size()};
  timeline.reports = reports_by_day(candidates);
  const WordWeights weights(candidates);
  Length length{.entries = request.limit, .articles = candidates.articles.size()};
  if (length.entries) *length.entries += request.offset;
  EntryWriter writer(reader, candidates, weights, request.filter);
  EditTargets targets =
      find_targets(request.edits, candidates, [&](std::uint32_t sentence) { return writer.text_of(sentence); });
  timeline.notes = std::move(targets.notes);
  const std::vector<RankedDay> days = rank_days(candidates, weights);
  for (const DayEvent& event : choose_edited({days, candidates, weights}, targets, length)) {
    TimelineEntry entry = writer.write(event, request.detail);
    if (says_what_another_says(entry, timeline.entries) || is_left_out(entry, request)) continue;
    timeline.entries.push_back(std::move(entry));
    timeline.entries.back().rank = timeline.entries.size();
  }
  auto& entries = timeline.entries;
  entries.erase(entries.begin(),
                entries.begin() + static_cast<std::ptrdiff_t>(std::min(request.offset, entries.size())));
  if (request.order == TimelineOrder::date) {
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
      return a.days.first != b.days.first ? a.days.first < b.days.first : a.days.last < b.days.last;
    });
  }
  timeline.days = request.filter.days ? request.filter.days : days_of(entries);
  return timeline;
}

}  // namespace zeitstrahl
