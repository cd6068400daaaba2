// What became of an announcement.
#pragma once

#include <cstdint>
#include <string_view>

#include "searcher/timeline/day_events.h"

namespace zeitstrahl {

enum class PlanOutcome : std::uint8_t {
  none,        // nothing was announced
  open,        // its day has not passed, as far as the matching articles reach
  reported,    // announced first, reported later: the report is quoted, the announcement is among the sources
  called_off,  // an article that is no older than what announces it has that it was to be, and is off
  unclear,     // its day has passed, and what is told of that day, or looks back on the plan, may say what became of it
  unreported   // its day has passed, and no article that matches says that it happened
};
std::string_view to_string(PlanOutcome outcome);

// What tells that a plan is off; null where nothing does, and for what is no plan.
const Candidate* calling_off(const DayEvent& event, const Candidates& candidates, const WordWeights& weights);

// The filter says whether reports were looked for at all: without them a plan is open.
PlanOutcome plan_outcome(const DayEvent& event, const Candidates& candidates, const WordWeights& weights,
                         const CandidateFilter& filter);

}  // namespace zeitstrahl
