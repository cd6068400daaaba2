#include "base/day.h"

#include <fmt/format.h>
#include <unicode/gregocal.h>
#include <unicode/timezone.h>

#include <charconv>
#include <memory>

#include "base/article.h"

namespace zeitstrahl {

namespace chrono = std::chrono;

std::string_view to_string(Precision precision) {
  switch (precision) {
    case Precision::day:
      return "day";
    case Precision::week:
      return "week";
    case Precision::month:
      return "month";
    case Precision::season:
      return "season";
    case Precision::quarter:
      return "quarter";
    case Precision::year:
      return "year";
    case Precision::decade:
      return "decade";
    case Precision::span:
      return "span";
  }
  return "day";
}

std::string_view to_string(DateSource source) {
  switch (source) {
    case DateSource::record:
      return "record";
    case DateSource::page:
      return "page";
    case DateSource::header:
      return "header";
    case DateSource::dateline:
      return "dateline";
    case DateSource::filename:
      return "filename";
    case DateSource::option:
      return "option";
    case DateSource::mtime:
      return "mtime";
    case DateSource::none:
      return "none";
  }
  return "none";
}

namespace {

// Reads exactly `digits` decimal digits from the front of `text`.
std::optional<int> take_digits(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int value = 0;
  const char* const end = text.data() + digits;
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc{} || result.ptr != end || value < 0) return std::nullopt;
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Day> take_day(std::string_view& text) {
  const auto year = take_digits(text, 4);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_digits(text, 2);
  if (!month || !take(text, '-')) return std::nullopt;
  const auto day = take_digits(text, 2);
  if (!day) return std::nullopt;
  return make_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

struct ClockTime {
  int hour;
  int minute;
  int second;
};

// "05:10", "05:10:00", "05:10:00.123"
std::optional<ClockTime> take_clock(std::string_view& text) {
  ClockTime clock{0, 0, 0};
  const auto hour = take_digits(text, 2);
  if (!hour || !take(text, ':')) return std::nullopt;
  const auto minute = take_digits(text, 2);
  if (!minute) return std::nullopt;
  clock = {*hour, *minute, 0};
  if (take(text, ':')) {
    const auto second = take_digits(text, 2);
    if (!second) return std::nullopt;
    clock.second = *second;
    if (take(text, '.')) {
      while (!text.empty() && text.front() >= '0' && text.front() <= '9') text.remove_prefix(1);
    }
  }
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 60) return std::nullopt;
  return clock;
}

// "Z", "+01:00", "-0530"; nothing if the text is no offset.
std::optional<chrono::minutes> take_offset(std::string_view& text) {
  if (take(text, 'Z') || take(text, 'z')) return chrono::minutes{0};
  const bool west = !text.empty() && text.front() == '-';
  if (!take(text, '+') && !take(text, '-')) return std::nullopt;
  const auto hours = take_digits(text, 2);
  if (!hours) return std::nullopt;
  take(text, ':');
  const auto minutes = text.empty() ? std::optional<int>(0) : take_digits(text, 2);
  if (!minutes || *hours > 18 || *minutes > 59) return std::nullopt;
  const chrono::minutes offset = chrono::hours{*hours} + chrono::minutes{*minutes};
  return west ? -offset : offset;
}

const icu::TimeZone& berlin() {
  static const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone("Europe/Berlin"));
  return *zone;
}

constexpr double millis_per_second = 1000.0;

// Offset of Europe/Berlin; `local` says whether `seconds` counts local or UTC seconds since 1970.
chrono::minutes berlin_offset(std::int64_t seconds, bool local) {
  std::int32_t raw = 0;
  std::int32_t daylight = 0;
  UErrorCode status = U_ZERO_ERROR;
  berlin().getOffset(static_cast<double>(seconds) * millis_per_second, local, raw, daylight, status);
  return chrono::duration_cast<chrono::minutes>(chrono::milliseconds{raw + daylight});
}

}  // namespace

