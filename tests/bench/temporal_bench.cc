// How fast dates are found and resolved: bytes of text per second of one core. Inside the measured loop lie reading the
// words, matching the rules and resolving; sentences and tokens are cut before.
// ZEITSTRAHL_BENCH_TEXT names a file of UTF-8, whose articles are parted by lines that hold a form feed.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_bytes = 32'000'000;  // tokens take ten times that

std::vector<std::string> read_articles() {
  const char* const path = std::getenv("ZEITSTRAHL_BENCH_TEXT");
  std::ifstream file(path ? path : ZEITSTRAHL_BENCH "/articles.txt");
  if (!file) throw std::runtime_error(std::string("cannot read '") + (path ? path : "articles.txt") + "'");
  std::vector<std::string> articles(1);
  std::size_t bytes = 0;
  for (std::string line; bytes < most_bytes && std::getline(file, line); bytes += line.size() + 1) {
    if (line == "\f") {
      articles.emplace_back();
    } else {
      articles.back() += line + '\n';
    }
  }
  return articles;
}

// Texts cut into sentences and tokens, which stay where they are.
class Corpus {
 public:
  explicit Corpus(std::vector<std::string> articles) : articles_(std::move(articles)) {
    const Lexicon lexicon;
    const TextAnalyser language(lexicon);
    for (const std::string& article : articles_) {
      if (!is_valid_utf8(article)) continue;
      texts_.push_back(language.analyse_body(article));
      bytes_ += article.size();
    }
  }

  const std::vector<AnalysedText>& texts() const { return texts_; }
  std::size_t bytes() const { return bytes_; }

 private:
  std::vector<std::string> articles_;
  std::vector<AnalysedText> texts_;
  std::size_t bytes_ = 0;
};

void run(benchmark::State& state, const Corpus& corpus) {
  const Lexicon lexicon;
  const TemporalAnalyser temporal(lexicon);
  const PublicationContext publication{.day = parse_day("2025-01-17"), .hour = 12};
  std::size_t found = 0;
  for (auto _ : state) {
    found = 0;
    for (const AnalysedText& text : corpus.texts()) found += temporal.analyse(text, publication).size();
    benchmark::DoNotOptimize(found);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * corpus.bytes()));
  state.counters["timexes"] = static_cast<double>(found);
}

void tag_and_resolve(benchmark::State& state) {
  static const Corpus corpus(read_articles());
  run(state, corpus);
}
BENCHMARK(tag_and_resolve)->Unit(benchmark::kMillisecond);

// What sentences without a time word cost.
void without_time_words(benchmark::State& state) {
  std::string text;
  for (int i = 0; i < 2'000; ++i) text += "Der Rat der Gemeinde berät im Saal über den Bau einer Brücke am Fluss.\n";
  static const Corpus corpus({text});
  run(state, corpus);
}
BENCHMARK(without_time_words)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace zeitstrahl

BENCHMARK_MAIN();
