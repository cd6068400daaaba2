// Which kinds of events a sentence reports: weighs the triggers of each clause.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "event/sentence_reading.h"

namespace zeitstrahl {

struct KindFound {
  std::uint32_t kind = 0;             // index into EventTables::kinds()
  PatternMatch main;                  // the trigger that decides: its clause gives status and day
  std::vector<PatternMatch> matches;  // all triggers that took part, by position
  bool mention = false;               // only named, nothing is said to happen
  std::string mode;
  std::string field;
};

// At most two, the most certain first; agreement and frontline win ties. `blocked` says by index which kinds are ruled
// out; empty where none is.
std::vector<KindFound> choose_kinds(const SentenceReading& reading, const EventTables& tables,
                                    const std::vector<bool>& blocked = {});

// Whether what is only spoken can name a kind: of a day to come nobody has said anything yet.
enum class Spoken : std::uint8_t { count, skip };

// What kind a clause is of that reports none, where its words name one; of the whole sentence without a clause. A verb
// says it before a noun.
std::optional<KindFound> name_kind(const SentenceReading& reading, const EventTables& tables,
                                   std::optional<std::uint32_t> clause, const std::vector<bool>& blocked = {},
                                   Spoken spoken = Spoken::count);

}  // namespace zeitstrahl
