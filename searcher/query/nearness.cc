#include "searcher/query/nearness.h"

#include <algorithm>
#include <optional>
#include <string>

namespace zeitstrahl {

namespace {

// Words of one field that NEAR can join.
struct NearSide {
  std::string field;
  std::vector<std::string> words;
  unsigned distance = 0;
};

constexpr std::size_t most_alternatives = 8;  // of one side: each is joined with each of the other

// The alternatives of one side: "(wiener OR berliner) NEAR/3 börse". None where it is no words at all.
std::vector<NearSide> near_sides(const Query& query) {
  if (query.op == Query::Op::word) return {{query.field, {query.text}}};
  if (query.op == Query::Op::phrase || query.op == Query::Op::near) {
    return {{query.field, query.words, query.distance}};
  }
  const bool alternatives = query.op == Query::Op::any_of || query.op == Query::Op::any_word;
  if (!alternatives && query.op != Query::Op::spellings) return {};
  std::vector<NearSide> sides;
  for (const Query& child : query.children) {
    const std::vector<NearSide> more = near_sides(child);
    if (more.empty()) return {};
    sides.insert(sides.end(), more.begin(), more.end());
  }
  return sides.size() <= most_alternatives ? sides : std::vector<NearSide>{};
}

std::optional<Query> near_pair(const NearSide& left, const NearSide& right, unsigned distance) {
  if (!left.field.empty() && !right.field.empty() && left.field != right.field) return std::nullopt;
  Query pair{.op = Query::Op::near,
             .field = left.field.empty() ? right.field : left.field,
             .words = left.words,
             .distance = std::max({distance, left.distance, right.distance})};
  pair.words.insert(pair.words.end(), right.words.begin(), right.words.end());
  return pair;
}

}  // namespace

std::vector<Query> near_pairs(const Query& left, const Query& right, unsigned distance) {
  std::vector<Query> pairs;
  for (const NearSide& a : near_sides(left)) {
    for (const NearSide& b : near_sides(right)) {
      auto pair = near_pair(a, b, distance);
      if (pair) pairs.push_back(std::move(*pair));
    }
  }
  return pairs;
}

}  // namespace zeitstrahl
