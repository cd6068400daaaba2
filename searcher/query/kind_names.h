// Understands the names people give to kinds and statuses of events: the id or the German label.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "event/event.h"
#include "event/kind.h"

namespace zeitstrahl {

// The statuses to choose from, by id and label: "happened (geschehen), ongoing (läuft), ..."
std::string status_choices();

// The status that is meant, in any case and also without umlauts: planned for "planned" and "geplant", ongoing for
// "laeuft".
std::optional<Status> status_named(std::string_view typed);

// The id of the kind that is meant, in any case: "agreement" for "agreement" and "Abkommen".
std::optional<std::string> kind_named(const EventKinds& kinds, std::string_view typed);

// The id or label that is nearest to what was typed, if it is near enough to be meant.
std::optional<std::string> nearest_kind(const EventKinds& kinds, std::string_view typed);

}  // namespace zeitstrahl
