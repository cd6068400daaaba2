// Expressions that count from a day: "gestern", "im vergangenen Jahr", "vor drei Wochen".
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "temporal/calendar.h"
#include "temporal/frame.h"

namespace zeitstrahl {

namespace {

using std::chrono::days;

constexpr int farthest = 5'000;  // units; keeps arithmetic within the calendar

// "Heute gibt es mehr davon" speaks of these days, unless the sentence bounds it: "ab heute". So does
// "1970 ging man zu Fuß. Heute kommt jeder im Auto."
bool is_generic(const Expression& expression, const Frame& frame) {
  if (expression.text != "today" || frame.role != TimexRole::event) return false;
  const bool habit = frame.tense == Tense::state || frame.tense == Tense::present || frame.tense == Tense::open ||
                     frame.tense == Tense::habit;
  return habit || (frame.tells_of_then && frame.looks_on());
}

Resolved day(const Expression& expression, const Frame& frame) {
  if (is_generic(expression, frame)) return {.value = "PRESENT_REF"};
  const auto anchor = frame.anchor(expression.anchor);
  const int offset = expression.offset.value_or(0);
  const bool now = offset == 0 && expression.part.empty() && expression.anchor == Anchor::publication;
  if (!anchor) return {.value = now ? "PRESENT_REF" : "XXXX-XX-XX" + daytime_suffix(expression)};
  Resolved resolved = resolved_day(*anchor + days{offset}, expression);
  resolved.anchor = anchor;
  return resolved;
}

// How many months a unit has; 0 for units that are counted in days.
int months_of(std::string_view unit) {
  if (unit == "M") return 1;
  if (unit == "Q") return 3;
  if (unit == "H") return 6;
  if (unit == "Y") return 12;
  if (unit == "DE") return 120;
  if (unit == "CE") return 1200;
  if (unit == "ML") return 12'000;
  return 0;
}

Day moved(Day from, std::string_view unit, int steps) {
  if (const int months = months_of(unit)) return add_months(from, months * steps);
  return from + days{steps * (unit == "W" || unit == "WE" ? 7 : 1)};
}

bool within_calendar(Day day) { return year_of(day) >= 1 && year_of(day) <= 9998; }

// The unit that holds `day`, as value and span.
Resolved unit_around(Day day, std::string_view unit) {
  const int year = year_of(day);
  if (unit == "Y") return {.value = fmt::format("{:04}", year), .days = year_span(year), .precision = Precision::year};
  if (unit == "M") {
    return {.value = fmt::format("{:04}-{:02}", year, month_of(day)),
            .days = month_span(year, month_of(day)),
            .precision = Precision::month};
  }
  if (unit == "W") return {.value = format_iso_week(day), .days = week_span(day), .precision = Precision::week};
  if (unit == "WE") {
    const DaySpan week = week_span(day);
    return {.value = format_iso_week(day) + "-WE",
            .days = DaySpan{week.first + days{5}, week.last},
            .precision = Precision::span};
  }
  if (unit == "Q" || unit == "H") {
    const unsigned length = unit == "Q" ? 3 : 6;
    const unsigned number = (month_of(day) - 1) / length + 1;
    const Day first = month_span(year, (number - 1) * length + 1).first;
    return {.value = fmt::format("{:04}-{}{}", year, unit, number),
            .days = DaySpan{first, add_months(first, static_cast<int>(length)) - days{1}},
            .precision = Precision::quarter};
  }
  const int length = unit == "ML" ? 1000 : unit == "CE" ? 100 : 10;
  if (unit == "DE" || unit == "CE" || unit == "ML") {
    const int first = year / length * length;
    const int digits = unit == "ML" ? 1 : unit == "CE" ? 2 : 3;
    return {.value = fmt::format("{:0{}}", year / length, digits),
            .days = DaySpan{year_span(first > 0 ? first : 1).first, year_span(first + length - 1).last},
            .precision = unit == "DE" ? Precision::decade : Precision::span};
  }
  return {.value = format_day(day), .days = DaySpan{day, day}};
}

std::string unknown_unit(std::string_view unit) {
  if (unit == "M") return "XXXX-XX";
  if (unit == "W") return "XXXX-WXX";
  if (unit == "WE") return "XXXX-WXX-WE";
  if (unit == "Q" || unit == "H") return fmt::format("XXXX-{}X", unit);
  if (unit == "D") return "XXXX-XX-XX";
  if (unit.starts_with('T')) return "XXXX-XX-XXTXX:XX";
  return "XXXX";
}

// "am Wochenende" on a Tuesday is the last one, unless the clause looks ahead.
int weekend_steps(const Expression& expression, const Frame& frame, Day anchor) {
  const bool told = frame.tells_past();
  if (expression.offset) {
    // Told on a Monday, "an diesem Wochenende" is over.
    if (*expression.offset == 0 && told && iso_weekday(anchor) == 1) return -1;
    // On a Friday "das vergangene Wochenende" is the one before this week's.
    return *expression.offset < 0 ? -1 : *expression.offset == 0 || iso_weekday(anchor) < 6 ? 0 : 1;
  }
  // On a Friday the coming one is meant, unless it is told of.
  if (frame.tense == Tense::meant) return iso_weekday(anchor) == 1 ? -1 : 0;  // "das für das Wochenende geplante Fest"
  const bool ahead = frame.looks_ahead() || iso_weekday(anchor) >= (told ? 6 : 5);
  return ahead ? 0 : -1;
}

// "Ende des Jahres" behind "1991" in a story of the past is that year's.
bool is_told_year(const Expression& expression, const Frame& frame) {
  const bool this_year = expression.unit == "Y" && expression.offset.value_or(0) == 0 && !expression.mod.empty();
  return this_year && frame.told_year && frame.span && frame.tense == Tense::past;
}

// "Ende des Monats" behind "im März" is the end of March.
bool is_told_month(const Expression& expression, const Frame& frame) {
  constexpr days longest_month{31};
  const bool this_month = expression.unit == "M" && expression.offset.value_or(0) == 0 && !expression.mod.empty();
  return this_month && frame.span && frame.span->last - frame.span->first < longest_month && frame.tense == Tense::past;
}

// "Ende der Woche gab es" in a paper of Friday has come, in one of Monday it was that of the last.
bool is_end_to_come(const Expression& expression, const Frame& frame) {
  return expression.unit == "W" && expression.offset.value_or(0) == 0 && !expression.mod.empty() &&
         frame.tense == Tense::past;
}

// "2019 mehr als im Vorjahr", "im März mehr als im Vormonat": but the week before is none of March.
Anchor anchor_of_unit(const Expression& expression, const Frame& frame) {
  constexpr days longest_month{31};
  const int months = months_of(expression.unit);
  if (expression.anchor == Anchor::mention && months > 0) return Anchor::span;
  if (is_told_year(expression, frame) || is_told_month(expression, frame)) return Anchor::span;
  const bool finer = expression.anchor == Anchor::compared && frame.compared &&
                     frame.compared->last - frame.compared->first > months * longest_month;
  return finer ? Anchor::publication : expression.anchor;
}

Resolved unit(const Expression& expression, const Frame& frame) {
  const auto anchor = frame.anchor(anchor_of_unit(expression, frame));
  if (!anchor) return {.value = unknown_unit(expression.unit)};
  const int steps = expression.unit == "WE" ? weekend_steps(expression, frame, *anchor) : expression.offset.value_or(0);
  const Day inside = moved(*anchor, expression.unit, steps);
  if (!within_calendar(inside)) return {.value = unknown_unit(expression.unit)};
  Resolved resolved = unit_around(inside, expression.unit);
  resolved.days = part_of_span(*resolved.days, expression.mod);
  if (is_end_to_come(expression, frame)) {
    constexpr days week{7};
    if (resolved.days->first > *anchor)
      resolved.days = DaySpan{resolved.days->first - week, resolved.days->last - week};
    resolved.days->last = std::min(resolved.days->last, *anchor);
  }
  resolved.anchor = anchor;
  return resolved;
}

// The whole number of units, where there is one.
std::optional<int> count_of(const Expression& expression) {
  int amount = 0;
  const char* const end = expression.amount.data() + expression.amount.size();
  const auto result = std::from_chars(expression.amount.data(), end, amount);
  if (result.ec != std::errc{} || result.ptr != end || amount > farthest) return std::nullopt;
  return amount;
}

// "vor drei Jahren" is a year, "vor drei Tagen" a day: as fine as its unit. Hours and vague amounts give no day. From
// publication the value is the span, as TIMEX3 has it; from a day of the text it is the day.
Resolved distance(const Expression& expression, const Frame& frame) {
  const bool published = expression.anchor == Anchor::publication;
  Resolved span{.value = published ? quantity_value(expression) : unknown_unit(expression.unit)};
  const std::optional<int> amount = count_of(expression);
  // "ein Jahr später" also counts from a year, "zwei Tage später" only from a day.
  const bool coarse = expression.anchor == Anchor::mention && months_of(expression.unit) > 0;
  const auto anchor = frame.anchor(coarse ? Anchor::span : expression.anchor);
  if (!amount || !anchor || expression.unit.starts_with('T')) return span;
  // "Drei Jahre später" without a day or year before it counts from nothing that is known.
  const bool later = expression.anchor == Anchor::mention && expression.offset.value_or(-1) > 0;
  if (later && !frame.mentioned && !(coarse && frame.span)) return span;
  // "In zwei Wochen wurde gebaut" says how long it took.
  if (published && expression.offset == 1 && frame.tense == Tense::past) return span;
  const int sign = expression.offset.value_or(-1) < 0 ? -1 : 1;
  const Day inside = moved(*anchor, expression.unit, sign * *amount);
  if (!within_calendar(inside)) return span;
  Resolved resolved = unit_around(inside, expression.unit);
  resolved.anchor = anchor;
  if (published) resolved.value = span.value;
  if (published && expression.unit == "W") resolved.days = days_around(inside, expression.mod, sign);
  return resolved;
}

// "heute vor zehn Jahren" is a day, however long the unit.
Resolved shifted(const Expression& expression, const Frame& frame) {
  const auto anchor = frame.anchor(expression.anchor);
  const std::optional<int> amount = count_of(expression);
  if (!anchor || !amount || expression.unit.starts_with('T')) return {.value = unknown_unit("D")};
  Day from = *anchor + days{expression.offset.value_or(0)};
  const int steps = expression.steps.value_or(1);
  if (expression.weekday) {
    const int ahead = (*expression.weekday + 7 - static_cast<int>(iso_weekday(from))) % 7;
    from += days{steps > 0 || ahead == 0 ? ahead : ahead - 7};
  }
  const Day there = moved(from, expression.unit, steps * *amount);
  if (!within_calendar(there)) return {.value = unknown_unit("D")};
  Resolved resolved = resolved_day(there, expression);
  resolved.anchor = anchor;
  return resolved;
}

}  // namespace

Resolved resolve_relative(const Expression& expression, const Frame& frame) {
  switch (expression.kind) {
    case ExpressionKind::unit:
      return unit(expression, frame);
    case ExpressionKind::distance:
      return distance(expression, frame);
    case ExpressionKind::shifted:
      return shifted(expression, frame);
    default:
      return day(expression, frame);
  }
}

}  // namespace zeitstrahl
