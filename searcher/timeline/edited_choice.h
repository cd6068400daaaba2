// Applies what a person decided to the events that were chosen.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "searcher/timeline/edits.h"
#include "searcher/timeline/selection.h"

namespace zeitstrahl {

// What the lines of an edits file point at.
struct EditTargets {
  std::vector<std::uint32_t> pinned;   // indices into Candidates::sentences, in the order of the file
  std::vector<std::uint32_t> dropped;  // likewise, ascending
  std::vector<DaySpan> dropped_days;
  std::vector<std::string> notes;  // on edits that point at nothing, each with file and line

  bool empty() const { return pinned.empty() && dropped.empty() && dropped_days.empty(); }
};

using SentenceText = std::function<std::string(std::uint32_t sentence)>;

// A sentence is found by its article and its words; the day decides only between several, so that a choice survives a
// better reading of dates.
EditTargets find_targets(const Edits& edits, const Candidates& candidates, const SentenceText& text_of);

// What a topic offers to choose from.
struct Offer {
  const std::vector<RankedDay>& days;
  const Candidates& candidates;
  const WordWeights& weights;
  QuotePenalty penalty = {};
  Printable printable = {};
};

// choose_events under these edits: an event that holds a dropped sentence, or lies on a dropped day, makes room for the
// next one, also where it would be told by another sentence today; a pinned sentence is always quoted, whatever the
// length.
std::vector<DayEvent> choose_edited(const Offer& offer, const EditTargets& targets, const Length& length);

}  // namespace zeitstrahl
