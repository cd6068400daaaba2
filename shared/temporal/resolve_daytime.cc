// Clock times and parts of days: they belong to the nearest day the sentence names.
#include <fmt/format.h>

#include <algorithm>

#include "temporal/frame.h"

namespace zeitstrahl {

namespace {

constexpr int noon = 12 * 60;
constexpr int day_minutes = 24 * 60;

std::optional<int> minutes_of(const Expression& expression) {
  if (!expression.minutes && !expression.hour) return std::nullopt;
  // "halb neun" is hour 9 and minute -30.
  int minutes = expression.minutes ? *expression.minutes : *expression.hour * 60;
  minutes += expression.minute.value_or(0) + expression.minutes_more.value_or(0) - expression.minutes_less.value_or(0);
  const bool later_half =
      expression.part == "TAF" || expression.part == "TEV" || (expression.part == "TNI" && minutes >= 6 * 60);
  if (later_half && minutes < noon) minutes += noon;
  if (expression.part == "TMI" && minutes == noon) return minutes;
  return std::clamp(minutes, 0, day_minutes);
}

// Copy written in the night speaks of the evening before.
constexpr int morning_hour = 10;

bool is_last_evening(const Expression& expression, const Frame& frame) {
  const bool evening = expression.part == "TEV" || expression.part == "TNI";
  return evening && expression.kind == ExpressionKind::part && frame.publication.hour &&
         *frame.publication.hour < morning_hour && frame.tense != Tense::future && frame.tense != Tense::ahead;
}

// "Der Rat tagt am Montag. Am Nachmittag sagte sie": what is told cannot be of a day to come.
bool is_told_before(const Frame& frame) {
  return frame.tells_past() && frame.publication.day && frame.mentioned && *frame.mentioned > *frame.publication.day;
}

}  // namespace

std::string daytime_suffix(const Expression& expression) {
  if (const auto minutes = minutes_of(expression)) return fmt::format("T{:02}:{:02}", *minutes / 60, *minutes % 60);
  if (expression.minute) return fmt::format("{}:{:02}", expression.part, *expression.minute);  // "T05" and 10
  return std::string(expression.part);
}

Resolved resolved_day(Day day, const Expression& expression) {
  return {.value = format_day(day) + daytime_suffix(expression), .days = DaySpan{day, day}};
}

Resolved resolve_daytime(const Expression& expression, const Frame& frame) {
  if (!frame.recurring.empty()) return {.value = frame.recurring + daytime_suffix(expression)};
  std::optional<Day> day = frame.in_sentence;
  if (!day && expression.anchor != Anchor::sentence && !is_told_before(frame)) day = frame.mentioned;
  if (day) {
    Resolved resolved = resolved_day(*day, expression);
    resolved.anchor = day;
    return resolved;
  }
  if (!frame.publication.day) return {.value = "XXXX-XX-XX" + daytime_suffix(expression)};
  day = *frame.publication.day;
  if (is_last_evening(expression, frame)) day = *day - std::chrono::days{1};
  Resolved resolved = resolved_day(*day, expression);
  resolved.anchor = frame.publication.day;
  return resolved;
}

}  // namespace zeitstrahl
