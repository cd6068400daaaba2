#include "indexer/indexing.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "base/ordered_pool.h"
#include "indexer/archive.h"
#include "indexer/batch.h"
#include "indexer/batch_size.h"
#include "indexer/interrupt.h"
#include "indexer/known_database.h"
#include "indexer/learning.h"
#include "indexer/ledger.h"
#include "indexer/progress.h"
#include "indexer/prune.h"
#include "indexer/report.h"
#include "indexer/stopwatch.h"
#include "indexer/user_tables.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t batch_records = 1'000;

bool has_huge_record(const Batch& batch) {
  return std::any_of(batch.records.begin(), batch.records.end(),
                     [](const Record& record) { return record.bytes.size() > huge_text; });
}

std::uint64_t size_to_read(const std::vector<WalkedFile>& files, const UnchangedFiles& unchanged) {
  std::uint64_t bytes = 0;
  for (std::size_t file = 0; file < files.size(); ++file) {
    if (!unchanged.contain(file)) bytes += files[file].stamp.size;
  }
  return bytes;
}

std::vector<WalkedFile> files_of(const IndexerOptions& options) {
  std::vector<WalkedFile> files = walk_all(options.paths);
  if (options.prune) check_prunable(options.paths, files);
  return files;
}

class Run {
 public:
  explicit Run(const IndexerOptions& options)
      : options_(options),
        files_(files_of(options)),
        lexicon_(lexicon_for(options)),
        reader_(lexicon_, options.reading),
        analyser_(lexicon_),
        database_(options, files_, lexicon_),
        archive_(files_, database_.unchanged),
        progress_(progress_style(options), elapsed_, {.bytes_on_disk = size_to_read(files_, database_.unchanged)}),
        report_(options.loudness, options.report, progress_) {
    if (database_.writer && database_.writer->lexicon_differs()) {
      report_.note(
          fmt::format("'{}' was built with other tables: what is unchanged keeps the analysis it has, until "
                      "--reanalyse",
                      options_.database));
    }
    database_.unchanged.visit([this](std::uint64_t id, bool dated) { ledger_.enter_unread(id, dated); });
    ledger_.enter_unread_files(database_.unchanged.count(), database_.unchanged.replaced());
  }

  ExitCode go() {
    if (database_.writer && database_.known->empty() && database_.compounds.packed().empty()) {
      database_.compounds = learn_from_archive(files_, reader_, lexicon_, options_.jobs);
    }
    run_ordered<Batch, BatchResult>(
        options_.jobs, [this] { return next_batch(); },
        [this] { return [this](Batch batch) { return work_on(std::move(batch)); }; },
        [this](BatchResult result) { take(std::move(result)); }, has_huge_record);
    return was_interrupted() ? end_early() : end();
  }

 private:
  std::optional<Batch> next_batch() {
    Batch batch;
    std::size_t bytes = 0;
    const std::size_t most_bytes = batch_size_.next();
    while (bytes < most_bytes && batch.records.size() < batch_records && !was_interrupted()) {
      std::optional<Record> record = archive_.next();
      if (!record) break;
      bytes += record->bytes.size();
      batch.records.push_back(std::move(*record));
    }
    if (batch.records.empty()) return std::nullopt;
    batch.bytes_on_disk = archive_.bytes_on_disk();
    if (database_.writer) batch.segment = database_.writer->new_segment();
    return batch;
  }

  // Called in threads: touches nothing that changes.
  BatchResult work_on(Batch batch) const {
    const Tools tools{lexicon_, reader_, analyser_, database_.unchanged, database_.compounds};
    if (options_.task == Task::explain) return explain_batch(std::move(batch), tools);
    return index_batch(std::move(batch), tools, database_.known.get());
  }

  void take(BatchResult result) {
    std::vector<std::string> replaced;
    std::vector<const Article*> to_restore;
    if (database_.provenance) replaced = supersede(result.records);
    for (const RecordResult& record : result.records) {
      tell(record);
      enter(record, replaced, to_restore);
    }
    if (database_.writer) write(result.segment, replaced);
    if (database_.writer && !to_restore.empty()) restore(to_restore);
    print(result.printed);
    note_position(result);
  }

  // What a text file held before goes when its new version comes. Returns the ids.
  std::vector<std::string> supersede(std::vector<RecordResult>& records) {
    for (const RecordResult& record : records) database_.provenance->take(record);
    const Superseded superseded = database_.new_versions->supersede(database_.provenance->new_versions());
    std::uint64_t removed = superseded.articles.size();
    for (RecordResult& record : records) {
      if (record.outcome != Outcome::added || !superseded.successors.contains(record.hashes.id)) continue;
      record.outcome = Outcome::changed;
      --removed;
    }
    ledger_.enter_removed(removed);
    return database_.ids_of(superseded.articles);
  }

  void write(const std::string& segment, const std::vector<std::string>& replaced) {
    if (segment.empty()) return database_.writer->remove(replaced);
    database_.provenance->announce();
    database_.writer->publish(segment, replaced);
  }

