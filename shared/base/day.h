// Calendar days, spans of days, and the instants at which articles appear.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zeitstrahl {

using Day = std::chrono::sys_days;
using YearMonthDay = std::chrono::year_month_day;

// First and last day, both included.
struct DaySpan {
  Day first;
  Day last;

  bool holds(const DaySpan& inner) const { return first <= inner.first && inner.last <= last; }

  friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

// How fine a date is known.
enum class Precision { day, week, month, season, quarter, year, decade, span };
std::string_view to_string(Precision precision);

// An instant with the offset it was written with, so that it can be shown as its source gave it.
struct Instant {
  std::chrono::sys_seconds utc;
  std::chrono::minutes offset{0};

  friend bool operator==(const Instant&, const Instant&) = default;
};

// The day of a date that exists; nothing for 30 February, or a year outside 1 to 9999.
std::optional<Day> make_day(int year, unsigned month, unsigned day);
std::optional<Day> parse_day(std::string_view iso);  // "2025-01-17" and nothing else
std::string format_day(Day day);                     // "2025-01-17"
int year_of(Day day);
unsigned month_of(Day day);                    // 1 to 12
unsigned iso_weekday(Day day);                 // 1 Monday to 7 Sunday
std::string format_iso_week(Day day);          // "2025-W03"
DaySpan year_span(int year);                   // 1 January to 31 December
DaySpan month_span(int year, unsigned month);  // month 1 to 12
DaySpan week_span(Day day);                    // Monday to Sunday
Day add_months(Day day, int months);           // the 31st falls back to the month's last day

// ISO 8601 with date and time; the offset is read from "Z" or "+01:00", or is Europe/Berlin's where there is none.
std::optional<Instant> parse_instant(std::string_view iso);
std::string format_instant(const Instant& instant);  // "2025-01-17T05:10:00+01:00"
// The local time in Europe/Berlin, where the archives we read are written.
std::chrono::local_seconds berlin_time(std::chrono::sys_seconds utc);
// The day in Europe/Berlin; nothing outside the years 1 to 9999, whatever a file system says.
std::optional<Day> berlin_day(std::chrono::sys_seconds utc);
// The instant at which clocks in Europe/Berlin show this time.
Instant at_berlin_time(std::chrono::local_seconds time);

}  // namespace zeitstrahl
