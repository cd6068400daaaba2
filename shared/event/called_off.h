// Whether what a clause names was to be and is off: cancelled, put off, dropped, or meant otherwise at first.
#pragma once

#include <optional>

#include "event/sentence_reading.h"

namespace zeitstrahl {

// "Das Fest fällt aus", but neither "Das Fest fiel größer aus" nor "Der Strom fiel aus", which happens.
bool is_dropped(const SentenceReading& reading, std::uint32_t clause);

// "Eigentlich sollte das Fest im Mai beginnen", "war ursprünglich für Mai geplant".
bool is_foiled(const SentenceReading& reading, std::uint32_t clause);

// "wollte den Preis nicht nennen": no plan.
bool is_unwanted(const SentenceReading& reading, std::uint32_t clause);

// "sollte im Mai beginnen", "war für Mai geplant": how it was meant to be, before it may have come otherwise.
bool tells_past_plan(const SentenceReading& reading, std::uint32_t clause);

// "kam nicht zustande", "ist hinfällig"; neither "könnte hinfällig werden" nor "ist nicht hinfällig".
bool collapses(const SentenceReading& reading, std::uint32_t clause);

// Whether the sentence tells of what was told before it, or in that clause of it, that it is off: "Doch die Messe wurde
// abgesagt", "Daraus wurde nichts".
bool calls_off_plan(const SentenceReading& reading, std::optional<std::uint32_t> plan);

// "könnte ausfallen", "will absagen", "wird nicht verschoben"; but "wegen der Gefahr abgesagt" leaves nothing open.
bool is_left_open(const SentenceReading& reading, std::uint32_t clause);

// Whether the clause tells that something is off, and not only that it may, shall or will not be.
bool tells_calling_off(const SentenceReading& reading, std::uint32_t clause);

// "hat den Umzug verboten": of an appointment, and not how it is ("sind verboten"). Courts allow again what was
// banned.
bool tells_ban(const SentenceReading& reading, std::uint32_t clause);

}  // namespace zeitstrahl
