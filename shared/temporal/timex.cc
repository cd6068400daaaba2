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

}  // namespace zeitstrahl
