// Whether the opening of an article tells its news plainly, also where no event kind knows what it tells.
#pragma once

#include "event/sentence_reading.h"

namespace zeitstrahl {

// "Meyer sagt Reise nach Rom ab": a headline with a verb of its own that nobody asks, remarks or quotes.
bool is_news_headline(const SentenceReading& reading);

// "Der Rat hat den Plan gebilligt.", "Die Brücke wurde gesperrt.": the perfect, in which a lead tells its news; other
// tenses describe or remember.
bool is_news_lead(const SentenceReading& reading);

// "Warum der Hafen schließt.", "Was jetzt gilt und was später.": says what the text explains, and tells nothing.
bool only_asks(const SentenceReading& reading);

// "Zu „Die Reise“ vom 3. Mai und „Das Meer“ vom 9. Mai:": without a verb of its own, it names the articles that letters
// to the editor are about.
bool heads_letters(const SentenceReading& reading);

}  // namespace zeitstrahl
