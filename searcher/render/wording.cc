#include "searcher/render/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace zeitstrahl {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"};
constexpr std::array<std::string_view, 7> long_weekdays = {"Montag",  "Dienstag", "Mittwoch", "Donnerstag",
                                                           "Freitag", "Samstag",  "Sonntag"};
constexpr std::array<std::string_view, 12> months = {"Januar",    "Februar", "März",     "April",
                                                     "Mai",       "Juni",    "Juli",     "August",
                                                     "September", "Oktober", "November", "Dezember"};
constexpr std::array<std::string_view, 12> short_months = {"Jan.", "Feb.", "März", "Apr.", "Mai",  "Juni",
                                                           "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."};
constexpr std::array<std::string_view, 9> heights = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

unsigned day_of_month(Day day) { return static_cast<unsigned>(std::chrono::year_month_day(day).day()); }

std::string long_day(Day day) {
  return fmt::format("{}. {} {}", day_of_month(day), months[month_of(day) - 1], year_of(day));
}

// "Frühjahr 2025", "Winter 2024/25": three whole months from March, June, September or December on.
std::optional<std::string> name_of_season(const DaySpan& days) {
  constexpr std::array<std::string_view, 4> seasons = {"Winter", "Frühjahr", "Sommer", "Herbst"};
  const int year = year_of(days.first);
  const unsigned month = month_of(days.first);
  const Day last_month = add_months(month_span(year, month).first, 2);
  const DaySpan whole{month_span(year, month).first, month_span(year_of(last_month), month_of(last_month)).last};
  if (month % 3 != 0 || days != whole) return std::nullopt;
  const std::string_view season = seasons[month / 3 % seasons.size()];
  if (month == 12) return fmt::format("{} {}/{:02}", season, year, (year + 1) % 100);
  return fmt::format("{} {}", season, year);
}

// A whole month, season, quarter, year or decade by its name.
std::optional<std::string> name_of_period(const DaySpan& days, Precision precision) {
  const int year = year_of(days.first);
  if (days == year_span(year)) return fmt::format("{}", year);
  const unsigned month = month_of(days.first);
  if (days == month_span(year, month)) return fmt::format("{} {}", months[month - 1], year);
  if (precision == Precision::quarter) return fmt::format("{}. Quartal {}", (month + 2) / 3, year);
  if (precision == Precision::season) return name_of_season(days);
  if (precision == Precision::decade) return fmt::format("{}–{}", year, year_of(days.last));
  return std::nullopt;
}

std::string evidence_words(const TimelineEntry& entry) {
  switch (entry.evidence) {
    case Evidence::stated:
      return "";
    case Evidence::attributed:
      if (entry.claimant) return "laut " + *entry.claimant;
      return entry.kind == statement_kind ? "" : "nach Angaben Dritter";  // that it was said nobody need vouch for
    case Evidence::unconfirmed:
      return "nicht bestätigt";
    case Evidence::unverifiable:
      return "nicht überprüfbar";
    case Evidence::disputed:
      return "umstritten";
    case Evidence::alleged:
      return "mutmaßlich";
  }
  return "";
}

// Which unit of the picture a day falls into, counted from any fixed point.
using UnitOf = int (*)(Day);
int day_number(Day day) { return static_cast<int>(day.time_since_epoch().count()); }
int month_number(Day day) { return year_of(day) * 12 + static_cast<int>(month_of(day)) - 1; }

std::vector<std::size_t> counts_by(UnitOf unit, const std::map<Day, std::size_t>& reports) {
  const int first = unit(reports.begin()->first);
  std::vector<std::size_t> counts(static_cast<std::size_t>(unit(reports.rbegin()->first) - first) + 1);
  for (const auto& [day, count] : reports) counts[static_cast<std::size_t>(unit(day) - first)] += count;
  return counts;
}

std::string drawn(const std::vector<std::size_t>& counts) {
  const std::size_t highest = std::max<std::size_t>(1, *std::max_element(counts.begin(), counts.end()));
  std::string bars;
  // Rounded up, so that one report can be seen beside a thousand.
  for (const std::size_t count : counts) bars += heights[(count * (heights.size() - 1) + highest - 1) / highest];
  return bars;
}

}  // namespace

std::string german_day(Day day) {
  return fmt::format("{:02}.{:02}.{}", day_of_month(day), month_of(day), year_of(day));
}

std::string german_reach(const DaySpan& days) {
  if (days.first == days.last) return german_day(days.first);
  return german_day(days.first) + " – " + german_day(days.last);
}

