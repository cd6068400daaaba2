// What an expression does for the event beside it: "bis Freitag" bounds it, "seit Montag" begins it.
#pragma once

#include <span>

#include "temporal/marked_words.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

// Sets role and tense from the words in front of and behind the expression. `previous` is the expression before, where
// the sentence has one: "von Montag bis Freitag" is no deadline.
void set_role(Tagged& tagged, const MarkedWords& words, const Tagged* previous);

// "bis Freitag, 18.00 Uhr", "bis 18 Uhr am Freitag": both bound. `tagged` are the expressions of one sentence.
void share_roles(std::span<Tagged> tagged, const MarkedWords& words);

// "Am Samstag um 20 Uhr singt der Chor": what names the hour and no past is announced.
void announce(std::span<Tagged> tagged, const MarkedWords& words);

}  // namespace zeitstrahl
