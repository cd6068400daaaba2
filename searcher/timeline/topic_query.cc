#include "searcher/timeline/topic_query.h"

#include <vector>

namespace zeitstrahl {

namespace {

constexpr std::size_t least_words = 3;
constexpr std::size_t most_words = 8;  // each costs one more conjunction of all others

bool may_lack(const Query& part) {
  return (part.op == Query::Op::word || part.op == Query::Op::spellings) && part.field.empty();
}

Query all_but(const std::vector<Query>& words, std::size_t lacking) {
  Query rest{.op = Query::Op::all_of};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != lacking) rest.children.push_back(words[i]);
  }
  return rest;
}

}  // namespace

Query widened(const Query& topic) {
  if (topic.op != Query::Op::all_of) return topic;
  std::vector<Query> words;
  Query wide{.op = Query::Op::all_of};
  for (const Query& part : topic.children) (may_lack(part) ? words : wide.children).push_back(part);
  if (words.size() < least_words || words.size() > most_words) return topic;
  Query most{.op = Query::Op::any_of};
  for (std::size_t i = 0; i < words.size(); ++i) most.children.push_back(all_but(words, i));
  if (wide.children.empty()) return most;
  wide.children.push_back(std::move(most));
  return wide;
}

}  // namespace zeitstrahl
