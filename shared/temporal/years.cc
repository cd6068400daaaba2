// Years that go without saying.
#include "temporal/years.h"

#include <cstdlib>

namespace zeitstrahl {

namespace {

// How much farther, in days, a date counts as that lies against the tense. A future verb and "seit" are sure of their
// direction; in a past clause a date ahead may still be one that was set.
long penalty(long away, long sure, const Frame& frame) {
  constexpr long rather = 60;  // without any sign, reports look back; what is planned lies ahead
  constexpr long never = 366;  // "am 3. Mai kam sie", told on the first: a year ago
  constexpr long set = 130;    // four months after an election one speaks of the next
  if (frame.tense == Tense::future) return away < 0 ? sure : 0;
  if (frame.tense == Tense::over) return away > 0 ? never : 0;
  if (frame.tense == Tense::since || frame.tense == Tense::happened) return away > 0 ? unsaid_year : 0;
  if (frame.tense == Tense::set) return away < 0 ? set : 0;
  if (away <= 0) return frame.tense == Tense::ahead ? rather : 0;
  const bool told = frame.tense == Tense::past && frame.role != TimexRole::deadline;  // "sperrte sie bis zum 3. Mai"
  if (frame.tense == Tense::state) return rather / 2;                                 // "gilt im Mai" may do either
  const bool looks_on = frame.tense == Tense::ahead || frame.tense == Tense::habit;
  return told ? sure : looks_on ? 0 : rather;
}

}  // namespace

std::optional<Day> day_in_year(int year, const Expression& expression) {
  if (!expression.month || !expression.day) return std::nullopt;
  return make_day(year, static_cast<unsigned>(*expression.month), static_cast<unsigned>(*expression.day));
}

int full_year(int written, const Frame& frame) {
  if (written >= 100 && written != 100) return written;
  const int short_year = written % 100;
  const int latest = (frame.publication.day ? year_of(*frame.publication.day) : 2020) + 10;
  return latest - (((latest - short_year) % 100) + 100) % 100;
}

std::optional<int> year_close_to(Day full, const Expression& expression, Named named) {
  constexpr std::chrono::days close{60};
  constexpr std::chrono::days back{10};  // "der 9. November 1938: Schon am 8. November ..."
  const auto least = named == Named::before ? -back : -close;
  const auto most = named == Named::before ? close : std::chrono::days{0};
  for (const int year : {year_of(full), year_of(full) - 1, year_of(full) + 1}) {
    const auto day = day_in_year(year, expression);
    if (day && *day - full >= least && *day - full <= most) return year;
  }
  return std::nullopt;
}

int year_of_story(Day told, const Expression& expression, Day until) {
  const int year = year_of(told);
  const auto same = day_in_year(year, expression);
  const auto next = day_in_year(year + 1, expression);
  const bool nearer = same && next && *next - told < told - *same;
  return nearer && *next <= until ? year + 1 : year;
}

std::optional<int> nearest_year(const std::function<std::optional<Day>(int)>& day_in, Day anchor, const Frame& frame,
                                long sure) {
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

}  // namespace zeitstrahl
