// How a noun is bound into its clause: "nach dem Streik", "ohne Einigung", "kein Abkommen".
#pragma once

#include <span>

#include "event/sentence_reading.h"

namespace zeitstrahl {

// The mark that governs the noun at `trigger`: a preposition or "kein" at most three words before it, with no verb in
// between; `wanted` says which. Always false for a verb.
bool governed_by(const SentenceReading& reading, const PatternMatch& trigger, Mark wanted);

// "nach dem Streik", "weil der Wagen verunglückte": what is named is taken for granted, whatever the main verb says.
bool is_presupposed(const SentenceReading& reading, const PatternMatch& trigger);

// "der Streik", "bei dem Unfall": the noun points back at what the reader knows. "Der Streik der Lotsen" says itself
// which one it means. Always false for a verb.
bool is_definite(const SentenceReading& reading, const PatternMatch& trigger);

// "nach einem Unfall", and in a headline "nach Unfall": the noun brings up what the reader has not heard of. Always
// false for a verb.
bool is_indefinite(const SentenceReading& reading, const PatternMatch& trigger);

// "trotz des Verbots": it says why or when of its clause, and is not what the verb acts on. Always false for a verb.
bool stands_aside(const SentenceReading& reading, const PatternMatch& trigger);

// "Einsam im Lockdown", "Streit um das Verbot": a preposition binds the noun to what is told. Always false for a verb.
bool is_bound(const SentenceReading& reading, const PatternMatch& trigger);

// "geplantes", "mutmaßliche": an adjective or participle with its ending, before a noun.
bool is_attribute(const SentenceReading& reading, const PatternMatch& word);

// "der wohl beste Läufer", "die vermutlich größte Werft": the word weighs a superlative, and doubts nothing.
bool weighs_superlative(const SentenceReading& reading, const PatternMatch& word);

// Whether the trigger or one of the others is the noun at a token, or at most so many behind it.
bool names(const PatternMatch& trigger, std::span<const PatternMatch> others, std::uint32_t token, std::uint32_t reach);

// "kurz vor der Regatta": it is still to come.
bool stands_behind_before(const SentenceReading& reading, const PatternMatch& trigger);

// Whether the sentence names somebody or some place: an acronym, a hyphenated name, a road, "in Husum". Words of the
// trigger tables and marks are none, but for attributes: these are names of states and unions, too.
bool names_something(const SentenceReading& reading, const EventTables& tables);

// What the sentence only falls back on: "der Vertrag, den beide schlossen, ...", "das geschlossene Abkommen", and what
// would hold of any: "bei einem Unfall zahlt die Kasse".
bool is_retold(const SentenceReading& reading, const PatternMatch& trigger);

}  // namespace zeitstrahl
