// How fast events are read: bytes of text per second of one core. Inside the measured loop lie clauses, kinds, status,
// evidence and days; sentences, tokens and date expressions are found before.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "bench/corpus.h"
#include "event/event_extractor.h"
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

namespace {

void run(benchmark::State& state, const Corpus& corpus) {
  const Lexicon lexicon;
  const TemporalAnalyser temporal(lexicon);
  const EventExtractor extractor(lexicon);
  const PublicationContext publication{.day = parse_day("2025-01-17"), .hour = 12};
  std::vector<std::vector<Timex>> timexes;
  for (const AnalysedText& text : corpus.texts()) timexes.push_back(temporal.analyse(text, publication));
  const AnalysedText no_title;
  const std::vector<Timex> no_timexes;
  std::size_t found = 0;
  for (auto _ : state) {
    found = 0;
    for (std::size_t i = 0; i < timexes.size(); ++i) {
      found += extractor.extract({no_title, no_timexes}, {corpus.texts()[i], timexes[i]}, publication).size();
    }
    benchmark::DoNotOptimize(found);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * corpus.bytes()));
  state.counters["events"] = static_cast<double>(found);
}

void kinds_and_status(benchmark::State& state) {
  static const Corpus corpus(read_articles());
  run(state, corpus);
}
BENCHMARK(kinds_and_status)->Unit(benchmark::kMillisecond);

// What sentences that report nothing cost.
void without_triggers(benchmark::State& state) {
  std::string text;
  for (int i = 0; i < 2'000; ++i) text += "Die Kinder der Nachbarin sammeln am Ufer bunte Steine und Muscheln.\n";
  static const Corpus corpus({text});
  run(state, corpus);
}
BENCHMARK(without_triggers)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace zeitstrahl

BENCHMARK_MAIN();
