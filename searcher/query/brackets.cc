#include "searcher/query/brackets.h"

#include <utility>

namespace zeitstrahl {

namespace {

constexpr std::size_t deepest = 50;  // the tree is walked with a stack

}  // namespace

std::vector<QueryToken> with_sound_brackets(std::vector<QueryToken> tokens, QueryNotes& notes) {
  std::vector<QueryToken> kept;
  kept.reserve(tokens.size());
  std::size_t depth = 0;
  for (QueryToken& token : tokens) {
    bool sound = true;
    if (token.kind == QueryToken::Kind::open) {
      sound = ++depth <= deepest;
      if (!sound) notes.add(NoteKind::depth, "brackets are nested too deeply; the inner ones were left out");
    } else if (token.kind == QueryToken::Kind::close) {
      sound = depth > 0 && depth <= deepest;
      if (depth == 0) notes.add(NoteKind::bracket, "a closing bracket has no partner and was left out");
      if (depth > 0) --depth;
    }
    if (sound) kept.push_back(std::move(token));
  }
  return kept;
}

}  // namespace zeitstrahl
