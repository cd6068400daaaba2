// Reads the time of day that stands behind a date: "07:05", "7.05 Uhr", "10:00 PM", "100000+0100".
#pragma once

#include <chrono>
#include <optional>

#include "indexer/date_pieces.h"

namespace zeitstrahl {

struct ClockTime {
  std::chrono::seconds since_midnight{0};
  std::optional<std::chrono::minutes> offset{};  // from UTC; absent: the clocks of Europe/Berlin
};

// The time that is the next number behind the date that ends before `at`, with at most one word between ("um"). Nothing
// where that number is none, as of another date, or the time is of a zone that is not known.
std::optional<ClockTime> find_clock(const DatePieces& pieces, std::size_t at);

}  // namespace zeitstrahl
