// Leaves out the brackets of a query that have no partner or are nested too deeply.
#pragma once

#include <vector>

#include "searcher/query/lexer.h"
#include "searcher/query/notes.h"

namespace zeitstrahl {

// Every closing bracket that stays has its opening one; an opening one may lack its partner, which is then the end.
// What stands between brackets that go stays. Linear.
std::vector<QueryToken> with_sound_brackets(std::vector<QueryToken> tokens, QueryNotes& notes);

}  // namespace zeitstrahl
