// What the verbs at both ends of a clause say together: "wird ... unterzeichnen", "soll ... unterzeichnet haben".
#pragma once

#include <cstdint>
#include <optional>

#include "event/sentence_reading.h"

namespace zeitstrahl {

// "wird unterzeichnen", "wird unterzeichnet werden"; but "wird unterzeichnet" is a passive of the present, under way
// rather than to come, and the "werden" of "konnte unterzeichnet werden" belongs to the modal.
bool has_future(const SentenceReading& reading, std::uint32_t clause);

// "wird entlassen": a passive of the present, or with a verb whose infinitive is its participle too what looks like
// one.
bool may_be_passive(const SentenceReading& reading, std::uint32_t clause);

// The "soll" of "soll unterzeichnen", the "wird" of "wird unterzeichnen": what says that it is to come.
std::optional<std::uint32_t> planning_verb(const SentenceReading& reading, std::uint32_t clause);

// "... angegriffen haben", "... worden sein": behind a modal this is hearsay.
bool ends_in_perfect_infinitive(const SentenceReading& reading, std::uint32_t clause);

// "hatten sich verständigt", "hatten beschlossen, ... zu schließen": what the trigger tells lies before the rest,
// nobody says how long.
bool is_told_before(const SentenceReading& reading, const PatternMatch& trigger);

// "hatte der Rat", whose participle may stand behind a comma, and "war gefahren", but not "war in Celle".
bool tells_in_pluperfect(const SentenceReading& reading, std::uint32_t clause);

// "hat den Plan gebilligt", "wurde gesperrt": the tense of fresh news.
bool tells_in_perfect(const SentenceReading& reading, std::uint32_t clause);

// "Sie wird neue Chefin der Bank": what the trigger names she becomes, and no verb stands at the end.
bool becomes(const SentenceReading& reading, const PatternMatch& trigger);

// "Kandidat von Liste gestrichen": as headlines do, which need no auxiliary.
bool ends_in_participle_alone(const SentenceReading& reading);

// "hat den Hafen geschlossen", "ist gesunken", but not "ist betroffen", "ist geschlossen"
bool tells_what_was_done(const SentenceReading& reading, std::uint32_t clause);

// "Polen, wo ein Feuer ausbrach", "obwohl die Länder aufgerufen haben": said beside the news, and of any time.
bool is_told_aside(const SentenceReading& reading, const PatternMatch& trigger);

// "trägt", "ist", but neither "hat getragen" nor "ist verdorrt".
bool stands_in_present(const SentenceReading& reading, std::uint32_t clause);

// "Die Schulen blieben geschlossen": how things were, and not what happened on a day.
bool tells_state(const SentenceReading& reading, std::uint32_t clause);

// "Die Schulen sind geschlossen": the participle says how things are now, where its verb is one of closing or opening.
bool tells_present_state(const SentenceReading& reading, const PatternMatch& trigger);

// The token is the last word of its clause.
bool closes_clause(const SentenceReading& reading, std::uint32_t token);

}  // namespace zeitstrahl
