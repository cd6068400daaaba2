#include "searcher/query/dates.h"

#include <charconv>
#include <string>
#include <vector>

#include "base/tsv.h"
#include "searcher/query/date_words.h"

namespace zeitstrahl {

namespace {

std::optional<int> whole_number(std::string_view text, std::size_t most_digits) {
  int number = 0;
  if (text.empty() || text.size() > most_digits || text.front() == '-') return std::nullopt;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (result.ec != std::errc{} || result.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<DaySpan> one_day(std::optional<Day> day) {
  if (!day) return std::nullopt;
  return DaySpan{*day, *day};
}

std::optional<DaySpan> month(int year, int month_number) {
  if (year < 1 || month_number < 1 || month_number > 12) return std::nullopt;
  return month_span(year, static_cast<unsigned>(month_number));
}

// "2025", "2025-01", "2025-01-16", "20250116"
std::optional<DaySpan> iso(std::string_view text) {
  if (const auto day = parse_day(text)) return one_day(day);
  const auto digits = text.size() == 8 ? whole_number(text, 8) : std::nullopt;  // 20250116
  if (digits && *digits >= 10'000) {
    return one_day(
        make_day(*digits / 10'000, static_cast<unsigned>(*digits / 100 % 100), static_cast<unsigned>(*digits % 100)));
  }
  if (text.size() == 4) {
    const auto year = whole_number(text, 4);
    return year && *year > 0 ? std::optional(year_span(*year)) : std::nullopt;
  }
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto year = whole_number(text.substr(0, 4), 4);
  const auto number = whole_number(text.substr(5), 2);
  return year && number ? month(*year, *number) : std::nullopt;
}

// "2024-2026", "2024/2025": from one year to the other. A month would be written with two digits.
std::optional<DaySpan> years(std::string_view text) {
  if (text.size() != 9 || (text[4] != '-' && text[4] != '/')) return std::nullopt;
  const auto first = whole_number(text.substr(0, 4), 4);
  const auto last = whole_number(text.substr(5), 4);
  if (!first || !last || *first < 1 || *last < *first) return std::nullopt;
  return DaySpan{year_span(*first).first, year_span(*last).last};
}

// "16.1.2025", "16.01.25", "1.2025"
std::optional<DaySpan> dotted(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, '.');
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  auto year = whole_number(parts.back(), 4);
  const auto month_number = whole_number(parts[parts.size() - 2], 2);
  if (!year || !month_number) return std::nullopt;
  if (parts.size() == 2) return parts.back().size() == 4 ? month(*year, *month_number) : std::nullopt;
  if (parts.back().size() != 2 && parts.back().size() != 4) return std::nullopt;
  if (parts.back().size() == 2) *year += 2000;
  const auto day = whole_number(parts.front(), 2);
  if (!day) return std::nullopt;
  return one_day(make_day(*year, static_cast<unsigned>(*month_number), static_cast<unsigned>(*day)));
}

// "-30d", "-2w", "-6m", "-1y": that long before the reference day.
std::optional<DaySpan> ago(std::string_view text, Day reference) {
  if (text.size() < 3 || text.front() != '-') return std::nullopt;
  const auto number = whole_number(text.substr(1, text.size() - 2), 5);
  constexpr int most_months = 9999 * 12;  // the calendar ends at 9999; further off, chrono's years wrap
  if (!number || (text.back() == 'y' && *number > most_months / 12)) return std::nullopt;
  switch (text.back()) {
    case 'd':
      return one_day(reference - std::chrono::days(*number));
    case 'w':
      return one_day(reference - std::chrono::days(7 * *number));
    case 'm':
      return one_day(add_months(reference, -*number));
    case 'y':
      return one_day(add_months(reference, -12 * *number));
    default:
      return std::nullopt;
  }
}

bool inside_calendar(const DaySpan& span) { return span.first <= span.last && calendar().holds(span); }

}  // namespace

DaySpan calendar() { return {year_span(1).first, year_span(9999).last}; }

HumanDates::HumanDates(const Lexicon& kept_lexicon, std::optional<Day> reference)
    : lexicon_(kept_lexicon), reference_(reference) {}

HumanDates::~HumanDates() = default;

std::optional<DaySpan> HumanDates::span(std::string_view text) const {
  text = trimmed(text);
  std::optional<DaySpan> found = iso(text);
  if (!found) found = years(text);
  if (!found) found = dotted(text);
  if (!found && reference_) found = ago(text, *reference_);
  if (!found) found = in_words(text);
  return found && inside_calendar(*found) ? found : std::nullopt;
}

std::optional<DaySpan> HumanDates::in_words(std::string_view text) const {
  constexpr std::size_t longest = 60;
  if (text.empty() || text.size() > longest) return std::nullopt;
  std::string written(text);
  for (char& c : written) c = c == '_' ? ' ' : c;
  if (!words_) words_ = std::make_unique<const DateWords>(lexicon_);  // costs more than most answers
  return words_->span(written, reference_);
}

std::optional<DaySpan> HumanDates::range(std::string_view text) const {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return span(text);
  const std::string_view from = trimmed(text.substr(0, dots));
  const std::string_view to = trimmed(text.substr(dots + 2));
  if (from.empty() && to.empty()) return std::nullopt;
  const auto first = from.empty() ? std::optional(calendar()) : span(from);
  const auto last = to.empty() ? std::optional(calendar()) : span(to);
  if (!first || !last || first->first > last->last) return std::nullopt;
  return DaySpan{first->first, last->last};
}

}  // namespace zeitstrahl
