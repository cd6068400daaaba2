#include "indexer/written_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

#include "base/number.h"
#include "base/tsv.h"
#include "base/unicode.h"

namespace zeitstrahl {

namespace {

// A run of digits, a run of other bytes that are no blanks and no punctuation, or one byte of punctuation.
struct Piece {
  enum class Kind : std::uint8_t { digits, letters, mark } kind;
  std::string_view text;
};

constexpr std::string_view blanks = " \t\xC2\xA0";  // the bytes of NBSP as well; they begin no letter of a month

bool is_mark_byte(char c) { return std::string_view(".,:;-/()_|").find(c) != std::string_view::npos; }

Piece::Kind kind_of(char c) {
  if (is_ascii_digit(c)) return Piece::Kind::digits;
  return is_mark_byte(c) ? Piece::Kind::mark : Piece::Kind::letters;
}

std::vector<Piece> cut(std::string_view text) {
  std::vector<Piece> pieces;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (text.empty()) return pieces;
    const Piece::Kind kind = kind_of(text.front());
    std::size_t length = 1;
    const auto goes_on = [&](char c) { return kind_of(c) == kind && blanks.find(c) == std::string_view::npos; };
    while (kind != Piece::Kind::mark && length < text.size() && goes_on(text[length])) ++length;
    pieces.push_back({kind, text.substr(0, length)});
    text.remove_prefix(length);
  }
}

// The number a piece is, of `least` to `most` digits.
std::optional<unsigned> number_of(const Piece& piece, std::size_t least, std::size_t most) {
  if (piece.kind != Piece::Kind::digits || piece.text.size() < least || piece.text.size() > most) return std::nullopt;
  unsigned number = 0;
  std::from_chars(piece.text.data(), piece.text.data() + piece.text.size(), number);
  return number;
}

bool is_mark_of(const std::vector<Piece>& pieces, std::size_t at, char mark) {
  return at < pieces.size() && pieces[at].kind == Piece::Kind::mark && pieces[at].text.front() == mark;
}

std::optional<unsigned> number_at(const std::vector<Piece>& pieces, std::size_t at, std::size_t least,
                                  std::size_t most) {
  return at < pieces.size() ? number_of(pieces[at], least, most) : std::nullopt;
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

// "07:05", "7.05 Uhr", "7 Uhr" at or behind `at`, as minutes since midnight.
std::optional<std::chrono::minutes> find_clock(const std::vector<Piece>& pieces, std::size_t at) {
  for (; at < pieces.size(); ++at) {
    const auto hour = number_of(pieces[at], 1, 2);
    if (!hour || *hour > 23) continue;
    const auto minute = number_at(pieces, at + 2, 2, 2);
    const bool dotted = is_mark_of(pieces, at + 1, ':') || is_mark_of(pieces, at + 1, '.');
    if (dotted && minute && *minute < 60) return std::chrono::hours{*hour} + std::chrono::minutes{*minute};
    if (at + 1 < pieces.size() && pieces[at + 1].text == "Uhr") return std::chrono::hours{*hour};
    return std::nullopt;
  }
  return std::nullopt;
}

WrittenDate with_clock(Day day, std::optional<std::chrono::minutes> clock) {
  if (!clock) return {day, std::nullopt};
  return {day, at_berlin_time(std::chrono::local_days{day.time_since_epoch()} + *clock)};
}

// An ISO date or instant. The day in Berlin of an instant at the edge of the calendar may lie outside the years 1 to
// 9999.
std::optional<WrittenDate> read_iso(std::string_view text) {
  if (const auto day = parse_day(text)) return WrittenDate{*day, std::nullopt};
  const auto instant = parse_instant(text);
  if (!instant) return std::nullopt;
  const auto day = berlin_day(instant->utc);
  return day ? std::optional(WrittenDate{*day, instant}) : std::nullopt;
}

}  // namespace

DateReader::DateReader(const Lexicon& lexicon) {
  const Table& table = lexicon.table("months");
  const std::size_t word = table.column("word");
  const std::size_t month = table.column("number");
  for (const TableRow& row : table.rows) {
    unsigned number = 0;
    std::from_chars(row[month].data(), row[month].data() + row[month].size(), number);
    months_[folded(row[word])] = number;
  }
}

std::optional<WrittenDate> DateReader::read(std::string_view text, std::optional<Day> near) const {
  constexpr std::size_t longest = 100;  // bytes; what is longer says more than a date
  text = trimmed(text);
  if (const auto iso = read_iso(text)) return iso;
  const std::vector<Piece> pieces = cut(text.substr(0, longest));
  for (std::size_t at = 0; at + 2 < pieces.size(); ++at) {
    const auto day = number_of(pieces[at], 1, 2);
    if (!day || !is_mark_of(pieces, at + 1, '.')) continue;
    std::optional<unsigned> month = number_of(pieces[at + 2], 1, 2);
    if (const auto named = months_.find(folded(pieces[at + 2].text)); named != months_.end()) month = named->second;
    if (!month) continue;
    std::size_t next = at + 3;
    if (is_mark_of(pieces, next, '.')) ++next;
    const auto year = number_at(pieces, next, 4, 4);
    const auto date = year ? make_day(static_cast<int>(*year), *month, *day) : nearest_year(*month, *day, near);
    if (!date) return std::nullopt;
    return with_clock(*date, find_clock(pieces, year ? next + 1 : next));
  }
  return std::nullopt;
}

namespace {

std::optional<Day> plausible_day(unsigned year, unsigned month, unsigned day) {
  constexpr unsigned first_year = 1800;
  constexpr unsigned last_year = 2199;
  if (year < first_year || year > last_year) return std::nullopt;
  return make_day(static_cast<int>(year), month, day);
}

std::optional<Day> compact_day(std::string_view digits) {
  if (digits.size() != 8) return std::nullopt;
  const auto part = [&](std::size_t from, std::size_t count) {
    return *number_of({Piece::Kind::digits, digits.substr(from, count)}, count, count);
  };
  return plausible_day(part(0, 4), part(4, 2), part(6, 2));
}

// "2025-01-17" or "17.01.2025" from `at` on, parted by the same mark twice.
std::optional<Day> parted_day(const std::vector<Piece>& pieces, std::size_t at) {
  if (at + 4 >= pieces.size() || pieces[at + 1].text != pieces[at + 3].text) return std::nullopt;
  const char mark = pieces[at + 1].text.front();
  if (std::string_view("-_./").find(mark) == std::string_view::npos) return std::nullopt;
  const auto middle = number_of(pieces[at + 2], 1, 2);
  if (!middle) return std::nullopt;
  const auto year_first = number_of(pieces[at], 4, 4);
  const auto day_last = number_of(pieces[at + 4], 1, 2);
  if (year_first && day_last) return plausible_day(*year_first, *middle, *day_last);
  const auto day_first = number_of(pieces[at], 1, 2);
  const auto year_last = number_of(pieces[at + 4], 4, 4);
  if (day_first && year_last && mark != '/') return plausible_day(*year_last, *middle, *day_first);
  return std::nullopt;
}

}  // namespace

std::optional<Day> date_in_name(std::string_view name) {
  const std::vector<Piece> pieces = cut(name);
  for (std::size_t at = pieces.size(); at-- > 0;) {
    if (pieces[at].kind != Piece::Kind::digits) continue;
    const auto compact = compact_day(pieces[at].text);
    const auto day = compact ? compact : parted_day(pieces, at);
    if (day) return day;
  }
  return std::nullopt;
}

}  // namespace zeitstrahl
