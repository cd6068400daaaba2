// Dates that name at least a part of themselves: years, months, days, feasts, seasons, quarters, decades.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "temporal/calendar.h"
#include "temporal/frame.h"

namespace zeitstrahl {

namespace {

using std::chrono::days;

// "98" is 1998, "25" is 2025: two digits reach ten years past publication.
int full_year(int written, const Frame& frame) {
  if (written >= 100 && written != 100) return written;
  const int short_year = written % 100;
  const int latest = (frame.publication.day ? year_of(*frame.publication.day) : 2020) + 10;
  return latest - (((latest - short_year) % 100) + 100) % 100;
}

constexpr long unsaid_year = 330;  // nobody needs one for a feast or month that lies eleven months off
constexpr long unwritten_year =
    200;  // but for a day nine months off, as "wird" may tell a story and "sagte" name a plan

// How much farther, in days, a date counts as that lies against the tense. A future verb and "seit" are sure of their
// direction; in a past clause a date ahead may still be one that was set.
long penalty(long away, long sure, const Frame& frame) {
  constexpr long rather = 60;  // without any sign, reports look back; what is planned lies ahead
  if (frame.tense == Tense::future) return away < 0 ? sure : 0;
  if (frame.tense == Tense::since) return away > 0 ? unsaid_year : 0;
  if (away <= 0) return frame.tense == Tense::ahead ? rather : 0;
  const bool told = frame.tense == Tense::past && frame.role != TimexRole::deadline;  // "sperrte sie bis zum 3. Mai"
  const bool looks_on = frame.tense == Tense::ahead || frame.tense == Tense::state || frame.tense == Tense::habit;
  return told ? sure : looks_on ? 0 : rather;
}

// The year in which a day of the year lies nearest to `anchor`, as the tense allows.
template <typename DayIn>
std::optional<int> nearest_year(const DayIn& day_in, Day anchor, const Frame& frame, long sure = unsaid_year) {
  std::optional<int> best;
  long best_distance = 0;
  for (const int year : {year_of(anchor), year_of(anchor) - 1, year_of(anchor) + 1}) {
    const std::optional<Day> day = day_in(year);
    if (!day) continue;
    const long away = (*day - anchor).count();
    const long distance = std::labs(away) + penalty(away, sure, frame);
    if (!best || distance < best_distance) {
      best = year;
      best_distance = distance;
    }
  }
  return best;
}

std::optional<int> year_for(const Expression& expression, const Frame& frame) {
  if (expression.year) return full_year(*expression.year, frame);
  const std::optional<Day> anchor = frame.publication.day;
  if (!anchor) return std::nullopt;
  if (expression.years) return year_of(*anchor) + *expression.years;
  if (expression.offset && expression.month) {
    const int passed = *expression.month < static_cast<int>(month_of(*anchor)) ? 0 : 1;
    return year_of(*anchor) + (*expression.offset < 0 ? -passed : *expression.offset > 0 ? 1 - passed : 0);
  }
  // A story that has named its year goes on in it.
  if (frame.told_year && frame.tense == Tense::past && !expression.weekday) return frame.told_year;
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
  return found ? found : year_of(*anchor);
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

// The year of something that comes once a year, from "offset" (the last one, the next one) or the nearest.
template <typename DayIn>
std::optional<int> yearly(const Expression& expression, const Frame& frame, const DayIn& day_in) {
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
  return *first + days{stride * (nth - 1) + expression.steps.value_or(0)};
}

// "am Osterwochenende": Saturday to Monday.
Resolved feast_weekend(Day day) {
  const Day sunday = week_span(day).last;
  return {.value = format_iso_week(day) + "-WE",
          .days = DaySpan{sunday - days{1}, sunday + days{1}},
          .precision = Precision::span};
}

Resolved feast(const Expression& expression, const Frame& frame) {
  const auto day_in = [&](int year) { return numbered_feast(expression, year); };
  const auto year = yearly(expression, frame, day_in);
  const auto day = year ? day_in(*year) : std::nullopt;
  if (!day) return {.value = "XXXX-XX-XX" + daytime_suffix(expression)};
  Resolved resolved = expression.unit == "WE" ? feast_weekend(*day) : resolved_day(*day, expression);
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
    case ExpressionKind::feast:
      return feast(expression, frame);
    case ExpressionKind::nth:
      return nth(expression, frame);
    case ExpressionKind::season:
      return season(expression, frame);
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
