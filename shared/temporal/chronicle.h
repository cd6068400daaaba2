// The years of a chronicle, which names them once: "31. Dezember 2019: ... 27. Januar: ... 26. Januar 2021: ...".
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "base/day.h"

namespace zeitstrahl {

// The day that heads an entry, as it is written.
struct Stamp {
  std::uint32_t sentence = 0;
  int month = 1;
  int day = 1;
  std::optional<int> year = {};
};

// The days of the stamps by their sentences, as far as the order of time tells them: behind a stamp with its year the
// next such day, before the first one the last. Empty where no stamp names a year, where they do not stand in the order
// of time (a ticker begins with the newest), or where there are fewer than three. What would lie behind
// publication, or is no day of its year, is left out, with all that hangs on it.
std::map<std::uint32_t, Day> chronicle_days(const std::vector<Stamp>& stamps, Day published);

}  // namespace zeitstrahl
