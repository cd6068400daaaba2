// Whether what is told of the very day is still to come when it is told: "am Freitag tagt der Rat", read on Friday
// morning.
#pragma once

#include <span>

#include "event/event_day.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

// "Der Rat berät": in the present of what has its appointed time.
bool is_scheduled(const SentenceReading& reading, std::uint32_t clause);

// Whether the clause tells in the present of the day of publication, which it names, and a later hour or part of the
// day stands in it, or in the morning a verb of what has its appointed time; "an diesem Freitag" is still to come until
// the afternoon, and all of a day in the night it begins with, but what begins with the day. `own` is the day the
// sentence itself gives.
bool comes_later_that_day(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
                          const PublicationContext& publication);

}  // namespace zeitstrahl
