#include "temporal/calendar.h"

#include <charconv>

namespace zeitstrahl {

using std::chrono::days;

Day easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int in_century = year % 100;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
  const int shift = (golden + 11 * moon + 22 * weekday) / 451;
  const int sum = moon + weekday - 7 * shift + 114;
  return *make_day(year, static_cast<unsigned>(sum / 31), static_cast<unsigned>(sum % 31 + 1));
}

std::optional<Day> nth_weekday(int year, unsigned month, unsigned weekday, int nth) {
  if (month < 1 || month > 12 || nth == 0 || nth < -1 || nth > 5) return std::nullopt;
  const DaySpan span = month_span(year, month);
  if (nth == -1) return span.last - days{(iso_weekday(span.last) + 7 - weekday) % 7};
  const Day day = span.first + days{(weekday + 7 - iso_weekday(span.first)) % 7 + 7 * static_cast<unsigned>(nth - 1)};
  return day <= span.last ? std::optional(day) : std::nullopt;
}

namespace {

// The first Sunday of Advent is the fourth before Christmas Day.
Day first_advent(int year) {
  const Day eve = *make_day(year, 12, 24);
  return eve - days{iso_weekday(eve) % 7} - days{21};
}

std::optional<int> number_behind(std::string_view code, std::string_view word) {
  if (!code.starts_with(word)) return std::nullopt;
  code.remove_prefix(word.size());
  if (code.starts_with('+')) code.remove_prefix(1);
  int number = 0;
  const auto result = std::from_chars(code.data(), code.data() + code.size(), number);
  return result.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

// "05/7/2": month, weekday and its number in the month.
std::optional<Day> day_by_weekday(std::string_view code, int year) {
  if (code.size() != 6 || code[2] != '/' || code[4] != '/') return std::nullopt;
  const auto month = number_behind(code.substr(0, 2), "");
  const auto weekday = number_behind(code.substr(3, 1), "");
  const auto nth = number_behind(code.substr(5, 1), "");
  if (!month || !weekday || !nth) return std::nullopt;
  return nth_weekday(year, static_cast<unsigned>(*month), static_cast<unsigned>(*weekday), *nth);
}

}  // namespace

std::optional<Day> feast_day(std::string_view code, int year) {
  if (year < 1583 || year > 9998) return std::nullopt;  // before, the Julian calendar had another Easter
  if (const auto offset = number_behind(code, "easter")) return easter_sunday(year) + days{*offset};
  if (const auto offset = number_behind(code, "advent")) return first_advent(year) + days{*offset};
  if (const auto day = day_by_weekday(code, year)) return day;
  const auto month = number_behind(code.substr(0, 2), "");
  const auto day = code.size() == 5 ? number_behind(code.substr(3), "") : std::nullopt;
  if (!month || !day) return std::nullopt;
  return make_day(year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

DaySpan season_span(int year, std::string_view season) {
  const unsigned first = season == "SP" ? 3 : season == "SU" ? 6 : season == "FA" ? 9 : 12;
  const Day begin = month_span(year, first).first;
  return {begin, add_months(begin, 3) - days{1}};
}

namespace {

// "Ende 2024" are its last three months, "Mitte 2024" the four in its middle.
DaySpan part_of_year(DaySpan year, std::string_view mod) {
  if (mod == "START") return {year.first, add_months(year.first, 3) - days{1}};
  if (mod == "MID") return {add_months(year.first, 4), add_months(year.first, 8) - days{1}};
  if (mod == "END") return {add_months(year.first, 9), year.last};
  return year;
}

}  // namespace

DaySpan part_of_span(DaySpan span, std::string_view mod) {
  if (span == year_span(year_of(span.first))) return part_of_year(span, mod);
  // Who says "Ende der Woche" on Monday may mean Thursday.
  constexpr days to_thursday{3};
  if (mod == "END" && span == week_span(span.first)) return {span.first + to_thursday, span.last};
  const auto third = (span.last - span.first + days{1}) / 3;
  if (mod == "START") return {span.first, span.first + third - days{third > days{1} ? 1 : 0}};
  if (mod == "MID") return {span.first + third, span.last - third};
  if (mod == "END") return {span.last - third + days{third > days{1} ? 1 : 0}, span.last};
  return span;
}

DaySpan days_around(Day day, std::string_view mod, int sign) {
  constexpr days near{3};
  constexpr days beyond{4};
  const bool more = mod == "MORE_THAN" || mod == "EQUAL_OR_MORE";
  const bool less = mod == "LESS_THAN" || mod == "EQUAL_OR_LESS";
  if (!more && !less) return {day - near, day + near};
  return more == (sign > 0) ? DaySpan{day, day + beyond} : DaySpan{day - beyond, day};
}

}  // namespace zeitstrahl