  // What comes behind an interrupted batch is kept, but is not how far the run has come.
  void note_position(const BatchResult& result) {
    records_ += static_cast<std::uint64_t>(
        std::count_if(result.records.begin(), result.records.end(),
                      [](const RecordResult& record) { return record.outcome != Outcome::end_of_file; }));
    if (!result.records.empty() && !cut_) last_origin_ = result.records.back().origin;
    if (result.interrupted) {
      cut_ = true;
      if (database_.provenance) database_.provenance->lose_track();
    }
    progress_.show({result.bytes_on_disk, ledger_.counts().bytes, records_});
  }

  void tell(const RecordResult& record) {
    if (record.outcome == Outcome::skipped) report_.skipped(record);
    for (const std::string& note : record.notes) report_.about(record.origin, note);
    const bool undated = !record.dated && record.notes.empty() && has_article(record);
    if (undated && options_.loudness == Loudness::verbose) report_.about(record.origin, "has no date");
  }

  void enter(const RecordResult& record, std::vector<std::string>& replaced, std::vector<const Article*>& to_restore) {
    if (options_.task == Task::explain) return ledger_.enter_alone(record);
    const Ledger::Earlier earlier = ledger_.enter(record);
    if (earlier != Ledger::Earlier::none) {
      report_.about(record.origin, fmt::format("replaces an earlier record of the same id \"{}\"", record.article.id));
    }
    const bool is_back = record.outcome == Outcome::unchanged && database_.new_versions->brings_back(record.hashes.id);
    const bool was_written = earlier == Ledger::Earlier::written || is_back;
    if (record.outcome == Outcome::changed || (record.outcome == Outcome::added && was_written)) {
      replaced.push_back(record.article.id);
    } else if (record.outcome == Outcome::unchanged && was_written) {
      to_restore.push_back(&record.article);
    }
  }

  // The database had these, until an earlier record or file of the same run replaced them.
  void restore(const std::vector<const Article*>& articles) {
    const std::string segment = database_.writer->new_segment();
    SegmentBuilder builder(segment, lexicon_, database_.compounds);
    std::vector<std::string> ids;
    for (const Article* article : articles) {
      builder.add(analyser_.analyse(*article));
      ids.push_back(article->id);
    }
    builder.finish();
    database_.writer->publish(segment, ids);
  }

  static void print(const std::string& lines) {
    std::cout.write(lines.data(), static_cast<std::streamsize>(lines.size()));
    if (!std::cout) throw Error(ExitCode::unusable, "cannot write to standard output", "is the disk full?");
  }

  ExitCode end() {
    if (files_.empty()) {
      throw Error(ExitCode::unusable, fmt::format("nothing to read in '{}'", options_.paths.front()),
                  "give a file, or a folder with files");
    }
    if (options_.prune) {
      prune();
    } else if (database_.provenance) {
      tell_of_left_over();
    }
    database_.save();
    if (database_.writer) database_.writer->finish();
    report_.finish(options_.task, ledger_.counts(), elapsed_());
    return ledger_.counts().skipped > 0 ? ExitCode::partly : ExitCode::ok;
  }

  void prune() {
    Vanished vanished = find_vanished(options_.paths, files_, *database_.manifest);
    std::erase_if(vanished.ids, [this](std::uint64_t id) { return database_.new_versions->is_gone(id); });
    for (const std::string& folder : vanished.kept_folders) {
      report_.note(fmt::format("'{}' is empty: its articles are kept; remove the folder if they are to go", folder));
    }
    ledger_.enter_removed(database_.remove(vanished.ids));
    if (database_.writer) forget(vanished, options_.paths, *database_.manifest);
  }

  void tell_of_left_over() {
    const std::uint64_t left = database_.new_versions->left_over(database_.provenance->lost());
    if (left == 0) return;
    report_.note(
        fmt::format("changed files no longer hold {}: kept; --prune removes what vanished", plural(left, "article")));
  }

  // Merging can wait for the next run.
  ExitCode end_early() {
    report_.note(records_ == 0
                     ? "interrupted before the first record"
                     : fmt::format("interrupted after '{}': what is done stays, the next run goes on", last_origin_));
    if (options_.prune) report_.note("nothing was removed, because not all was read");
    database_.save();
    report_.finish(options_.task, ledger_.counts(), elapsed_());
    return ExitCode::interrupted;
  }

  const std::function<double()> elapsed_ = stopwatch();
  const IndexerOptions& options_;
  const std::vector<WalkedFile> files_;
  const Lexicon lexicon_;
  const ArticleReader reader_;
  const ArticleAnalyser analyser_;
  KnownDatabase database_;
  Archive archive_;
  Progress progress_;
  Report report_;
  Ledger ledger_;
  BatchSize batch_size_;
  std::uint64_t records_ = 0;
  std::string last_origin_;
  bool cut_ = false;  // a batch was interrupted
};

}  // namespace

ExitCode run_indexing(const IndexerOptions& options) { return Run(options).go(); }

}  // namespace zeitstrahl
