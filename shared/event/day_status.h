// What the day of an event says of its status: what "noch" was so on Monday is over, what "tagt am Freitag" is still to
// come on Friday morning, and what "wird 1888 Bürgermeister" is told of the past.
#pragma once

#include <optional>
#include <span>

#include "event/event_day.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

// The status beside the day `own` that the sentence itself gives, if it does; `status` is what the words say.
Status status_on_day(Status status, const SentenceReading& reading, std::span<const Timex> timexes,
                     const std::optional<DatedDays>& own, const PublicationContext& publication);

// Of what did not come about on the day `own`: whether it was to be then, "wurde abgesagt", "sollte eigentlich
// beginnen", and is not only said to be otherwise.
bool was_to_be(const SentenceReading& reading, std::span<const Timex> timexes, const DatedDays& own,
               const PublicationContext& publication);

// "Die Trauben sind in diesem Jahr klein", "Heute ist das anders": how something is these days, or in a month or a
// longer time that is not over.
bool tells_only_state(const SentenceReading& reading, const DatedDays& own, const PublicationContext& publication);

}  // namespace zeitstrahl
