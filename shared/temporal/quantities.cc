// Values of durations and sets: "P3Y", "PT24H", "P3Y4M", "PXD".
#include <fmt/format.h>

#include <algorithm>

#include "temporal/frame.h"

namespace zeitstrahl {

namespace {

// Units are written "D" or "TH", with T where ISO 8601 wants it.
std::string quantity(std::string_view amount, std::string_view unit, bool first) {
  std::string number(amount.empty() ? "X" : amount);
  if (unit.empty()) unit = "Y";  // "im Alter von 80"
  std::replace(number.begin(), number.end(), ',', '.');
  const bool clock = unit.starts_with('T');
  if (clock) unit.remove_prefix(1);
  return fmt::format("{}{}{}{}", first ? "P" : "", clock ? "T" : "", number, unit);
}

}  // namespace

std::string quantity_value(const Expression& expression) {
  if (!expression.text.empty()) return std::string(expression.text);
  if (expression.weekday) return fmt::format("XXXX-WXX-{}{}", *expression.weekday, daytime_suffix(expression));
  if (!expression.part.empty()) return fmt::format("XXXX-XX-XX{}", expression.part);
  std::string value = quantity(expression.amount, expression.unit, true);
  if (!expression.second_unit.empty()) value += quantity(expression.second_amount, expression.second_unit, false);
  return value;
}

}  // namespace zeitstrahl
