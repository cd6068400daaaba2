#include "indexer/batch.h"

#include <fmt/format.h>

#include <exception>
#include <unordered_map>

#include "base/error.h"
#include "indexer/interrupt.h"

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

bool is_end_mark(const Record& record) { return record.ends_file && record.bytes.empty() && record.problem.empty(); }

RecordResult read_record(Record& record, const ArticleReader& reader) {
  RecordResult result;
  result.file = record.file;
  result.ends_file = record.ends_file;
  result.stamp = record.stamp;
  result.origin = origin_of(record);
  result.bytes = record.bytes.size();
  if (is_end_mark(record)) {
    result.outcome = Outcome::end_of_file;
    return result;
  }
  at_its_own_risk(result, [&] {
    ReadArticle read = reader.read(record);
    result.dated = read.article.published.day.has_value();
    result.hashes = hashes_of(read.article);
    result.article = std::move(read.article);
    result.notes = std::move(read.notes);
  });
  record.bytes = {};  // its text lives on in the article
  return result;
}

BatchResult read_batch(Batch& batch, const ArticleReader& reader) {
  BatchResult result;
  result.bytes_on_disk = batch.bytes_on_disk;
  result.records.reserve(batch.records.size());
  for (Record& record : batch.records) result.records.push_back(read_record(record, reader));
  return result;
}

void mark_replaced(std::vector<RecordResult>& results, const UnchangedFiles& unchanged) {
  std::unordered_map<std::string_view, std::size_t> last;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (has_article(results[i])) last[results[i].article.id] = i;
  }
  for (std::size_t i = 0; i < results.size(); ++i) {
    RecordResult& result = results[i];
    if (!has_article(result)) continue;
    const RecordResult& winner = results[last.at(result.article.id)];
    if (&winner != &result) {
      result.outcome = Outcome::replaced;
      result.notes.push_back(fmt::format("replaced by '{}', which has the same id", winner.origin));
    } else if (unchanged.replace(result.hashes.id, result.file->number)) {
      result.outcome = Outcome::replaced;
      result.notes.push_back("replaced by a later one of the same id, in a file that did not change");
    }
  }
}

void compare_with_known(RecordResult& result, const KnownArticles* known) {
  if (known == nullptr || result.outcome != Outcome::added) return;
  const auto content = known->content_of(result.hashes.id);
  if (content) result.outcome = *content == result.hashes.content ? Outcome::unchanged : Outcome::changed;
}

// Calls `work` for each record. Ctrl-C finishes the record at hand, and cuts off those behind it.
template <typename Work>
void for_each_record(BatchResult& result, const Work& work) {
  for (std::size_t i = 0; i < result.records.size(); ++i) {
    work(result.records[i]);
    if (!was_interrupted() || i + 1 == result.records.size()) continue;
    result.records.resize(i + 1);
    result.interrupted = true;
  }
}

void write_record(RecordResult& record, SegmentBuilder& builder, const Tools& tools) {
  std::optional<SegmentBuilder::Prepared> prepared;
  at_its_own_risk(record, [&] {
    const AnalysedArticle analysed = tools.analyser.analyse(record.article);
    record.events = static_cast<std::uint32_t>(analysed.events.size());
    prepared = builder.prepare(analysed);
  });
  if (!prepared) return;
  builder.add(std::move(*prepared));  // fails where the disk does, which ends the run
  record.article.text = {};
}

void write_segment(BatchResult& result, const std::string& path, const Tools& tools) {
  std::optional<SegmentBuilder> builder;
  for_each_record(result, [&](RecordResult& record) {
    if (!is_to_be_written(record)) return;
    if (!builder) builder.emplace(path, tools.lexicon, tools.compounds);
    write_record(record, *builder, tools);
  });
  if (!builder) return;
  builder->finish();
  result.segment = path;
}

void explain_record(RecordResult& record, std::string& printed, const Tools& tools) {
  at_its_own_risk(record, [&] {
    const AnalysedArticle analysed = tools.analyser.analyse(record.article);
    printed += explain(analysed) + '\n';
    record.events = static_cast<std::uint32_t>(analysed.events.size());
  });
  record.article.text = {};
}

}  // namespace

bool has_article(const RecordResult& record) {
  return record.outcome != Outcome::skipped && record.outcome != Outcome::end_of_file;
}

bool is_to_be_written(const RecordResult& record) {
  return record.outcome == Outcome::added || record.outcome == Outcome::changed;
}

BatchResult explain_batch(Batch batch, const Tools& tools) {
  BatchResult result = read_batch(batch, tools.reader);
  for_each_record(result, [&](RecordResult& record) {
    if (has_article(record)) explain_record(record, result.printed, tools);
  });
  return result;
}

BatchResult index_batch(Batch batch, const Tools& tools, const KnownArticles* known) {
  BatchResult result = read_batch(batch, tools.reader);
  mark_replaced(result.records, tools.unchanged);
  for (RecordResult& record : result.records) compare_with_known(record, known);
  if (!batch.segment.empty()) write_segment(result, batch.segment, tools);
  return result;
}

}  // namespace zeitstrahl
