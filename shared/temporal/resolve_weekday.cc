// Which day a weekday means: "am Montag", "diesen Freitag", "am Dienstag vergangener Woche".
#include <fmt/format.h>

#include "temporal/calendar.h"
#include "temporal/frame.h"

namespace zeitstrahl {

namespace {

using std::chrono::days;

// "am Donnerstagabend war" in a paper of Thursday morning: what is past cannot lie ahead. What carries no hour may have
// been written at any.
bool not_yet_come(const Expression& expression, const Frame& frame) {
  if (frame.tense != Tense::past || frame.anchor(expression.anchor) != frame.publication.day) return false;
  if (expression.part == "TAF" || expression.part == "TEV") {
    const std::optional<int>& hour = frame.publication.hour;
    return hour && *hour < *first_hour_of_part(expression.part.substr(1));
  }
  return frame.publication.rhythm == Rhythm::weekly;
}

// "diesen Freitag" is the coming one; told as past it is the nearest, since Friday last week would be "vergangenen".
Day this_weekday(int wanted, Day anchor, const Frame& frame) {
  const int ahead = (wanted - static_cast<int>(iso_weekday(anchor)) + 7) % 7;
  constexpr int near = 3;
  constexpr int coming = 4;  // farther off it would be "kommenden": "an diesem Freitag ist es voll" tells of the last
  constexpr int sure = 5;    // and in six days it would be next week's: "an diesem Freitag" on a Saturday was yesterday
  const int farthest_on = frame.tense == Tense::past ? near : frame.looks_on() ? sure : coming;
  const bool gone = ahead > (frame.tense == Tense::since ? 0 : farthest_on);
  return anchor + days{gone ? ahead - 7 : ahead};
}

bool is_bare(const Expression& expression) {
  return !expression.offset && !expression.weeks && !expression.steps && expression.text.empty();
}

// "Am Montag steht das an und am Dienstag ist Ruhe": the Tuesday behind that Monday.
std::optional<Day> next_of_row(const Expression& expression, const Frame& frame) {
  constexpr int near = 4;
  const bool told = frame.tense == Tense::past || frame.tense == Tense::since || frame.tense == Tense::meant;
  if (!frame.weekday_before || (told && !frame.in_row) || !is_bare(expression)) return std::nullopt;
  const int ahead = (*expression.weekday - static_cast<int>(iso_weekday(*frame.weekday_before)) + 7) % 7;
  if (ahead == 0 || ahead > near) return std::nullopt;
  return *frame.weekday_before + days{ahead};
}

// "am Freitag der vergangenen Woche" lies in that week; "morgen, Sonntag" is the Sunday nearest to tomorrow, which a
// paper of the day before calls by its own morrow.
std::optional<Day> fixed_weekday(const Expression& expression, Day anchor, const Frame& frame) {
  const int wanted = *expression.weekday;
  if (frame.in_week && !expression.offset) return frame.in_week->first + days{wanted - 1};
  if (const auto next = next_of_row(expression, frame)) return next;
  if (expression.text == "this") return this_weekday(wanted, anchor, frame);
  if (expression.weeks) return week_span(anchor).first + days{7 * *expression.weeks + wanted - 1};
  if (!expression.steps) return std::nullopt;
  const Day near = anchor + days{*expression.steps};
  const int ahead = (wanted - static_cast<int>(iso_weekday(near)) + 7) % 7;
  return near + days{ahead > 3 ? ahead - 7 : ahead};
}

// A present tense may tell of the last days too: then the nearer of both weekdays is meant. `back` days ago was one.
bool is_to_come(int back, const Frame& frame) {
  constexpr int nearer_behind = 2;
  constexpr int nearer_meant = 3;
  constexpr int nearer_told = 4;  // without a verb reports tell more often than they announce
  const bool near = frame.tense == Tense::meant || frame.tense == Tense::present;
  if (frame.role == TimexRole::event && near) return back > nearer_meant;
  if (frame.role == TimexRole::event && frame.tense == Tense::open) return back > nearer_told;
  constexpr int tomorrow = 6;  // "ordnete es ab Donnerstag an" on a Wednesday: else it would be the last one
  if (frame.role != TimexRole::event && frame.tense == Tense::past) return back == tomorrow;
  if (frame.tense == Tense::future || frame.role != TimexRole::event) return frame.looks_ahead();
  return frame.looks_ahead() && back > nearer_behind;
}

// "am vergangenen Samstag" in a text of Sunday morning was not yesterday: of 39 such 34 were a week before. In the
// evening they mostly are, in a paper made for the next day. Midnight stands for an hour that the archive does not
// know.
bool was_a_week_before(int back, const Expression& expression, const Frame& frame) {
  constexpr int noon = 12;
  if (back != 1 || expression.offset != -1 || frame.anchor(expression.anchor) != frame.publication.day) return false;
  return frame.publication.hour && *frame.publication.hour > 0 && *frame.publication.hour < noon;
}

}  // namespace

Resolved resolve_weekday(const Expression& expression, const Frame& frame) {
  const int wanted = *expression.weekday;
  const auto anchor = frame.anchor(expression.anchor);
  const bool pointed = expression.offset && expression.anchor == Anchor::publication;
  const bool recurs = frame.tense == Tense::habit && !pointed && !expression.weeks;
  if (!anchor || recurs) return {.value = fmt::format("XXXX-WXX-{}{}", wanted, daytime_suffix(expression))};
  if (const auto fixed = fixed_weekday(expression, *anchor, frame)) {
    Resolved resolved = resolved_day(*fixed, expression);
    resolved.anchor = anchor;
    return resolved;
  }
  const int back = (static_cast<int>(iso_weekday(*anchor)) - wanted + 7) % 7;
  Day day = *anchor - days{back};  // the most recent one, the day itself included
  const int offset = expression.offset.value_or(0);
  if (back == 0 && (offset < 0 || (!expression.offset && not_yet_come(expression, frame)))) day -= days{7};
  if (was_a_week_before(back, expression, frame)) day -= days{7};
  if (offset < -1) day -= days{7};
  if (offset > 1) day += days{7};
  if (offset > 0 || (!expression.offset && back > 0 && is_to_come(back, frame))) day += days{7};
  Resolved resolved = resolved_day(day, expression);
  resolved.anchor = anchor;
  return resolved;
}

}  // namespace zeitstrahl
