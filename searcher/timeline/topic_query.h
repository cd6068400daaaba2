// Which articles a topic gathers.
#pragma once

#include <functional>
#include <string>

#include "language/stop_words.h"
#include "store/query.h"

namespace zeitstrahl {

// How rare a folded word is in the archive: its idf.
using Rarity = std::function<double(const std::string& folded_word)>;

// Of three words and more an article may lack one: who writes of a merger does not name both firms, the ministry and
// the court each time; function words and numbers are none of the three. It may not lack the word that says more than
// all others together: who writes of a lockdown in autumn does not write of Austria. What has all of them weighs
// several times as much. Phrases, exact words, filters and other operators hold as they are; a query that may lack
// nothing comes back unchanged.
Query widened(const Query& topic, const Rarity& rarity, const StopWords& stop_words);

// Of the words of a topic one is enough, though what has all of them weighs more; the rest holds as it is. A query of
// no two words, function words and numbers left aside, comes back unchanged.
Query any_of_its_words(const Query& topic, const StopWords& stop_words);

}  // namespace zeitstrahl