std::optional<Day> make_day(int year, unsigned month, unsigned day) {
  const YearMonthDay date{chrono::year{year}, chrono::month{month}, chrono::day{day}};
  if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
  return Day{date};
}

std::optional<Day> parse_day(std::string_view iso) {
  const auto day = take_day(iso);
  return iso.empty() ? day : std::nullopt;
}

std::string format_day(Day day) {
  const YearMonthDay date{day};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

int year_of(Day day) { return static_cast<int>(YearMonthDay{day}.year()); }

unsigned month_of(Day day) { return static_cast<unsigned>(YearMonthDay{day}.month()); }

unsigned iso_weekday(Day day) { return chrono::weekday{day}.iso_encoding(); }

std::string format_iso_week(Day day) {
  const Day thursday = day + chrono::days{4 - static_cast<int>(iso_weekday(day))};  // ISO 8601: it decides the year
  const int year = year_of(thursday);
  const auto week = (thursday - year_span(year).first).count() / 7 + 1;
  return fmt::format("{:04}-W{:02}", year, week);
}

DaySpan year_span(int year) {
  const chrono::year y{year};
  return {Day{y / 1 / 1}, Day{y / 12 / 31}};
}

DaySpan month_span(int year, unsigned month) {
  const auto m = chrono::year{year} / chrono::month{month};
  return {Day{m / 1}, Day{m / chrono::last}};
}

DaySpan week_span(Day day) {
  const Day monday = day - chrono::days{iso_weekday(day) - 1};
  return {monday, monday + chrono::days{6}};
}

Day add_months(Day day, int months) {
  const YearMonthDay date{day};
  const auto month = date.year() / date.month() + chrono::months{months};
  const YearMonthDay moved = month / date.day();
  return moved.ok() ? Day{moved} : Day{month / chrono::last};
}

std::optional<Instant> parse_instant(std::string_view iso) {
  const auto day = take_day(iso);
  if (!day || (!take(iso, 'T') && !take(iso, ' '))) return std::nullopt;
  const auto clock = take_clock(iso);
  if (!clock) return std::nullopt;
  const auto local = chrono::local_days{day->time_since_epoch()} + chrono::hours{clock->hour} +
                     chrono::minutes{clock->minute} + chrono::seconds{clock->second};
  if (iso.empty()) return at_berlin_time(local);
  const auto offset = take_offset(iso);
  if (!offset || !iso.empty()) return std::nullopt;
  return Instant{.utc = chrono::sys_seconds{local.time_since_epoch()} - *offset, .offset = *offset};
}

std::string format_instant(const Instant& instant) {
  const chrono::sys_seconds local = instant.utc + instant.offset;
  const Day day = chrono::floor<chrono::days>(local);
  const chrono::hh_mm_ss clock{local - day};
  const auto offset = instant.offset < chrono::minutes{0} ? -instant.offset : instant.offset;
  return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", format_day(day), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count(), instant.offset < chrono::minutes{0} ? '-' : '+',
                     offset.count() / 60, offset.count() % 60);
}

chrono::local_seconds berlin_time(chrono::sys_seconds utc) {
  return chrono::local_seconds{(utc + berlin_offset(utc.time_since_epoch().count(), false)).time_since_epoch()};
}

std::optional<Day> berlin_day(chrono::sys_seconds utc) {
  const Day first = *make_day(1, 1, 1);
  const Day last = *make_day(9999, 12, 31);
  if (utc < first - chrono::days{1} || utc > last + chrono::days{2}) return std::nullopt;  // offsets are shorter
  const Day day{chrono::floor<chrono::days>(berlin_time(utc)).time_since_epoch()};
  return first <= day && day <= last ? std::optional(day) : std::nullopt;
}

Instant at_berlin_time(chrono::local_seconds time) {
  const auto offset = berlin_offset(time.time_since_epoch().count(), true);
  return {.utc = chrono::sys_seconds{time.time_since_epoch()} - offset, .offset = offset};
}

}  // namespace zeitstrahl
