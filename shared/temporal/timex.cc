#include "temporal/timex.h"

namespace zeitstrahl {

std::string_view to_string(TimexType type) {
  switch (type) {
    case TimexType::date:
      return "DATE";
    case TimexType::time:
      return "TIME";
    case TimexType::duration:
      return "DURATION";
    case TimexType::set:
      return "SET";
    case TimexType::none:
      return "-";
  }
  return "DATE";
}

std::string_view to_string(TimexRole role) {
  switch (role) {
    case TimexRole::event:
      return "event";
    case TimexRole::deadline:
      return "deadline";
    case TimexRole::begin:
      return "begin";
    case TimexRole::duration:
      return "duration";
    case TimexRole::age:
      return "age";
    case TimexRole::anniversary:
      return "anniversary";
  }
  return "event";
}

std::optional<int> first_hour_of_part(std::string_view part) {
  constexpr int morning = 5;
  constexpr int noon = 12;
  constexpr int evening = 17;
  if (part == "MO") return morning;
  if (part == "MI" || part == "AF") return noon;
  if (part == "EV") return evening;
  return std::nullopt;
}

}  // namespace zeitstrahl
