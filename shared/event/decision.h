// Whether it is told that somebody decided against something, called it off or put it off: that is done on the day it
// was decided, whatever becomes of the plan.
#pragma once

#include <optional>
#include <span>

#include "event/event_day.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

// "Am Montag sagte der Rat das Fest ab", "entschied sich am Montag dagegen, dem Vertrag zuzustimmen": whether the day
// is that of the decision, and not of what is off; the trigger stands in its clause or in what hangs on it.
bool dates_decision(const SentenceReading& reading, std::span<const Timex> timexes, const PatternMatch& trigger,
                    const DatedDays& own, std::optional<Day> published);

// "Der Rat verschiebt das Fest", "Das Fest fällt aus": news of the day on which it is told.
bool tells_decision(const SentenceReading& reading, const PatternMatch& trigger);

}  // namespace zeitstrahl
