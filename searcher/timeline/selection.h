// Chooses the events of a timeline: the most important ones, each told once.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "searcher/timeline/day_events.h"

namespace zeitstrahl {

struct Length {
  std::optional<std::size_t> entries;  // absent: as many as the topic has peaks
  std::size_t articles = 0;            // that match the topic
};

// Whether an event may stand in a timeline whose length nobody asked for, now that its sentences can be read.
using Printable = std::function<bool(const DayEvent& event)>;

// Most important first. Neighbouring days that tell one event become the day that is named explicitly most.
std::vector<DayEvent> choose_events(const std::vector<RankedDay>& days, const Candidates& candidates,
                                    const WordWeights& weights, const Length& length, const QuotePenalty& penalty = {},
                                    const Printable& printable = {});

// How many of these falling scores stand out: the point farthest below the line from the first to the last
// (the "knee"; Satopää et al. 2011), or the last one about as far.
std::size_t knee(const std::vector<double>& scores);

}  // namespace zeitstrahl
