#include "searcher/advice.h"

#include <fmt/format.h>

#include <string>

#include "searcher/find/suggestion.h"

namespace zeitstrahl {

namespace {

// Only what finds more than the query did. Whether there is such a spelling.
bool note_spelling(Session& session, const Asked& asked) {
  const auto better = suggested(session.reader(), asked.typed, asked.query);
  const auto query = better ? session.query_of_suggestion(*better) : std::nullopt;
  if (!query) return false;
  const std::size_t more = session.reader().matching(restricted(*query, asked.filters)).size();
  if (more <= asked.matching) return false;
  session.note(fmt::format("did you mean '{}'? It finds {} {}", *better, more, more == 1 ? "article" : "articles"));
  return true;
}

// Who asked for a name should know that these have none.
void note_parts(Session& session, const Asked& asked) {
  const std::size_t by_parts = session.reader().by_parts_alone(restricted(asked.query, asked.filters));
  if (by_parts == 0) return;
  session.note(fmt::format(
      "{} of {} {} {} not the word itself but its parts near each other; =Wort finds just this form", by_parts,
      asked.matching, asked.matching == 1 ? "article" : "articles", by_parts == 1 ? "has" : "have"));
}

std::string nothing_found(const Asked& asked) {
  if (!asked.filters.empty()) return "no article matches the words and the filters";
  const bool several = asked.query.op == Query::Op::all_of && asked.query.children.size() > 1;
  return several ? "no article has all of these words; --any asks for any of them" : "no article matches";
}

}  // namespace

void advise(Session& session, const Asked& asked) {
  constexpr std::size_t few = 2;
  note_parts(session, asked);
  if (asked.matching > few || note_spelling(session, asked)) return;
  if (asked.matching == 0) session.note(nothing_found(asked));
}

}  // namespace zeitstrahl
