// Whether "noch" says that something goes on when it is reported: "sucht noch", but not "noch am Montag", nor what was
// still so on a day before.
#pragma once

#include <optional>
#include <span>

#include "event/event_day.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

// False where nothing but "noch" lets it last, and it belongs to a date or the day is over. `own` is the day that the
// sentence itself gives what it tells.
bool goes_on_still(const SentenceReading& reading, std::span<const Timex> timexes, const std::optional<DatedDays>& own,
                   const PublicationContext& publication);

}  // namespace zeitstrahl
