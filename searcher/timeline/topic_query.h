// Which articles a topic gathers.
#pragma once

#include "store/query.h"

namespace zeitstrahl {

// Of three words and more an article may lack one: who writes of a merger does not name both firms, the ministry and
// the court each time. What has all of them weighs several times as much. Phrases, exact words, filters and other
// operators hold as they are; a query that may lack nothing comes back unchanged.
Query widened(const Query& topic);

}  // namespace zeitstrahl
