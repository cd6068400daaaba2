// Cuts a typed query into words, phrases, brackets and operators.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/notes.h"

namespace zeitstrahl {

struct QueryToken {
  enum class Kind : std::uint8_t { text, phrase, exact_phrase, open, close, all, any, none, near };

  Kind kind = Kind::text;
  std::string text = {};   // as typed; without quotes and without its field
  std::string field = {};  // of the schema; empty without one; an opening bracket has one for all inside: "title:(a b)"
  unsigned distance = 0;   // of NEAR
};

// Never fails: a quotation mark without its partner is left out, a field nobody knows stays part of its word; both are
// noted. A number is one text, with its groups of three digits and its sign: "50 000 €". `text` must be valid UTF-8.
// Linear.
std::vector<QueryToken> query_tokens(std::string_view text, QueryNotes& notes);

}  // namespace zeitstrahl
