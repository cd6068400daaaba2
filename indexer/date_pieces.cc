#include "indexer/date_pieces.h"

#include <algorithm>
#include <charconv>

#include "base/ascii.h"
#include "base/number.h"

namespace zeitstrahl {

namespace {

constexpr std::string_view blanks = " \t\xC2\xA0";  // the bytes of NBSP as well; they begin no letter of a month

DatePiece::Kind kind_of(char c) {
  if (is_ascii_digit(c)) return DatePiece::Kind::digits;
  const bool mark = std::string_view(".,:;-/()[]_|+").find(c) != std::string_view::npos;
  return mark ? DatePiece::Kind::mark : DatePiece::Kind::letters;
}

}  // namespace

DatePieces cut_date(std::string_view text) {
  DatePieces pieces;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (text.empty()) return pieces;
    const DatePiece::Kind kind = kind_of(text.front());
    std::size_t length = 1;
    const auto goes_on = [&](char c) { return kind_of(c) == kind && blanks.find(c) == std::string_view::npos; };
    while (kind != DatePiece::Kind::mark && length < text.size() && goes_on(text[length])) ++length;
    pieces.push_back({kind, text.substr(0, length)});
    text.remove_prefix(length);
  }
}

bool is_mark_of(const DatePieces& pieces, std::size_t at, char mark) {
  return at < pieces.size() && pieces[at].kind == DatePiece::Kind::mark && pieces[at].text.front() == mark;
}

bool is_word_of(const DatePieces& pieces, std::size_t at, std::string_view small) {
  return at < pieces.size() && same_letters(pieces[at].text, small);
}

bool is_joined(const DatePieces& pieces, std::size_t at) {
  if (at == 0 || at >= pieces.size()) return false;
  const std::string_view before = pieces[at - 1].text;
  return before.data() + before.size() == pieces[at].text.data();
}

std::optional<unsigned> number_at(const DatePieces& pieces, std::size_t at, std::size_t least, std::size_t most) {
  if (at >= pieces.size() || pieces[at].kind != DatePiece::Kind::digits) return std::nullopt;
  const std::string_view digits = pieces[at].text;
  if (digits.size() < least || digits.size() > most) return std::nullopt;
  unsigned number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::optional<DateNumbers> parted_numbers(const DatePieces& pieces, std::size_t at) {
  if (at + 4 >= pieces.size() || pieces[at + 1].text != pieces[at + 3].text) return std::nullopt;
  const char mark = pieces[at + 1].text.front();
  if (std::string_view("-_./").find(mark) == std::string_view::npos) return std::nullopt;
  const auto month = number_at(pieces, at + 2, 1, 2);
  if (!month) return std::nullopt;
  const auto year_first = number_at(pieces, at, 4, 4);
  const auto day_last = number_at(pieces, at + 4, 1, 2);
  if (year_first && day_last) return DateNumbers{*year_first, *month, *day_last};
  const auto day_first = number_at(pieces, at, 1, 2);
  const auto year_last = number_at(pieces, at + 4, 4, 4);
  if (day_first && year_last && mark != '/') return DateNumbers{*year_last, *month, *day_first};
  return std::nullopt;
}

std::optional<DateNumbers> compact_numbers(const DatePieces& pieces, std::size_t at) {
  constexpr std::size_t digits = 8;
  const auto number = number_at(pieces, at, digits, digits);
  if (!number || !is_plausible_year(*number / 10'000)) return std::nullopt;
  return DateNumbers{*number / 10'000, *number / 100 % 100, *number % 100};
}

}  // namespace zeitstrahl
