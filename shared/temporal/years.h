// Which year a date means that names none, or only its last two digits.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "temporal/frame.h"

namespace zeitstrahl {

constexpr long unsaid_year = 330;     // days; nobody needs a year for a feast or month that lies eleven months off
constexpr long unwritten_year = 200;  // but for a day nine months off: "wird" may tell a story and "sagte" name a plan

// The day and month of an expression in a year; nothing where it has none, or the year has no such day.
std::optional<Day> day_in_year(int year, const Expression& expression);

// "98" is 1998, "25" is 2025: two digits reach ten years past publication.
int full_year(int written, const Frame& frame);

// The year in which the day of an expression lies within two months of a full date named before or behind it: "am
// 30. April und am 8. Mai 1945", "vom 21. Dezember 1946, bis zum 31. Dezember".
enum class Named : std::uint8_t { before, behind };
std::optional<int> year_close_to(Day full, const Expression& expression, Named named);

// The year of a day in a story that goes on from what it has told of, none beyond `until`: that year, or the next one
// where its day is nearer.
int year_of_story(Day told, const Expression& expression, Day until);

// The year in which a day of the year lies nearest to `anchor`, as the tense allows; nothing where the day is in none
// of the three years around. `sure` is how many days a verb weighs that is sure of its direction.
std::optional<int> nearest_year(const std::function<std::optional<Day>(int)>& day_in, Day anchor, const Frame& frame,
                                long sure = unsaid_year);

}  // namespace zeitstrahl
