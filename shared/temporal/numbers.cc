#include "temporal/numbers.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace zeitstrahl {

namespace {

std::optional<int> integer(std::string_view digits) {
  int number = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.empty() || result.ec != std::errc{} || result.ptr != digits.data() + digits.size()) return std::nullopt;
  return number;
}

// Parts of "17.01.2025", parted by any of . : ,
struct Parts {
  std::array<std::string_view, 3> text{};
  std::array<char, 2> separator{};
  std::size_t count = 0;
};

std::optional<Parts> cut(std::string_view digits) {
  Parts parts;
  while (true) {
    if (parts.count == 3) return std::nullopt;
    const std::size_t at = digits.find_first_of(".:,");
    parts.text[parts.count++] = digits.substr(0, at);
    if (at == std::string_view::npos) return parts;
    if (parts.count <= 2) parts.separator[parts.count - 1] = digits[at];
    digits.remove_prefix(at + 1);
  }
}

// Years that news and history write as a bare number.
constexpr int first_year = 1000;
constexpr int last_year = 2199;
// Without a word that says so, only these are taken for years: "es kamen 1450" counts.
constexpr int first_bare_year = 1900;
constexpr int last_bare_year = 2050;

// As good as any larger number, and can be multiplied: no hour, week or century comes near it.
constexpr int largest_number = 1'000'000;

void read_integer(std::string_view digits, int number, NumberReadings& out) {
  const std::size_t length = digits.size();
  out.add({.class_name = "NUM", .number = std::min(number, largest_number)});
  if (length == 4 && number >= first_year && number <= last_year) {
    out.add({"YEAR", number, Trigger::always});
    if (number >= first_bare_year && number <= last_bare_year) out.add({"RECENTYEAR", number, Trigger::always});
  }
  if (length > 2) return;
  if (number >= 1 && number <= 31) out.add({"DAY", number});
  if (number >= 1 && number <= 12) out.add({"MM", number, Trigger::beside});
  if (number <= 24) out.add({"HOUR", number});
  if (length == 2) out.add({"YY", number});
  if (length == 2 && number < 60) out.add({"MIN", number});
}

void read_pair(const Parts& parts, std::string_view digits, NumberReadings& out) {
  const auto a = integer(parts.text[0]);
  const auto b = integer(parts.text[1]);
  if (!a || !b) return;
  const char separator = parts.separator[0];
  if (separator == ',') {
    out.add({.class_name = "DECIMAL", .decimal = digits});
    return;
  }
  const bool minutes = parts.text[1].size() == 2 && *b < 60;
  if (parts.text[0].size() <= 2 && *a <= 24 && minutes) {
    out.add({"CLOCK", *a * 60 + *b, Trigger::always});
  }
  if (separator == ':' && parts.text[0].size() == 2 && *a < 60 && minutes) out.add({"MINSEC", *a});  // of "05:10:22"
  const bool day = parts.text[0].size() <= 2 && *a >= 1 && *a <= 31;
  const bool month = parts.text[1].size() <= 2 && *b >= 1 && *b <= 12;
  if (separator == '.' && day && month) out.add({"DM", *b * 100 + *a, Trigger::always});
}

void read_triple(const Parts& parts, NumberReadings& out) {
  const auto d = integer(parts.text[0]);
  const auto m = integer(parts.text[1]);
  const auto y = integer(parts.text[2]);
  if (!d || !m || !y || parts.separator[0] != '.' || parts.separator[1] != '.') return;
  const bool long_year = parts.text[2].size() == 4 && *y >= first_year && *y <= last_year;
  const bool short_year = parts.text[2].size() == 2;
  if (parts.text[0].size() > 2 || parts.text[1].size() > 2 || *d < 1 || *d > 31 || *m < 1 || *m > 12) return;
  if (long_year || short_year) out.add({"DMY", (*y == 0 ? 100 : *y) * 10'000 + *m * 100 + *d, Trigger::always});
}

}  // namespace

NumberReadings readings_of(std::string_view digits) {
  NumberReadings out;
  constexpr std::size_t longest = 10;  // "17.01.2025"
  if (digits.size() > longest) return out;
  if (const auto number = integer(digits)) {
    read_integer(digits, *number, out);
  } else if (const auto parts = cut(digits); parts && parts->count == 2) {
    read_pair(*parts, digits, out);
  } else if (parts && parts->count == 3) {
    read_triple(*parts, out);
  }
  return out;
}

}  // namespace zeitstrahl
