#include "store/event_terms.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/schema.h"

namespace zeitstrahl {

namespace {

constexpr auto longest_by_day = std::chrono::days{31};
constexpr auto longest_by_month = std::chrono::days{366};
constexpr auto longest_by_year = std::chrono::days{3653};

constexpr int first_known_year = 1;
constexpr int last_known_year = 9999;

Day clamped(Day day) { return std::clamp(day, year_span(first_known_year).first, year_span(last_known_year).last); }

void add_days(Day first, Day last, std::vector<std::string>& terms) {
  for (Day day = first; day <= last; day += std::chrono::days{1}) terms.push_back(day_term(day));
}

// Whole months as months, what is left at both ends as days. Both days are in one year.
void add_within_year(Day first, Day last, std::vector<std::string>& terms) {
  const int year = year_of(first);
  for (unsigned month = month_of(first); month <= month_of(last); ++month) {
    const DaySpan whole = month_span(year, month);
    if (DaySpan{first, last}.holds(whole)) {
      terms.push_back(month_term(year, month));
    } else {
      add_days(std::max(first, whole.first), std::min(last, whole.last), terms);
    }
  }
}

}  // namespace

std::string day_term(Day day) {
  const YearMonthDay date{day};
  return fmt::format("{}{:04}{:02}{:02}", prefix::event_day, static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string month_term(int year, unsigned month) {
  return fmt::format("{}{:04}{:02}", prefix::event_month, year, month);
}

std::string year_term(int year) { return fmt::format("{}{:04}", prefix::event_year, year); }

std::vector<std::string> event_day_terms(DaySpan days) {
  std::vector<std::string> terms;
  const Day first = clamped(days.first);
  const Day last = clamped(days.last);
  const auto length = last - first + std::chrono::days{1};
  if (length <= longest_by_day) add_days(first, last, terms);
  if (length <= longest_by_month) {
    for (Day month = first; month <= last;
         month = month_span(year_of(month), month_of(month)).last + std::chrono::days{1}) {
      terms.push_back(month_term(year_of(month), month_of(month)));
    }
  }
  if (length <= longest_by_year) {
    for (int year = year_of(first); year <= year_of(last); ++year) terms.push_back(year_term(year));
  }
  return terms;
}

DayCover cover(DaySpan days) {
  const Day first = clamped(days.first);
  const Day last = clamped(days.last);
  DayCover cover;
  if (first > last) return cover;
  const bool whole_first = first == year_span(year_of(first)).first;
  const bool whole_last = last == year_span(year_of(last)).last;
  cover.first_year = whole_first ? year_of(first) : year_of(first) + 1;
  cover.last_year = whole_last ? year_of(last) : year_of(last) - 1;
  if (year_of(first) == year_of(last)) {
    if (cover.first_year > cover.last_year) add_within_year(first, last, cover.terms);
    return cover;
  }
  if (!whole_first) add_within_year(first, year_span(year_of(first)).last, cover.terms);
  if (!whole_last) add_within_year(year_span(year_of(last)).first, last, cover.terms);
  return cover;
}

}  // namespace zeitstrahl
