// What forbids that an event without a date of its own took place on the day of the news.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "event/sentence_reading.h"
#include "temporal/timex.h"

namespace zeitstrahl {

// "vor einigen Wochen", "seit Monaten": the sentence speaks of another time than the lead, if of no day.
bool names_vague_time(std::span<const Timex> timexes);

// "bis Freitag": of what only lasts until then, the sentence names no day on which it takes place.
bool names_end(std::span<const Timex> timexes);

// "zwei Monate lang", "über Monate", "jeden Montag": what goes on or comes again did not take place on the day of the
// news.
bool names_more_days(const SentenceReading& reading, std::span<const Timex> timexes, std::uint32_t clause);

// "Am Montag fiel Schnee, weil ...": where the day named is another clause's, the lead's is not the event's either.
bool names_past_day(const SentenceReading& reading, std::span<const Timex> timexes, std::optional<Day> published);

// "Nur wenn der Test gut ausgeht, öffnet die Schule": nobody knows yet.
bool hangs_on_condition(const SentenceReading& reading, std::uint32_t clause);

// "Der Hafen streikt • In Husum fiel Schnee": each item of a list may be of another day.
bool lists_items(const SentenceView& sentence);

// Any of these in a headline or a lead, of which the first clause counts: "seit Monaten", "immer wieder", "falls".
bool names_other_time(const SentenceReading& reading, std::span<const Timex> timexes);

}  // namespace zeitstrahl
