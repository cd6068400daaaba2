#include "event/sentence_topic.h"

#include <algorithm>

#include "language/stem_rules.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t most_nouns = 100;  // more than any sentence has: each of an article may ask for those of its lead

template <typename Value>
void sort_and_make_unique(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// How many values both have; both ascend.
template <typename Value>
std::size_t count_shared(const std::vector<Value>& one, const std::vector<Value>& other) {
  std::vector<Value> shared;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(shared));
  return shared.size();
}

}  // namespace

SentenceTopic topic_of(const SentenceReading& reading, std::span<const Timex> timexes, const EventTables& tables) {
  const SentenceView& sentence = reading.sentence();
  SentenceTopic topic;
  auto timex = timexes.begin();
  for (std::uint32_t at = 0; at < sentence.size() && topic.nouns.size() < most_nouns; ++at) {
    const Token& token = sentence.token(at);
    while (timex != timexes.end() && timex->range.end <= token.range.begin) ++timex;
    const bool of_date = timex != timexes.end() && timex->range.begin <= token.range.begin;
    const bool modifier = at + 1 < sentence.size() && sentence.is_hyphen(at + 1);  // "EU" of "EU-Gipfel"
    const bool noun = sentence.is_word(at) && token.capitalised && !reading.is_small(at) && !of_date && !modifier;
    if (noun) topic.nouns.push_back(StemRules::builtin().stem(sentence.folded(at)));
  }
  for (const PatternMatch& trigger : reading.triggers()) topic.kinds.push_back(tables.trigger_of(trigger.label).kind);
  sort_and_make_unique(topic.nouns);
  sort_and_make_unique(topic.kinds);
  return topic;
}

bool share_topic(const SentenceTopic& one, const SentenceTopic& other) {
  const std::size_t nouns = count_shared(one.nouns, other.nouns);
  return nouns >= 2 || (nouns == 1 && count_shared(one.kinds, other.kinds) > 0);
}

}  // namespace zeitstrahl
