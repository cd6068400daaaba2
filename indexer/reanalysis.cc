#include "indexer/reanalysis.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ordered_pool.h"
#include "indexer/batch_size.h"
#include "indexer/interrupt.h"
#include "indexer/progress.h"
#include "indexer/report.h"
#include "indexer/stopwatch.h"
#include "indexer/user_tables.h"
#include "store/rebuild.h"
#include "store/writer.h"

namespace zeitstrahl {

namespace {

struct Renewed {
  Rebuild::Piece piece;  // without its texts
  Counts counts;
};

bool has_huge_text(const Rebuild::Piece& piece) {
  return std::any_of(piece.articles.begin(), piece.articles.end(),
                     [](const Article& article) { return article.text.size() > huge_text; });
}

class Reanalysis {
 public:
  explicit Reanalysis(const IndexerOptions& options)
      : options_(options),
        lexicon_(lexicon_for(options)),
        analyser_(lexicon_),
        rebuild_(options.database, lexicon_, options.relearn ? Learning::anew : Learning::frozen),
        progress_(progress_style(options), elapsed_, {.records = rebuild_.articles() - rebuild_.articles_done()}),
        report_(options.loudness, options.report, progress_) {
    if (rebuild_.articles_done() > 0) {
      report_.note(
          fmt::format("going on behind the {} articles of a run that was cut off", grouped(rebuild_.articles_done())));
    }
  }

  ExitCode go() {
    run_ordered<Rebuild::Piece, Renewed>(
        options_.jobs, [this] { return was_interrupted() ? std::nullopt : rebuild_.next(batch_size_.next()); },
        [this] { return [this](Rebuild::Piece piece) { return renew(std::move(piece)); }; },
        [this](Renewed renewed) { take(renewed); }, has_huge_text);
    if (was_interrupted()) {
      report_.note("interrupted: the database is as before, the next --reanalyse goes on");
      report_.finish(options_.task, counts_, elapsed_());
      return ExitCode::interrupted;
    }
    rebuild_.finish();
    report_.finish(options_.task, counts_, elapsed_());
    return ExitCode::ok;
  }

 private:
  // Called in threads: touches nothing that changes. An article that cannot be analysed ends the run: it must not get
  // lost.
  Renewed renew(Rebuild::Piece piece) const {
    Counts counts;
    SegmentBuilder builder(piece.segment, lexicon_, rebuild_.compounds());
    for (const Article& article : piece.articles) {
      const AnalysedArticle analysed = analyser_.analyse(article);
      builder.add(analysed);
      ++counts.changed;
      counts.undated += article.published.day ? 0 : 1;
      counts.events += analysed.events.size();
      counts.bytes += article.text.size();
    }
    builder.finish();
    piece.articles.clear();
    return {std::move(piece), counts};
  }

  void take(const Renewed& renewed) {
    rebuild_.done(renewed.piece);
    counts_.changed += renewed.counts.changed;
    counts_.undated += renewed.counts.undated;
    counts_.events += renewed.counts.events;
    counts_.bytes += renewed.counts.bytes;
    progress_.show({.bytes = counts_.bytes, .records = counts_.changed});
  }

  const std::function<double()> elapsed_ = stopwatch();
  const IndexerOptions& options_;
  const Lexicon lexicon_;
  const ArticleAnalyser analyser_;
  Rebuild rebuild_;
  Progress progress_;
  Report report_;
  BatchSize batch_size_;
  Counts counts_;
};

}  // namespace

ExitCode run_reanalysis(const IndexerOptions& options) { return Reanalysis(options).go(); }

}  // namespace zeitstrahl
