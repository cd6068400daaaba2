#include "event/event.h"

#include <array>

namespace zeitstrahl {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 7> status_names = {"happened", "ongoing", "planned",   "possible",
                                                          "demanded", "denied",  "background"};
constexpr std::array<std::string_view, 7> status_labels = {"geschehen", "läuft",    "geplant",    "möglich",
                                                           "gefordert", "verneint", "Hintergrund"};
constexpr std::array<std::string_view, 6> evidence_names = {"stated",       "attributed", "unconfirmed",
                                                            "unverifiable", "disputed",   "alleged"};
constexpr std::array<std::string_view, 4> day_from_names = {"sentence", "lead", "publication", "evening"};

}  // namespace

std::string_view to_string(Status status) { return status_names.at(static_cast<std::size_t>(status)); }
std::string_view to_string(Evidence evidence) { return evidence_names.at(static_cast<std::size_t>(evidence)); }
std::string_view to_string(DayFrom from) { return day_from_names.at(static_cast<std::size_t>(from)); }

std::string_view label_of(Status status) { return status_labels.at(static_cast<std::size_t>(status)); }

}  // namespace zeitstrahl
