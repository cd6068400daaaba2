#include "indexer/written_date.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "base/number.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "indexer/clock_time.h"

namespace zeitstrahl {

namespace {

// As RFC 2822 has them, for mails and feeds.
constexpr std::array<std::string_view, 12> mail_months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                          "jul", "aug", "sep", "oct", "nov", "dec"};

std::optional<Day> day_of(const DateNumbers& numbers) {
  return make_day(static_cast<int>(numbers.year), numbers.month, numbers.day);
}

std::optional<Day> nearest_year(unsigned month, unsigned day, std::optional<Day> near) {
  if (!near) return std::nullopt;
  std::optional<Day> best;
  for (const int year : {year_of(*near) - 1, year_of(*near), year_of(*near) + 1}) {
    const auto candidate = make_day(year, month, day);
    if (!candidate) continue;
    if (!best || std::chrono::abs(*candidate - *near) < std::chrono::abs(*best - *near)) best = candidate;
  }
  return best;
}

// The day in Berlin of an instant at the edge of the calendar may lie outside the years 1 to 9999.
std::optional<WrittenDate> at_instant(const Instant& instant) {
  const auto day = berlin_day(instant.utc);
  return day ? std::optional(WrittenDate{*day, instant}) : std::nullopt;
}

std::optional<WrittenDate> with_clock(Day day, const std::optional<ClockTime>& clock) {
  if (!clock) return WrittenDate{day, std::nullopt};
  const auto local = std::chrono::local_days{day.time_since_epoch()} + clock->since_midnight;
  if (!clock->offset) return at_instant(at_berlin_time(local));
  return at_instant({std::chrono::sys_seconds{local.time_since_epoch()} - *clock->offset, *clock->offset});
}

// An ISO date or instant, whole.
std::optional<WrittenDate> read_iso(std::string_view text) {
  if (const auto day = parse_day(text)) return WrittenDate{*day, std::nullopt};
  const auto instant = parse_instant(text);
  return instant ? at_instant(*instant) : std::nullopt;
}

// Seconds since 1970: ten digits, which are of the years 2001 to 2286.
std::optional<WrittenDate> read_unix_time(std::string_view text) {
  constexpr std::size_t digits = 10;
  const auto seconds = text.size() == digits && text.front() != '0' ? parse_number(text) : std::nullopt;
  if (!seconds) return std::nullopt;
  const std::chrono::sys_seconds utc{std::chrono::seconds{*seconds}};
  return at_instant({utc, at_berlin_time(berlin_time(utc)).offset});
}

}  // namespace

DateReader::DateReader(const Lexicon& lexicon) {
  for (unsigned month = 1; month <= mail_months.size(); ++month) months_[std::string(mail_months[month - 1])] = month;
  const Table& table = lexicon.table("months");
  const std::size_t word = table.column("word");
  const std::size_t number = table.column("number");
  for (const TableRow& row : table.rows) {
    months_[folded(row[word])] = static_cast<unsigned>(number_in(table, row, number));
  }
}

std::optional<WrittenDate> DateReader::read(std::string_view text, std::optional<Day> near) const {
  constexpr std::size_t longest = 100;  // bytes; what is longer says more than a date
  text = trimmed(text);
  if (const auto iso = read_iso(text)) return iso;
  if (const auto unix_time = read_unix_time(text)) return unix_time;
  const DatePieces pieces = cut_date(text.substr(0, longest));
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    auto found = in_numbers(pieces, at);
    if (!found) found = with_month(pieces, at, near);
    if (!found) continue;
    return found->day ? with_clock(*found->day, find_clock(pieces, found->end)) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<DateReader::Found> DateReader::in_numbers(const DatePieces& pieces, std::size_t at) {
  if (at > 0 && is_mark_of(pieces, at - 1, '-') && is_joined(pieces, at)) return std::nullopt;  // a negative year
  if (const auto parted = parted_numbers(pieces, at)) return Found{day_of(*parted), at + 5};
  if (const auto compact = compact_numbers(pieces, at)) return Found{day_of(*compact), at + 1};
  return std::nullopt;
}

std::optional<DateReader::Found> DateReader::with_month(const DatePieces& pieces, std::size_t at,
                                                        std::optional<Day> near) const {
  const auto day = number_at(pieces, at, 1, 2);
  if (!day) return std::nullopt;
  const bool dotted = is_mark_of(pieces, at + 1, '.');
  std::size_t end = at + (dotted ? 2 : 1);
  if (end >= pieces.size()) return std::nullopt;
  const auto named = months_.find(folded(pieces[end].text));
  const auto month = named != months_.end() ? std::optional(named->second) : number_at(pieces, end, 1, 2);
  if (!month || (named == months_.end() && !dotted)) return std::nullopt;
  if (is_mark_of(pieces, ++end, '.')) ++end;
  const auto year = number_at(pieces, end, 4, 4);
  if (year) return Found{make_day(static_cast<int>(*year), *month, *day), end + 1};
  return dotted ? std::optional(Found{nearest_year(*month, *day, near), end}) : std::nullopt;
}

namespace {

// In "urn:newsml:dpa.com:20090101:..." the date is of the scheme and the same in all, or of the first version: what is
// of the article stands behind it.
bool is_of_urn(const DatePieces& pieces, std::size_t date) {
  for (std::size_t at = date; at-- > 2;) {
    if (pieces[at].kind == DatePiece::Kind::digits || is_mark_of(pieces, at, '/')) return false;
    if (is_word_of(pieces, at, "newsml") && is_word_of(pieces, at - 2, "urn")) return true;
  }
  return false;
}

}  // namespace

std::optional<Day> date_in_name(std::string_view name) {
  const DatePieces pieces = cut_date(name);
  for (std::size_t at = pieces.size(); at-- > 0;) {
    const auto compact = compact_numbers(pieces, at);
    const auto numbers = compact ? compact : parted_numbers(pieces, at);
    if (!numbers || !is_plausible_year(numbers->year) || is_of_urn(pieces, at)) continue;
    if (const auto day = day_of(*numbers)) return day;
  }
  return std::nullopt;
}

}  // namespace zeitstrahl
