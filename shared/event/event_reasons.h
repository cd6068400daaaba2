// What an event shows of why it was found: the words that report it, and the marks that bear on it.
#pragma once

#include "event/event.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

// Adds the words of a trigger, a verb and its particle without what stands between them. What is shown is not repeated.
void show_trigger(const SentenceReading& reading, const PatternMatch& match, Event& event);

// Adds the marks in the clause of `main` and in the one that governs it.
void show_marks(const SentenceReading& reading, const PatternMatch& main, Event& event);

}  // namespace zeitstrahl
