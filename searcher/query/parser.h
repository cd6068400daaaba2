// Turns a typed query into a tree. Never fails: what cannot be understood is searched as words, with a note.
//
//   sequence := item*              joined by AND, or by OR with Joining::any; filters always restrict
//   item     := [NOT | -] ors | ors (AND ors)*
//   ors      := near (OR near)*    OR binds tighter than AND: Ukraine Abkommen OR Vertrag
//   near     := unit (NEAR/5 unit)*
//   unit     := ( sequence ) | word | "phrase" | =Wort | wort* | field:value
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/dates.h"
#include "store/query.h"

namespace zeitstrahl {

enum class Joining : std::uint8_t { all, any };

struct ParsedQuery {
  Query query;
  std::vector<std::string> notes;  // for the user, a sentence each
  bool empty = false;              // nothing to search was left
};

struct QueryLanguage {
  const HumanDates& dates;
  Joining joining = Joining::all;
};

ParsedQuery parse_query(std::string_view text, const QueryLanguage& language);

}  // namespace zeitstrahl
