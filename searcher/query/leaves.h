// Turns one word, phrase or field of a query into a leaf of its tree.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/query/dates.h"
#include "searcher/query/lexer.h"
#include "store/query.h"

namespace zeitstrahl {

// Nothing where the token holds no word at all ("--", "&"). What a field does not understand is searched as words.
std::optional<Query> leaf_of(const QueryToken& token, const HumanDates& dates, std::vector<std::string>& notes);

// The words of a text: one word, or a phrase where there are several ("EU-Kommission").
std::optional<Query> words_of(std::string_view text, std::string_view field);

// Leaves that restrict and add nothing to the score.
bool restricts(const Query& query);

}  // namespace zeitstrahl
