// The boolean terms under which events are found by day. An event stands under each day it covers if it is at most a
// month long, under each month if at most a year, under each year if at most ten: who asks for a day does not want what
// happened "in 2020".
#pragma once

#include <string>
#include <vector>

#include "base/day.h"

namespace zeitstrahl {

std::string day_term(Day day);                     // D20250116
std::string month_term(int year, unsigned month);  // M202501
std::string year_term(int year);                   // Y2025

// The terms of an event with these days.
std::vector<std::string> event_day_terms(DaySpan days);

// The smallest set of units that covers the span exactly: years from `first_year` to `last_year`, months, days.
struct DayCover {
  std::vector<std::string> terms;  // days and months
  int first_year = 0;              // whole years; none where last_year is the smaller one
  int last_year = -1;
};
DayCover cover(DaySpan days);

}  // namespace zeitstrahl
