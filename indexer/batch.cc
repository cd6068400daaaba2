#include "indexer/batch.h"

#include <fmt/format.h>

#include <exception>
#include <unordered_map>

#include "base/error.h"

namespace zeitstrahl {

namespace {

void skip(RecordResult& result, std::string reason, std::string hint) {
  result.outcome = Outcome::skipped;
  result.reason = std::move(reason);
  result.hint = std::move(hint);
  result.article = {};
}

// Runs `body` for a record; whatever it throws costs this record and nothing else.
template <typename Body>
void at_its_own_risk(RecordResult& result, const Body& body) {
  try {
    body();
  } catch (const Error& error) {
    skip(result, error.what(), error.hint());
  } catch (const std::exception& error) {
    skip(result, fmt::format("this should not happen: {}", error.what()), {});
  }
}

RecordResult read_record(Record& record, const ArticleReader& reader) {
  RecordResult result;
  result.origin = origin_of(record);
  result.bytes = record.bytes.size();
  at_its_own_risk(result, [&] {
    ReadArticle read = reader.read(record);
    result.dated = read.article.published.day.has_value();
    result.article = std::move(read.article);
    result.notes = std::move(read.notes);
  });
  record.bytes = {};  // its text lives on in the article
  return result;
}

std::vector<RecordResult> read_records(Batch& batch, const ArticleReader& reader) {
  std::vector<RecordResult> results;
  results.reserve(batch.records.size());
  for (Record& record : batch.records) results.push_back(read_record(record, reader));
  return results;
}

void mark_replaced(std::vector<RecordResult>& results) {
  std::unordered_map<std::string_view, std::size_t> last;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (results[i].outcome != Outcome::skipped) last[results[i].article.id] = i;
  }
  for (std::size_t i = 0; i < results.size(); ++i) {
    RecordResult& result = results[i];
    if (result.outcome == Outcome::skipped) continue;
    const RecordResult& winner = results[last.at(result.article.id)];
    if (&winner == &result) continue;
    result.outcome = Outcome::replaced;
    result.notes.push_back(fmt::format("replaced by '{}', which has the same id", winner.origin));
  }
}

void compare_with_known(RecordResult& result, const KnownArticles* known) {
  if (known == nullptr || result.outcome == Outcome::skipped || result.outcome == Outcome::replaced) return;
  const auto hash = known->hash_of(result.article.id);
  if (hash) result.outcome = *hash == content_hash(result.article) ? Outcome::unchanged : Outcome::changed;
}

bool is_to_be_written(const RecordResult& result) {
  return result.outcome == Outcome::added || result.outcome == Outcome::changed;
}

void write_segment(BatchResult& result, const std::string& path, const Tools& tools) {
  std::optional<SegmentBuilder> builder;
  for (RecordResult& record : result.records) {
    if (!is_to_be_written(record)) continue;
    std::optional<AnalysedArticle> analysed;
    at_its_own_risk(record, [&] { analysed = tools.analyser.analyse(record.article); });
    if (!analysed) continue;
    if (!builder) builder.emplace(path, tools.lexicon);
    builder->add(*analysed);  // fails where the disk does, which ends the run
    record.events = static_cast<std::uint32_t>(analysed->events.size());
    record.article.text = {};
  }
  if (!builder) return;
  builder->finish();
  result.segment = path;
}

}  // namespace

BatchResult explain_batch(Batch batch, const Tools& tools) {
  BatchResult result{.records = read_records(batch, tools.reader), .segment = {}, .printed = {}};
  for (RecordResult& record : result.records) {
    if (record.outcome == Outcome::skipped) continue;
    at_its_own_risk(record, [&] {
      const AnalysedArticle analysed = tools.analyser.analyse(record.article);
      result.printed += explain(analysed) + '\n';
      record.events = static_cast<std::uint32_t>(analysed.events.size());
    });
    record.article.text = {};
  }
  return result;
}

BatchResult index_batch(Batch batch, const Tools& tools, const KnownArticles* known) {
  BatchResult result{.records = read_records(batch, tools.reader), .segment = {}, .printed = {}};
  mark_replaced(result.records);
  for (RecordResult& record : result.records) compare_with_known(record, known);
  if (!batch.segment.empty()) write_segment(result, batch.segment, tools);
  return result;
}

}  // namespace zeitstrahl
