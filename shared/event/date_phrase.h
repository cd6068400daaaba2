// Whether a date belongs to a noun beside it and not to what the sentence reports: "die am Montag gemeldeten Zahlen".
#pragma once

#include <cstdint>
#include <optional>

#include "event/sentence_reading.h"
#include "language/token.h"

namespace zeitstrahl {

// "die am Freitag (9. Mai) im Hof verlesenen Briefe": participle and noun that the date stands before; none
// where it opens no such phrase.
std::optional<TokenSpan> dated_attribute(const SentenceReading& reading, TokenSpan date);

// "nach dem Treffen im Mai", "laut Mitteilung vom Mittwoch": the phrase of the noun that stands right before the date.
std::optional<TokenSpan> dated_occasion(const SentenceReading& reading, TokenSpan date);

// "(Ohlsen et al., 2020)", "\"Nordwind\" (2019)": when something was published.
bool is_citation(const SentenceReading& reading, TokenSpan year);

// "das Album von 1999", "der Haushalt 2021", "das Manöver „Nordwind 2020“": the year is part of what the thing is
// called.
bool numbers_thing(const SentenceReading& reading, TokenSpan year);

}  // namespace zeitstrahl
