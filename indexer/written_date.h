// Reads dates as archives write them: in records, head lines, datelines and the names of files.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "indexer/date_pieces.h"
#include "language/lexicon.h"

namespace zeitstrahl {

struct WrittenDate {
  Day day;                         // in Europe/Berlin
  std::optional<Instant> instant;  // only where a time of day is written
};

// Immutable after construction; may be shared between threads.
class DateReader {
 public:
  explicit DateReader(const Lexicon& lexicon);  // reads the table "months"

  // "2025-01-17T07:05:00+01:00", "17.01.2025, 07:05", "Freitag, 17. Januar 2025, 7.05 Uhr", "Fri, 17 Jan 2025 07:05:00
  // GMT", "20250117T070500Z", seconds since 1970. The first date counts, and what stands behind it costs no more than
  // the time. A date without a year is taken in the year that brings it nearest to `near`; without that it is none.
  std::optional<WrittenDate> read(std::string_view text, std::optional<Day> near) const;

 private:
  struct Found {
    std::optional<Day> day;  // nothing for a date that does not exist
    std::size_t end;         // the piece behind it
  };
  // "2025-01-17", "17.01.2025", "20250117" at `at`.
  static std::optional<Found> in_numbers(const DatePieces& pieces, std::size_t at);
  // "17. Januar 2025", "17 Jan 2025", "17. Januar", "17.1." at `at`.
  std::optional<Found> with_month(const DatePieces& pieces, std::size_t at, std::optional<Day> near) const;

  std::map<std::string, unsigned, std::less<>> months_;  // folded name -> 1 to 12
};

// The last whole date in the name of a file or in a path of folders: "20250117", "2025-01-17", "2025_01_17",
// "2025/01/17", "17.01.2025"; years 1800 to 2199, so that other numbers are not taken for dates. That of a NewsML URN
// is none: dpa has the same in all of them.
std::optional<Day> date_in_name(std::string_view name);

}  // namespace zeitstrahl
