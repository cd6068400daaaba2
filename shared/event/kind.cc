#include "event/kind.h"

#include <algorithm>

namespace zeitstrahl {

EventKinds::EventKinds(const Lexicon& lexicon) {
  const Table& table = lexicon.table("event_kinds");
  const std::size_t id = table.column("id");
  const std::size_t code = table.column("code");
  const std::size_t label = table.column("label");
  for (const TableRow& row : table.rows) {
    kinds_.push_back({std::string(row[id]), std::string(row[code]), std::string(row[label])});
  }
}

std::string_view EventKinds::label(std::string_view id) const {
  const auto found = std::find_if(kinds_.begin(), kinds_.end(), [&](const EventKind& kind) { return kind.id == id; });
  return found == kinds_.end() ? id : std::string_view(found->label);
}

bool EventKinds::known(std::string_view id) const {
  return std::any_of(kinds_.begin(), kinds_.end(), [&](const EventKind& kind) { return kind.id == id; });
}

}  // namespace zeitstrahl
