// Dates that name at least a part of themselves: years, months, days, quarters, decades.
#include <fmt/format.h>

#include "temporal/calendar.h"
#include "temporal/frame.h"
#include "temporal/years.h"

namespace zeitstrahl {

namespace {

using std::chrono::days;

// "soll 2030 eröffnet werden. Die für den 20. Juli geplante Sitzung": what is near needs no year, and has none.
bool comes_soon(const Expression& expression, const Frame& frame) {
  constexpr days soon{60};
  const Day today = *frame.publication.day;
  const auto is_soon = [&](int year) {
    const auto day = day_in_year(year, expression);
    return day && *day >= today && *day - today <= soon;
  };
  return expression.day && (is_soon(year_of(today)) || is_soon(year_of(today) + 1));
}

// A story that has named its year goes on in it, as far as its days have come; so does a plan for a year far off.
bool is_of_told_year(const Expression& expression, const Frame& frame) {
  if (!frame.told_year || expression.weekday) return false;
  if (frame.year_beside) return true;
  const Day today = *frame.publication.day;
  if (*frame.told_year > year_of(today) + 1) {
    return (frame.tense == Tense::future || frame.tense == Tense::ahead) && !comes_soon(expression, frame);
  }
  const bool told = frame.tells_past();
  if (!told || *frame.told_year > year_of(today)) return false;
  const auto day = make_day(*frame.told_year, static_cast<unsigned>(expression.month.value_or(1)),
                            static_cast<unsigned>(expression.day.value_or(1)));
  const auto lately = make_day(year_of(today), static_cast<unsigned>(expression.month.value_or(1)),
                               static_cast<unsigned>(expression.day.value_or(1)));
  constexpr std::chrono::days fresh{60};
  const bool news =
      expression.day && lately && *lately <= today && today - *lately < fresh;  // told in December, of February
  return (!day || *day <= today) && (!news || *frame.told_year < year_of(today) - 1);
}

// "Die auf 2026 verlegte Messe beginnt am 3. Mai", but "sollte am 3. Mai beginnen" is how it was meant before.
bool is_of_goal(const Expression& expression, const Frame& frame) {
  if (!frame.goal_year || !expression.month || expression.weekday) return false;
  return frame.looks_ahead() || frame.tense == Tense::open || frame.tense == Tense::present;
}

// "im November 2018 kam sie, am 1. März zog sie aus": in the year after.
std::optional<int> year_told(const Expression& expression, const Frame& frame) {
  const bool past = frame.told_day && *frame.told_day <= *frame.publication.day;
  if (!past || frame.year_beside) return frame.told_year;
  return year_of_story(*frame.told_day, expression, *frame.publication.day);
}

// "sang am 24. Dezember 2018. Nun wird sie am 24. Dezember ...": what lies ahead is no day of the past.
bool is_bygone(int year, const Expression& expression, const Frame& frame) {
  const auto day = day_in_year(year, expression);
  return frame.tense == Tense::future && frame.publication.day && day && *day < *frame.publication.day;
}

// "Samstag, 26. Juni" on 29 June of a year in which that was a Friday: a slip of the pen, since nobody names a day of
// another year so when the same day is that near.
std::optional<int> year_of_slip(const Expression& expression, Day anchor) {
  constexpr days gone{62};
  constexpr days ahead{14};  // farther on a day of last year may be told
  for (const int year : {year_of(anchor), year_of(anchor) - 1, year_of(anchor) + 1}) {
    const auto day = day_in_year(year, expression);
    if (day && *day <= anchor + ahead && *day >= anchor - gone) return year;
  }
  return std::nullopt;
}

std::optional<int> year_for(const Expression& expression, const Frame& frame) {
  if (expression.year) return full_year(*expression.year, frame);
  if (expression.anchor == Anchor::told) return frame.told_year;  // "an jenem 3. Mai"
  const std::optional<Day> anchor = frame.publication.day;
  if (!anchor) return std::nullopt;
  if (expression.years) return year_of(*anchor) + *expression.years;
  if (expression.offset && expression.month) {
    const int passed = *expression.month < static_cast<int>(month_of(*anchor)) ? 0 : 1;
    return year_of(*anchor) + (*expression.offset < 0 ? -passed : *expression.offset > 0 ? 1 - passed : 0);
  }
  if (frame.same_day_year && !expression.weekday && !is_bygone(*frame.same_day_year, expression, frame))
    return frame.same_day_year;
  if (frame.dated_year && !expression.weekday) return frame.dated_year;
  if (is_of_goal(expression, frame)) return frame.goal_year;
  if (is_of_told_year(expression, frame)) return year_told(expression, frame);
  const auto month = static_cast<unsigned>(expression.month.value_or(1));
  if (!expression.day) {
    // A month is as near as its middle, and the one that runs is neither past nor future.
    if (month == month_of(*anchor)) return year_of(*anchor);
    return nearest_year([&](int year) { return make_day(year, month, 15); }, *anchor, frame);
  }
  const auto day_in = [&](int year) {
    const auto day = make_day(year, month, static_cast<unsigned>(*expression.day));
    const bool wrong = day && expression.weekday && static_cast<int>(iso_weekday(*day)) != *expression.weekday;
    return wrong ? std::nullopt : day;
  };
  const auto found = nearest_year(day_in, *anchor, frame, unwritten_year);
  const bool told = frame.told_year && day_in(*frame.told_year);
  const auto slip = told || !expression.weekday ? std::nullopt : year_of_slip(expression, *anchor);
  if (slip || found) return slip ? slip : found;
  if (told) return frame.told_year;
  return nearest_year([&](int year) { return make_day(year, month, static_cast<unsigned>(*expression.day)); }, *anchor,
                      frame, unwritten_year);
}

Resolved unresolved_date(const Expression& expression) {
  std::string value = "XXXX";
  if (expression.month) value += fmt::format("-{:02}", *expression.month);
  if (expression.day) value += fmt::format("{}-{:02}", expression.month ? "" : "-XX", *expression.day);
  return {.value = value + daytime_suffix(expression)};
}

Resolved written_year(int year, const Expression& expression) {
  return {.value = fmt::format("{:04}", year),
          .days = part_of_span(year_span(year), expression.mod),
          .precision = Precision::year};
}

Resolved written_month(int year, const Expression& expression) {
  const auto month = static_cast<unsigned>(*expression.month);
  return {.value = fmt::format("{:04}-{:02}", year, month),
          .days = part_of_span(month_span(year, month), expression.mod),
          .precision = Precision::month};
}

// The day with this number nearest to the anchor that is the weekday wanted: "Freitag, der 17.".
std::optional<Day> numbered_weekday(const Expression& expression, Day anchor) {
  std::optional<Day> nearest;
  for (const int months : {0, -1, 1, -2, 2}) {
    const Day other = add_months(anchor, months);
    const auto day = make_day(year_of(other), month_of(other), static_cast<unsigned>(*expression.day));
    if (!day || static_cast<int>(iso_weekday(*day)) != *expression.weekday) continue;
    if (!nearest || std::chrono::abs(*day - anchor) < std::chrono::abs(*nearest - anchor)) nearest = day;
  }
  return nearest;
}

// "am 16.": of the month last spoken of, else of the publication's.
Resolved written_day_number(const Expression& expression, const Frame& frame) {
  const std::optional<Day> anchor = frame.mentioned ? frame.mentioned : frame.publication.day;
  if (!anchor) return unresolved_date(expression);
  const auto day = expression.weekday
                       ? numbered_weekday(expression, *anchor)
                       : make_day(year_of(*anchor), month_of(*anchor), static_cast<unsigned>(*expression.day));
  if (!day) return unresolved_date(expression);
  Resolved resolved = resolved_day(*day, expression);
  resolved.anchor = anchor;
  return resolved;
}

// "im Jahr 79 nach Christus", "500 v. Chr.": the year as it is; before Christ no calendar of ours reaches.
Resolved counted_year(const Expression& expression) {
  if (expression.text == "BC") return {.value = fmt::format("BC{:04}", *expression.year)};
  return written_year(*expression.year, expression);
}

Resolved written_date(const Expression& expression, const Frame& frame) {
  if (!expression.text.empty()) return counted_year(expression);
  if (expression.day && !expression.month) return written_day_number(expression, frame);
  const std::optional<int> year = year_for(expression, frame);
  if (!year) return unresolved_date(expression);
  Resolved resolved;
  if (!expression.month) {
    resolved = written_year(*year, expression);
  } else if (!expression.day) {
    resolved = written_month(*year, expression);
  } else {
    const auto day = make_day(*year, static_cast<unsigned>(*expression.month), static_cast<unsigned>(*expression.day));
    if (!day) return unresolved_date(expression);
    resolved = resolved_day(*day, expression);
  }
  if (!expression.year) resolved.anchor = frame.publication.day;
  return resolved;
}

Resolved quarter(const Expression& expression, const Frame& frame) {
  const int months = expression.quarter ? 3 : 6;
  const int number = expression.quarter ? *expression.quarter : expression.half.value_or(1);
  const char letter = expression.quarter ? 'Q' : 'H';
  const auto start_in = [&](int year) { return make_day(year, static_cast<unsigned>((number - 1) * months + 1), 1); };
  if (number < 1 || number > 12 / months) return {.value = "XXXX"};
  std::optional<int> year;
  if (expression.year) {
    year = full_year(*expression.year, frame);
  } else if (frame.publication.day && expression.years) {
    year = year_of(*frame.publication.day) + *expression.years;
  } else if (frame.publication.day) {
    // Reports speak of quarters that have begun, unless they say otherwise.
    year = year_of(*frame.publication.day);
    if (*start_in(*year) > *frame.publication.day && frame.tense != Tense::future) --*year;
  }
  if (!year) return {.value = fmt::format("XXXX-{}{}", letter, number)};
  const Day first = *start_in(*year);
  return {.value = fmt::format("{:04}-{}{}", *year, letter, number),
          .days = DaySpan{first, add_months(first, months) - days{1}},
          .precision = Precision::quarter,
          .anchor = expression.year ? std::nullopt : frame.publication.day};
}

Resolved decade(const Expression& expression) {
  if (expression.century) {
    const int first = (*expression.century - 1) * 100;
    if (first < 100 || first > 2900) return {.value = fmt::format("{:02}", first / 100)};
    return {.value = fmt::format("{:02}", first / 100),
            .days = part_of_span({year_span(first).first, year_span(first + 99).last}, expression.mod),
            .precision = Precision::span};
  }
  int first = expression.decade.value_or(0);
  if (first < 100) first += 1900;  // "die 60er Jahre" of our press are always those of the last century
  return {.value = fmt::format("{:03}", first / 10),
          .days = part_of_span({year_span(first).first, year_span(first + 9).last}, expression.mod),
          .precision = Precision::decade};
}

Resolved week(const Expression& expression, const Frame& frame) {
  const auto year = expression.year         ? expression.year
                    : frame.publication.day ? std::optional(year_of(*frame.publication.day))
                                            : std::nullopt;
  if (!year || *expression.week < 1 || *expression.week > 53) return {.value = "XXXX-WXX"};
  const Day first = week_span(*make_day(*year, 1, 4)).first + days{7 * (*expression.week - 1)};
  return {.value = fmt::format("{:04}-W{:02}", *year, *expression.week),
          .days = week_span(first),
          .precision = Precision::week,
          .anchor = expression.year ? std::nullopt : frame.publication.day};
}

}  // namespace

Resolved resolve_written(const Expression& expression, const Frame& frame) {
  switch (expression.kind) {
    case ExpressionKind::quarter:
      return quarter(expression, frame);
    case ExpressionKind::decade:
      return decade(expression);
    case ExpressionKind::week:
      return week(expression, frame);
    default:
      return written_date(expression, frame);
  }
}

}  // namespace zeitstrahl
