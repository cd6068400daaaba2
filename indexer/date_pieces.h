// Cuts what somebody wrote for a date into numbers, words and marks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zeitstrahl {

// A run of digits, a run of other bytes that are no blanks and no punctuation, or one byte of punctuation: a view of
// the text that was cut.
struct DatePiece {
  enum class Kind : std::uint8_t { digits, letters, mark } kind;
  std::string_view text;
};
using DatePieces = std::vector<DatePiece>;

DatePieces cut_date(std::string_view text);

// Of a place behind the last piece all of these say no.
bool is_mark_of(const DatePieces& pieces, std::size_t at, char mark);
bool is_word_of(const DatePieces& pieces, std::size_t at, std::string_view small);  // whatever its ASCII capitals
bool is_joined(const DatePieces& pieces, std::size_t at);  // no blank parts the piece from the one before
// The number a piece is, of `least` to `most` digits, at most 9.
std::optional<unsigned> number_at(const DatePieces& pieces, std::size_t at, std::size_t least, std::size_t most);

// Not necessarily of a date that exists.
struct DateNumbers {
  unsigned year;
  unsigned month;
  unsigned day;
};
// "2025-01-17" or "17.01.2025", parted by the same mark twice: five pieces. With slashes only the first of the two.
std::optional<DateNumbers> parted_numbers(const DatePieces& pieces, std::size_t at);
// "20250117": one piece, of a plausible year.
std::optional<DateNumbers> compact_numbers(const DatePieces& pieces, std::size_t at);

// Other numbers are not taken for dates, and later dates mean that there is none ("9999-12-31").
constexpr unsigned first_plausible_year = 1800;
constexpr unsigned last_plausible_year = 2199;
constexpr bool is_plausible_year(unsigned year) { return first_plausible_year <= year && year <= last_plausible_year; }

}  // namespace zeitstrahl
