// Turns one word, phrase or field of a query into a leaf of its tree.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "event/kind.h"
#include "searcher/query/dates.h"
#include "searcher/query/lexer.h"
#include "searcher/query/notes.h"
#include "store/query.h"

namespace zeitstrahl {

// What the values of fields are understood by.
struct FieldValues {
  const HumanDates& dates;
  const EventKinds& kinds;
};

// Nothing where the token holds no word at all ("--", "&"). What a field does not understand is searched as words.
std::optional<Query> leaf_of(const QueryToken& token, const FieldValues& values, QueryNotes& notes);

// The words of a text: one word, or a phrase where there are several ("EU-Kommission").
std::optional<Query> words_of(std::string_view text, std::string_view field);

// Made of filters and days alone: it restricts and adds nothing to the score.
bool restricts(const Query& query);

}  // namespace zeitstrahl
