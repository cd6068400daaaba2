#include "indexer/indexing.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>

#include "base/ordered_pool.h"
#include "indexer/archive.h"
#include "indexer/batch.h"
#include "indexer/interrupt.h"
#include "indexer/ledger.h"
#include "indexer/progress.h"
#include "indexer/report.h"
#include "indexer/user_tables.h"

namespace zeitstrahl {

namespace {

// A segment of this size is built while Xapian's tables stay in the cache of the processor, and little is lost where
// a run is killed.
constexpr std::size_t batch_bytes = 4'000'000;
constexpr std::size_t batch_records = 1'000;

std::function<double()> stopwatch() {
  const auto begin = std::chrono::steady_clock::now();
  return [begin] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); };
}

std::uint64_t size_on_disk(const std::vector<std::string>& paths) {
  std::uint64_t bytes = 0;
  Walk walk(paths);
  while (const auto file = walk.next()) {
    struct stat status {};
    if (file->problem.empty() && stat(file->path.c_str(), &status) == 0)
      bytes += static_cast<std::uint64_t>(status.st_size);
  }
  return bytes;
}

ProgressStyle progress_style(const IndexerOptions& options) {
  return options.loudness == Loudness::quiet ? ProgressStyle::never : options.progress;
}

class Run {
 public:
  explicit Run(const IndexerOptions& options)
      : options_(options),
        lexicon_(lexicon_with_tables_of(options.lexicon)),
        reader_(lexicon_, options.reading),
        analyser_(lexicon_),
        archive_(options.paths),
        progress_(progress_style(options), elapsed_,
                  progress_style(options) == ProgressStyle::never ? 0 : size_on_disk(options.paths)),
        report_(options.loudness, options.report, progress_) {
    if (options_.task == Task::index) open_database();
    if (options_.task == Task::dry_run) known_ = std::make_unique<KnownArticles>(options_.database);
  }

  ExitCode go() {
    run_ordered<Batch, BatchResult>(
        options_.jobs, [this] { return next_batch(); },
        [this] { return [this](Batch batch) { return work_on(std::move(batch)); }; },
        [this](BatchResult result) { take(std::move(result)); });
    return was_interrupted() ? end_early() : end();
  }

 private:
  void open_database() {
    writer_ = std::make_unique<Writer>(options_.database, lexicon_);
    known_ = std::make_unique<KnownArticles>(options_.database);
    if (writer_->lexicon_differs()) {
      report_.note(fmt::format("'{}' was built with other tables: what is unchanged keeps the analysis it has",
                               options_.database));
    }
  }

  std::optional<Batch> next_batch() {
    Batch batch;
    std::size_t bytes = 0;
    while (bytes < batch_bytes && batch.records.size() < batch_records && !was_interrupted()) {
      std::optional<Record> record = archive_.next();
      if (!record) break;
      bytes += record->bytes.size();
      batch.records.push_back(std::move(*record));
    }
    if (batch.records.empty()) return std::nullopt;
    if (writer_) batch.segment = writer_->new_segment();
    return batch;
  }

  // Called in threads: touches nothing that changes.
  BatchResult work_on(Batch batch) const {
    const Tools tools{lexicon_, reader_, analyser_};
    if (options_.task == Task::explain) return explain_batch(std::move(batch), tools);
    return index_batch(std::move(batch), tools, known_.get());
  }

  void take(BatchResult result) {
    std::vector<std::string> replaced;
    std::vector<const Article*> to_restore;
    for (const RecordResult& record : result.records) {
      tell(record);
      enter(record, replaced, to_restore);
    }
    if (!result.segment.empty()) writer_->publish(result.segment, replaced);
    if (writer_ && !to_restore.empty()) restore(to_restore);
    print(result.printed);
    records_ += result.records.size();
    if (!result.records.empty()) last_origin_ = result.records.back().origin;
    progress_.show({archive_.bytes_on_disk(), ledger_.counts().bytes, records_});
  }

  void tell(const RecordResult& record) {
    if (record.outcome == Outcome::skipped) report_.skipped(record);
    for (const std::string& note : record.notes) report_.about(record.origin, note);
    const bool undated = !record.dated && record.notes.empty() && record.outcome != Outcome::skipped;
    if (undated && options_.loudness == Loudness::verbose) report_.about(record.origin, "has no date");
  }

  void enter(const RecordResult& record, std::vector<std::string>& replaced, std::vector<const Article*>& to_restore) {
    if (options_.task == Task::explain) return ledger_.enter_alone(record);
    const Ledger::Earlier earlier = ledger_.enter(record);
    if (earlier != Ledger::Earlier::none) {
      report_.about(record.origin, fmt::format("replaces an earlier record of the same id \"{}\"", record.article.id));
    }
    const bool was_written = earlier == Ledger::Earlier::written;
    if (record.outcome == Outcome::changed || (record.outcome == Outcome::added && was_written)) {
      replaced.push_back(record.article.id);
    } else if (record.outcome == Outcome::unchanged && was_written) {
      to_restore.push_back(&record.article);
    }
  }

  // The database had these, until an earlier record of the same run replaced them.
  void restore(const std::vector<const Article*>& articles) {
    const std::string segment = writer_->new_segment();
    SegmentBuilder builder(segment, lexicon_);
    std::vector<std::string> ids;
    for (const Article* article : articles) {
      builder.add(analyser_.analyse(*article));
      ids.push_back(article->id);
    }
    builder.finish();
    writer_->publish(segment, ids);
  }

  static void print(const std::string& lines) {
    std::cout.write(lines.data(), static_cast<std::streamsize>(lines.size()));
    if (!std::cout) throw Error(ExitCode::unusable, "cannot write to standard output", "is the disk full?");
  }

  ExitCode end() {
    if (writer_) writer_->finish();
    if (records_ == 0) {
      throw Error(ExitCode::unusable, fmt::format("nothing to read in '{}'", options_.paths.front()),
                  "give a file, or a folder with files");
    }
    report_.finish(options_.task, ledger_.counts(), elapsed_());
    return ledger_.counts().skipped > 0 ? ExitCode::partly : ExitCode::ok;
  }

  // Merging can wait for the next run.
  ExitCode end_early() {
    report_.note(records_ == 0
                     ? "interrupted before the first record"
                     : fmt::format("interrupted after '{}': what is done stays, the next run goes on", last_origin_));
    report_.finish(options_.task, ledger_.counts(), elapsed_());
    return ExitCode::interrupted;
  }

  const std::function<double()> elapsed_ = stopwatch();
  const IndexerOptions& options_;
  const Lexicon lexicon_;
  const ArticleReader reader_;
  const ArticleAnalyser analyser_;
  Archive archive_;
  Progress progress_;
  Report report_;
  std::unique_ptr<Writer> writer_;        // null where nothing is written
  std::unique_ptr<KnownArticles> known_;  // null where nothing is compared
  Ledger ledger_;
  std::uint64_t records_ = 0;
  std::string last_origin_;
};

}  // namespace

ExitCode run_indexing(const IndexerOptions& options) { return Run(options).go(); }

}  // namespace zeitstrahl
