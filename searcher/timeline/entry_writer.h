// Writes the entries of the chosen events: reads their sentences, quotes the best, and says where it stands.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/timeline/plan_search.h"
#include "searcher/timeline/quotation_reader.h"
#include "searcher/timeline/timeline.h"

namespace zeitstrahl {

class EntryWriter {
 public:
  // Keeps references.
  EntryWriter(Reader& reader, const Candidates& candidates, const WordWeights& weights, const CandidateFilter& filter,
              QuotationReader& quotations)
      : candidates_(candidates), weights_(weights), filter_(filter), plans_(reader), quotations_(quotations) {}

  // What of it says whether it may be printed: text, status, support, and how far it can be understood.
  TimelineEntry outline(const DayEvent& event);
  // All but its rank, with up to so many sources.
  TimelineEntry write(const DayEvent& event, Detail detail, std::size_t sources);

 private:
  TimelineEntry outline(const DayEvent& event, const Reading& quoted);
  PlanOutcome outcome_of(const DayEvent& event, const Reading& quoted);
  // The best to quote first, now that their words can be seen; to explain the choice, with others behind it.
  std::vector<Reading> readings_of(const DayEvent& event, Detail detail);
  // Each sentence once: it may tell two events, or stand in two articles.
  static std::vector<TimelineRunnerUp> runners_up_of(const std::vector<Reading>& readings);
  void quote_first(std::uint32_t sentence, std::vector<Reading>& readings);
  static void describe(const Reading& quoted, TimelineEntry& entry);
  bool names_topic(const DayEvent& event) const;
  void add_context(const Reading& quoted, TimelineEntry& entry);
  std::string headline(const Article& article) const;
  static TimelineSource source_of(const Reading& reading);
  // `off` tells that it was called off; null where nothing does.
  std::vector<TimelineSource> sources_of(const DayEvent& event, const Reading& quoted, const Candidate* off,
                                         std::size_t most);
  std::optional<std::chrono::sys_seconds> newest_report_of(const DayEvent& event, const Candidate* off) const;

  const Candidates& candidates_;
  const WordWeights& weights_;
  const CandidateFilter& filter_;
  PlanSearch plans_;
  QuotationReader& quotations_;
};

}  // namespace zeitstrahl
