// Easter and the feasts around it, seasons, and the beginnings, middles and ends of spans.
#pragma once

#include <optional>
#include <string_view>

#include "base/day.h"

namespace zeitstrahl {

// Easter Sunday, by the Gregorian computus (Meeus, Jones, Butcher).
Day easter_sunday(int year);

// A weekday of a month by its number, -1 for the last: the second Sunday of May. `weekday` is 1 Monday to 7; nothing
// where the month has no such day.
std::optional<Day> nth_weekday(int year, unsigned month, unsigned weekday, int nth);

// The day of a feast in a year. "12-25" is a fixed day, "easter+39" counts from Easter Sunday, "advent-0" from the
// first Sunday of Advent, "05/7/2" is the second Sunday of May. Nothing for a code that is none of these.
std::optional<Day> feast_day(std::string_view code, int year);

// "SP", "SU", "FA", "WI" by whole months; the winter begins in December of its year.
DaySpan season_span(int year, std::string_view season);

// A part of a span: START, MID or END; the whole for every other mod.
DaySpan part_of_span(DaySpan span, std::string_view mod);

// "vor zwei Wochen" is some days around that day; "gut" and "knapp" (TIMEX3 mod) tell on which side, for a count back
// (sign -1) or ahead (1).
DaySpan days_around(Day day, std::string_view mod, int sign);

}  // namespace zeitstrahl
