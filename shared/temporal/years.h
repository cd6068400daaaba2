// Which year a date means that names none, or only its last two digits.
#pragma once

#include <functional>
#include <optional>

#include "temporal/frame.h"

namespace zeitstrahl {

constexpr long unsaid_year = 330;     // days; nobody needs a year for a feast or month that lies eleven months off
constexpr long unwritten_year = 200;  // but for a day nine months off: "wird" may tell a story and "sagte" name a plan

// "98" is 1998, "25" is 2025: two digits reach ten years past publication.
int full_year(int written, const Frame& frame);

// The year in which a day of the year lies nearest to `anchor`, as the tense allows; nothing where the day is in none
// of the three years around. `sure` is how many days a verb weighs that is sure of its direction.
std::optional<int> nearest_year(const std::function<std::optional<Day>(int)>& day_in, Day anchor, const Frame& frame,
                                long sure = unsaid_year);

}  // namespace zeitstrahl
