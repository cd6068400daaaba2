#include "temporal/chronicle.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::size_t fewest_stamps = 3;

std::optional<Day> day_in(const Stamp& stamp, int year) {
  return make_day(year, static_cast<unsigned>(stamp.month), static_cast<unsigned>(stamp.day));
}

// How many days time goes on from one stamp to the other, every month counted as 31: from December to January it does,
// from May to April it goes back.
int step(const Stamp& first, const Stamp& second) {
  constexpr int month = 31;
  constexpr int year = 12 * month;
  const int days = (second.month - first.month) * month + second.day - first.day;
  if (second.year) return first.year ? days + (*second.year - *first.year) * year : 0;  // a year later, or years
  return days < -year / 2 ? days + year : days;
}

bool is_in_order_of_time(const std::vector<Stamp>& stamps) {
  constexpr std::size_t slips = 4;  // steps forward for each that goes back
  std::size_t forward = 0;
  std::size_t back = 0;
  for (std::size_t i = 1; i < stamps.size(); ++i) {
    const int days = step(stamps[i - 1], stamps[i]);
    forward += days > 0;
    back += days < 0;
  }
  return forward > slips * back;
}

// The first such day from `from` on.
std::optional<Day> next_day(const Stamp& stamp, Day from) {
  const auto day = day_in(stamp, year_of(from));
  return day && *day >= from ? day : day_in(stamp, year_of(from) + 1);
}

// The last such day up to `until`.
std::optional<Day> last_day(const Stamp& stamp, Day until) {
  const auto day = day_in(stamp, year_of(until));
  return day && *day <= until ? day : day_in(stamp, year_of(until) - 1);
}

}  // namespace

std::map<std::uint32_t, Day> chronicle_days(const std::vector<Stamp>& stamps, Day published) {
  std::map<std::uint32_t, Day> days;
  if (stamps.size() < fewest_stamps || !is_in_order_of_time(stamps)) return days;
  const auto dated = std::find_if(stamps.begin(), stamps.end(), [](const Stamp& one) { return one.year.has_value(); });
  if (dated == stamps.end()) return days;
  std::optional<Day> at = day_in(*dated, *dated->year);
  for (auto stamp = dated; stamp != stamps.end(); ++stamp) {
    if (stamp->year) at = day_in(*stamp, *stamp->year);
    if (at) at = next_day(*stamp, *at);
    if (at && *at > published) at.reset();
    if (at) days.emplace(stamp->sentence, *at);
  }
  at = day_in(*dated, *dated->year);
  for (auto stamp = dated; stamp != stamps.begin() && at;) {
    at = last_day(*--stamp, *at);
    if (at) days.emplace(stamp->sentence, *at);
  }
  return days;
}

}  // namespace zeitstrahl
