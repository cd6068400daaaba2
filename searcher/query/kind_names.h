// Understands the names people give to kinds of events: the id of the tables or the German label.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "event/kind.h"

namespace zeitstrahl {

// The statuses as a person may name them.
constexpr std::string_view status_names = "happened, ongoing, planned, possible, demanded, denied, background";

// The id of the kind that is meant, in any case: "agreement" for "agreement" and "Abkommen".
std::optional<std::string> kind_named(const EventKinds& kinds, std::string_view typed);

// The id or label that is nearest to what was typed, if it is near enough to be meant.
std::optional<std::string> nearest_kind(const EventKinds& kinds, std::string_view typed);

}  // namespace zeitstrahl
