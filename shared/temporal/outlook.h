// Whether a weekday or a day without a year has come already or is still to come, by the words around it.
#pragma once

#include <optional>

#include "temporal/marked_words.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

// Whether the verb leaves room for both: days that have passed and days to come.
bool leaves_open(Tense tense);

// The tense an attribute behind the expression shows: "die am Montag veröffentlichte Liste".
std::optional<Tense> tense_of_attribute(const Tagged& tagged, const MarkedWords& words);

// "die 2018 gegründete Firma", "die am 3. Mai 2018 eröffnete Brücke": since when there is something of which the
// sentence tells what is of another year; but "der 2018 verübte Anschlag" may go on in its year.
bool names_a_thing(const Tagged& tagged, const MarkedWords& words);

// Whether a year is only named beside what is told: "höher als unter 2019", "seit der Gründung im Jahr 1974".
void read_year(Tagged& tagged, const MarkedWords& words);

// Amend the tense of an expression that no "bis" or "seit" bounds.
void read_weekday(Tagged& tagged, const MarkedWords& words);
void read_day_of_year(Tagged& tagged, const MarkedWords& words);
void read_month(Tagged& tagged, const MarkedWords& words);
void read_weekend(Tagged& tagged, const MarkedWords& words);

}  // namespace zeitstrahl
