// Turns a typed query into a tree. Never fails: what cannot be understood is searched as words, with a note; an
// operator beside words that has nothing to join is left out, with a note.
//
//   sequence := item*              joined by AND, or by OR with Joining::any; filters always restrict
//   item     := [NOT | -] ors | ors (AND ors)*
//   ors      := near (OR near)*    OR binds tighter than AND: Ukraine Abkommen OR Vertrag
//   near     := unit (NEAR/5 unit)*
//   unit     := [field:] ( sequence ) | word | "phrase" | =Wort | wort* | field:value
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "event/kind.h"
#include "searcher/query/dates.h"
#include "store/query.h"

namespace zeitstrahl {

enum class Joining : std::uint8_t { all, any };

struct ParsedQuery {
  Query query;
  std::vector<std::string> notes;  // for the user, a sentence each; each kind once
  bool empty = false;              // nothing to search was left
};

struct QueryLanguage {
  const HumanDates& dates;
  const EventKinds& kinds;
  Joining joining = Joining::all;
};

ParsedQuery parse_query(std::string_view text, const QueryLanguage& language);

}  // namespace zeitstrahl
