// Easter and the feasts around it, seasons, and the beginnings, middles and ends of spans.
#pragma once

#include <optional>
#include <string_view>

#include "base/day.h"

namespace zeitstrahl {

// Easter Sunday, by the Gregorian computus (Meeus, Jones, Butcher).
Day easter_sunday(int year);

// The day of a feast in a year. "12-25" is a fixed day, "easter+39" counts from Easter Sunday, "advent-0" from the
// first Sunday of Advent. Nothing for a code that is none of these.
std::optional<Day> feast_day(std::string_view code, int year);

// "SP", "SU", "FA", "WI" by whole months; the winter begins in December of its year.
DaySpan season_span(int year, std::string_view season);

// A part of a span: START, MID or END; the whole for every other mod.
DaySpan part_of_span(DaySpan span, std::string_view mod);

}  // namespace zeitstrahl
