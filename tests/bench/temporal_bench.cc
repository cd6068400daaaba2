// How fast dates are found and resolved: bytes of text per second of one core. Inside the measured loop lie reading the
// words, matching the rules and resolving; sentences and tokens are cut before.
#include <benchmark/benchmark.h>

#include <string>

#include "bench/corpus.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

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
