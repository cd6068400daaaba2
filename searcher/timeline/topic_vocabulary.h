// What names a topic: the words of a query as an archive knows them, with their other names, compounds and parts.
#pragma once

#include "searcher/timeline/topic_words.h"
#include "store/query.h"
#include "store/reader.h"

namespace zeitstrahl {

// Each word of the query is one of the topic, and so is a phrase, named where all of its words stand or one of its
// short forms, and what OR joins, named where one of it stands; exact words are named by their stems, truncated ones by
// those of all words that begin so. States are named by what belongs to them: table "states". Numbers and function
// words (table "stopwords") name nothing: no sentence can lack them.
TopicWords topic_words(Reader& reader, const Query& query);

}  // namespace zeitstrahl
