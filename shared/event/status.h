// Whether what a sentence reports has happened, is planned, possible, demanded, denied or long past.
#pragma once

#include <span>

#include "event/event.h"
#include "event/sentence_reading.h"

namespace zeitstrahl {

// Whether a mark that is the trigger itself counts: "lehnte das Abkommen ab" denies, "lehnte die Klage ab" is a ruling.
// Where no trigger singles out what is told, it is what the verb of the clause does: who refuses has done so (`deeds`).
enum class OwnMarks : std::uint8_t { count, ignore, deeds };

// The status of what stands at `trigger`, from the marks in its clause and in the clauses that govern it. `others` are
// the nouns told with it: "Entwurf" makes "legte ... vor" a plan only beside one of them.
Status status_of(const SentenceReading& reading, const PatternMatch& trigger, OwnMarks own = OwnMarks::count,
                 std::span<const PatternMatch> others = {});

// "bestritt, dass sie ihn schloss", "Dass sie ihn schloss, ist frei erfunden": somebody says that what the clause tells
// is not so. Nothing is called off by that.
bool is_disclaimed(const SentenceReading& reading, std::uint32_t clause);

// Planned, possible or demanded: it has not come to pass.
bool is_to_come(Status status);

// The sentence tells what came before the article's own news: "Zuvor hatte ...", "damals".
bool is_background(const SentenceReading& reading, const PatternMatch& trigger);

// "soll ... angegriffen haben": hearsay about something past.
bool is_hearsay(const SentenceReading& reading, const PatternMatch& trigger);

}  // namespace zeitstrahl
