#include "searcher/query/kind_names.h"

#include <fmt/format.h>

#include <vector>

#include "base/unicode.h"
#include "cli/options.h"
#include "language/cistem.h"

namespace zeitstrahl {

std::string status_choices() {
  std::string choices;
  for (const Status status : all_statuses) {
    choices += fmt::format("{}{} ({})", choices.empty() ? "" : ", ", to_string(status), label_of(status));
  }
  return choices;
}

std::optional<Status> status_named(std::string_view typed) {
  const std::string name = folded(typed);
  for (const Status status : all_statuses) {
    const std::string label = folded(label_of(status));
    if (to_string(status) == name || label == name || label == with_umlauts(name)) return status;
  }
  return std::nullopt;
}

std::optional<std::string> kind_named(const EventKinds& kinds, std::string_view typed) {
  const std::string name = folded(typed);
  for (const EventKind& kind : kinds.all()) {
    if (folded(kind.id) == name || folded(kind.label) == name) return kind.id;
  }
  return std::nullopt;
}

std::optional<std::string> nearest_kind(const EventKinds& kinds, std::string_view typed) {
  constexpr std::size_t longest = 64;  // comparing takes time by length; nobody means a kind with more
  if (typed.size() > longest) return std::nullopt;
  std::vector<std::string> names;
  for (const EventKind& kind : kinds.all()) {
    names.push_back(kind.id);
    names.push_back(kind.label);
  }
  return did_you_mean(typed, names);
}

}  // namespace zeitstrahl
