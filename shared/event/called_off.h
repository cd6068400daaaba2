// Whether what a clause names was to be and is off: cancelled, put off, dropped, or meant otherwise at first.
#pragma once

#include "event/sentence_reading.h"

namespace zeitstrahl {

// "Das Fest fällt aus", but neither "Das Fest fiel größer aus" nor "Der Strom fiel aus", which happens.
bool is_dropped(const SentenceReading& reading, std::uint32_t clause);

// "Eigentlich sollte das Fest im Mai beginnen", "war ursprünglich für Mai geplant".
bool is_foiled(const SentenceReading& reading, std::uint32_t clause);

// Whether the clause tells that something is off, and not only that it may, shall or will not be.
bool tells_calling_off(const SentenceReading& reading, std::uint32_t clause);

}  // namespace zeitstrahl
