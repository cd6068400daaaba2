#include "searcher/timeline/topic_query.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/number.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t least_words = 3;
constexpr std::size_t most_words = 8;  // each costs one more conjunction of all others

bool may_lack(const Query& part, const StopWords& stop_words) {
  if (!part.field.empty() || stop_words.contains(part.text) || is_digits(part.text)) return false;
  return part.op == Query::Op::word || part.op == Query::Op::spellings;
}

Query all_but(const std::vector<Query>& words, std::size_t lacking) {
  Query rest{.op = Query::Op::all_of};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != lacking) rest.children.push_back(words[i]);
  }
  return rest;
}

// Of a word of several ways to write it the one that was typed counts; of a phrase its rarest word.
double rarity_of(const Query& part, const Rarity& rarity) {
  const Query& typed = part.op == Query::Op::spellings ? part.children.front() : part;
  if (typed.words.empty()) return rarity(typed.text);
  double rarest = 0;
  for (const std::string& word : typed.words) rarest = std::max(rarest, rarity(word));
  return rarest;
}

// All but one of the words, in each way that leaves at least half of what they say.
std::vector<Query> ways_to_lack_one(const std::vector<Query>& words, const Rarity& rarity) {
  std::vector<double> rarities;
  for (const Query& word : words) rarities.push_back(rarity_of(word, rarity));
  const double all = std::accumulate(rarities.begin(), rarities.end(), 0.0);
  std::vector<Query> ways;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (2 * rarities[i] <= all) ways.push_back(all_but(words, i));
  }
  return ways;
}

// The words of a topic, and what holds beside them.
struct Parted {
  std::vector<Query> words;
  Query rest{.op = Query::Op::all_of};
};

Parted parted(const Query& topic, const StopWords& stop_words) {
  Parted parts;
  for (const Query& part : topic.children)
    (may_lack(part, stop_words) ? parts.words : parts.rest.children).push_back(part);
  return parts;
}

// With `words` in place of the words.
Query joined(Parted parts, Query words) {
  if (parts.rest.children.empty()) return words;
  parts.rest.children.push_back(std::move(words));
  return std::move(parts.rest);
}

}  // namespace

Query widened(const Query& topic, const Rarity& rarity, const StopWords& stop_words) {
  if (topic.op != Query::Op::all_of) return topic;
  Parted parts = parted(topic, stop_words);
  if (parts.words.size() < least_words || parts.words.size() > most_words) return topic;
  Query most{.op = Query::Op::any_of, .children = ways_to_lack_one(parts.words, rarity)};
  return joined(std::move(parts), std::move(most));
}

Query any_of_its_words(const Query& topic, const StopWords& stop_words) {
  if (topic.op != Query::Op::all_of) return topic;
  Parted parts = parted(topic, stop_words);
  if (parts.words.size() < 2) return topic;
  Query any{.op = Query::Op::any_word, .words = topic.words, .children = parts.words};
  return joined(std::move(parts), std::move(any));
}

}  // namespace zeitstrahl
