// What the digits of a text can mean in a date: 20.30 is a clock time, and hardly 20 March 30.
#pragma once

#include <array>
#include <string_view>

#include "temporal/trigger.h"

namespace zeitstrahl {

constexpr std::array<std::string_view, 15> number_classes{"NUM",     "DAY",    "MM",         "YEAR",   "YY",
                                                          "HOUR",    "MIN",    "DMY",        "DM",     "CLOCK",
                                                          "DECIMAL", "DECADE", "RECENTYEAR", "MINSEC", "DAYHOUR"};

struct NumberReading {
  std::string_view class_name;
  int number = 0;
  Trigger trigger = Trigger::never;
  std::string_view decimal = {};
};

// At most a handful, in a fixed buffer: numbers are the most frequent tokens that get here.
struct NumberReadings {
  std::array<NumberReading, 8> items{};
  std::size_t count = 0;

  void add(NumberReading reading) { items[count++] = reading; }
  const NumberReading* begin() const { return items.data(); }
  const NumberReading* end() const { return items.data() + count; }
};

// `digits` is a token of kind number, as written.
NumberReadings readings_of(std::string_view digits);

}  // namespace zeitstrahl
