// What comes once a year: feasts, seasons, the second Sunday of May.
#include <fmt/format.h>

#include "temporal/calendar.h"
#include "temporal/frame.h"
#include "temporal/years.h"

namespace zeitstrahl {

namespace {

using std::chrono::days;

// The year of something that comes once a year, from "offset" (the last one, the next one) or the nearest.
std::optional<int> yearly(const Expression& expression, const Frame& frame,
                          const std::function<std::optional<Day>(int)>& day_in) {
  if (expression.year) return full_year(*expression.year, frame);
  const std::optional<Day> anchor = frame.publication.day;
  if (!anchor) return std::nullopt;
  if (expression.years) return year_of(*anchor) + *expression.years;
  if (!expression.offset || *expression.offset == 0) return nearest_year(day_in, *anchor, frame);
  const bool back = *expression.offset < 0;
  for (int step = -1; step <= 2; ++step) {
    const int year = year_of(*anchor) + (back ? -step : step);
    const auto day = day_in(year);
    if (day && (back ? *day < *anchor : *day > *anchor)) return year;
  }
  return std::nullopt;
}

// The second Sunday of May: of the year named, else of the nearest one.
Resolved nth(const Expression& expression, const Frame& frame) {
  const auto day_in = [&](int year) {
    return nth_weekday(year, static_cast<unsigned>(*expression.month), static_cast<unsigned>(*expression.weekday),
                       *expression.nth);
  };
  const auto year = yearly(expression, frame, day_in);
  const auto day = year ? day_in(*year) : std::nullopt;
  if (!day) return {.value = fmt::format("XXXX-{:02}-XX", *expression.month)};
  Resolved resolved = resolved_day(*day, expression);
  if (!expression.year) resolved.anchor = frame.publication.day;
  return resolved;
}

// "der zweite Weihnachtstag" is the day after the first, "der zweite Advent" the Sunday after it.
std::optional<Day> numbered_feast(const Expression& expression, int year) {
  const int nth = expression.nth.value_or(1);
  const std::optional<Day> first = feast_day(expression.feast, year);
  if (!first || nth < 1 || nth > 4) return std::nullopt;
  const int stride = expression.feast.starts_with("advent") ? 7 : 1;
  const int moved = expression.weekday ? 0 : expression.steps.value_or(0);
  return *first + days{stride * (nth - 1) + moved};
}

// "am Osterwochenende": Saturday to Monday.
Resolved feast_weekend(Day day) {
  const Day sunday = week_span(day).last;
  return {.value = format_iso_week(day) + "-WE",
          .days = DaySpan{sunday - days{1}, sunday + days{1}},
          .precision = Precision::span};
}

// "Dienstag nach Ostern", "Freitag vor Pfingsten".
Day weekday_beside(Day feast, const Expression& expression) {
  const int ahead = (*expression.weekday - static_cast<int>(iso_weekday(feast)) + 7) % 7;
  if (*expression.steps > 0) return feast + days{ahead == 0 ? 7 : ahead};
  return feast + days{ahead - 7};
}

Resolved feast(const Expression& expression, const Frame& frame) {
  const auto day_in = [&](int year) { return numbered_feast(expression, year); };
  const auto year = yearly(expression, frame, day_in);
  auto day = year ? day_in(*year) : std::nullopt;
  if (!day) return {.value = "XXXX-XX-XX" + daytime_suffix(expression)};
  if (expression.weekday) day = weekday_beside(*day, expression);
  Resolved resolved = expression.unit == "WE" ? feast_weekend(*day) : resolved_day(*day, expression);
  if (!expression.amount.empty()) {
    resolved.days = DaySpan{*day, *day + days{std::stoi(expression.amount) - 1}};
    resolved.precision = Precision::span;
  }
  if (!expression.year) resolved.anchor = frame.publication.day;
  return resolved;
}

Resolved season(const Expression& expression, const Frame& frame) {
  const auto middle_in = [&](int year) {
    const DaySpan span = season_span(year, expression.season);
    const int offset = expression.offset.value_or(0);
    return std::optional(offset > 0 ? span.first : offset < 0 ? span.last : span.first + days{45});
  };
  std::optional<int> year = yearly(expression, frame, middle_in);
  if (!year) return {.value = fmt::format("XXXX-{}", expression.season)};
  // "diesen Sommer" is this year's, whatever the tense; January lies in the winter of the year before.
  if (expression.offset == 0 && !expression.year) {
    const Day today = *frame.publication.day;
    year = year_of(today) - (expression.season == "WI" && month_of(today) < 6 ? 1 : 0);
  }
  return {.value = fmt::format("{:04}-{}", *year, expression.season),
          .days = part_of_span(season_span(*year, expression.season), expression.mod),
          .precision = Precision::season,
          .anchor = expression.year ? std::nullopt : frame.publication.day};
}

}  // namespace

Resolved resolve_yearly(const Expression& expression, const Frame& frame) {
  switch (expression.kind) {
    case ExpressionKind::feast:
      return feast(expression, frame);
    case ExpressionKind::nth:
      return nth(expression, frame);
    default:
      return season(expression, frame);
  }
}

}  // namespace zeitstrahl
