// Members that several JSON forms write alike.
#pragma once

#include <optional>
#include <string_view>

#include "base/day.h"
#include "base/json.h"

namespace zeitstrahl {

inline void day_or_null(JsonWriter& json, std::string_view name, const std::optional<Day>& day) {
  json.key(name);
  if (day) {
    json.value(format_day(*day));
  } else {
    json.null();
  }
}

}  // namespace zeitstrahl
