// What a sentence is about: the nouns and names by which another sentence can be told to speak of the same.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "event/event_tables.h"
#include "event/sentence_reading.h"
#include "temporal/timex.h"

namespace zeitstrahl {

struct SentenceTopic {
  std::vector<std::string> nouns;    // stems of the first hundred, ascending, each once; no words of dates
  std::vector<std::uint32_t> kinds;  // of event its triggers name, likewise
};

// `timexes` are those of the sentence.
SentenceTopic topic_of(const SentenceReading& reading, std::span<const Timex> timexes, const EventTables& tables);

// Whether they share two nouns, or one noun and a kind of event.
bool share_topic(const SentenceTopic& one, const SentenceTopic& other);

}  // namespace zeitstrahl