std::string german_days(const DaySpan& days, Precision precision) {
  if (days.first == days.last)
    return fmt::format("{} {}", weekdays[iso_weekday(days.first) - 1], german_day(days.first));
  if (const auto name = name_of_period(days, precision)) return *name;
  const bool same_year = year_of(days.first) == year_of(days.last);
  const unsigned month = month_of(days.first);
  if (same_year && month == month_of(days.last))
    return fmt::format("{:02}.–{}", day_of_month(days.first), german_day(days.last));
  if (same_year) return fmt::format("{:02}.{:02}.–{}", day_of_month(days.first), month, german_day(days.last));
  return fmt::format("{}–{}", german_day(days.first), german_day(days.last));
}

std::string german_long_days(const DaySpan& days, Precision precision) {
  if (days.first == days.last) return long_day(days.first);
  if (const auto name = name_of_period(days, precision)) return *name;
  const bool same_year = year_of(days.first) == year_of(days.last);
  const unsigned month = month_of(days.first);
  if (same_year && month == month_of(days.last))
    return fmt::format("{}.–{}", day_of_month(days.first), long_day(days.last));
  if (same_year) return fmt::format("{}. {} – {}", day_of_month(days.first), months[month - 1], long_day(days.last));
  return fmt::format("{} – {}", long_day(days.first), long_day(days.last));
}

std::string_view german_weekday(Day day) { return long_weekdays[iso_weekday(day) - 1]; }

std::string_view short_month(Day day) { return short_months[month_of(day) - 1]; }

std::string_view status_word(Status status) { return status == Status::happened ? "" : label_of(status); }

bool is_told(const TimelineEntry& entry) { return entry.status == Status::happened || entry.status == Status::ongoing; }

bool is_plainly_told(const TimelineEntry& entry) {
  return is_told(entry) && (entry.evidence == Evidence::stated || entry.evidence == Evidence::attributed);
}

std::string status_in_short(const TimelineEntry& entry) {
  return is_told(entry) ? evidence_words(entry) : std::string(status_word(entry.status));
}

std::string status_tag(const TimelineEntry& entry) {
  std::string tag(status_word(entry.status));
  if (entry.outcome == PlanOutcome::unreported) tag += ", kein Vollzug gefunden";
  if (entry.outcome == PlanOutcome::called_off) tag += ", kam nicht zustande";
  if (entry.outcome == PlanOutcome::unclear) tag += ", Vollzug unklar";
  const std::string evidence = evidence_words(entry);
  if (!tag.empty() && !evidence.empty()) tag += ", ";
  return tag + evidence;
}

std::string context_note(const TimelineEntry& entry) {
  return entry.context.empty() ? std::string() : "(davor: " + entry.context + ")";
}

std::string quotation_with_context(const TimelineEntry& entry) {
  return entry.context.empty() ? entry.text : context_note(entry) + " " + entry.text;
}

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
  std::string digits = std::to_string(count);
  constexpr std::size_t plain = 4;  // digits; longer numbers are parted in threes
  for (std::size_t at = digits.size(); digits.size() > plain && at > 3;) digits.insert(at -= 3, 1, '.');
  return fmt::format("{} {}", digits, count == 1 ? one : several);
}

std::string timeline_facts(const Timeline& timeline) {
  std::string facts = counted(timeline.articles, "Artikel", "Artikel") + " · " +
                      counted(timeline.entries.size(), "Eintrag", "Einträge");
  if (timeline.days) {
    facts += " · " + german_reach(*timeline.days);
  }
  return facts;
}

std::optional<BarPicture> bar_picture(const std::map<Day, std::size_t>& reports, std::size_t width) {
  if (reports.empty() || width == 0) return std::nullopt;
  const DaySpan days{reports.begin()->first, reports.rbegin()->first};
  const auto units = [&](UnitOf unit) { return static_cast<std::size_t>(unit(days.last) - unit(days.first)) + 1; };
  constexpr std::size_t days_still_read = 62;  // two months; beyond, months say more
  if (units(day_number) <= std::min(width, days_still_read))
    return BarPicture{drawn(counts_by(day_number, reports)), "Tag", days};
  if (units(month_number) <= width) return BarPicture{drawn(counts_by(month_number, reports)), "Monat", days};
  if (units(year_of) <= width) return BarPicture{drawn(counts_by(year_of, reports)), "Jahr", days};
  return std::nullopt;
}

}  // namespace zeitstrahl
