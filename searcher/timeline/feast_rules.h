// Which date rules give a day by the name of a feast alone: "um Weihnachten" is a time of the year more often than a
// day.
#pragma once

#include <string>
#include <unordered_set>

#include "language/lexicon.h"

namespace zeitstrahl {

// Names of the rules of table "date_rules" whose value is a feast. Not those that count from it: "am Dienstag nach
// Ostern" is a day.
std::unordered_set<std::string> feast_rules(const Lexicon& lexicon);

}  // namespace zeitstrahl
