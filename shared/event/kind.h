// The kinds of events: one table, from which options, help and output derive.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace zeitstrahl {

struct EventKind {
  std::string id;     // "agreement"
  std::string code;   // "ABK", of the working table
  std::string label;  // "Abkommen"
};

class EventKinds {
 public:
  explicit EventKinds(const Lexicon& lexicon);  // table "event_kinds"

  const std::vector<EventKind>& all() const { return kinds_; }
  // German label; the id itself where the kind is unknown.
  std::string_view label(std::string_view id) const;
  bool known(std::string_view id) const;

 private:
  std::vector<EventKind> kinds_;
};

}  // namespace zeitstrahl
