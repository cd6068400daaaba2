// Which expressions set the time a story tells of, for the sentences behind them.
#pragma once

#include <optional>

#include "base/day.h"
#include "language/analysed_text.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

// "1970", "damals", "vor zwanzig Jahren": what "heute" may be compared with. Of younger days there is news.
bool is_long_gone(const Expression& expression, std::optional<Day> published);

// "am Montag", "in diesem Jahr": the story has come back to the present, if they count from publication.
bool counts_from_now(const Expression& expression);

// Whether days behind it may lie in the year it spells: "2016 gewann sie", but not "seit 2016" and "das Gesetz von
// 2016", which only name what is told of.
bool tells_year(const Tagged& tagged, const AnalysedText& text, std::optional<Day> published);

// The year of `mentioned`, if the expression names the same day of a year: "Am 4. Dezember soll er fahren. Der 4.
// Dezember ist ein Feiertag."
std::optional<int> year_of_same_day(const Expression& expression, std::optional<Day> mentioned);

}  // namespace zeitstrahl
