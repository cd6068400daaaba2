#include "searcher/timeline/topic_names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/accents.h"
#include "base/tsv.h"
#include "base/unicode.h"
#include "language/stop_words.h"

namespace zeitstrahl {

namespace {

// Two words typed side by side.
struct Pair {
  std::string first;  // folded, as the second
  std::string second;
  std::string written;  // with a blank between
};

// "Die Grünen" are the same as "Grüne", but "Die Zeit" says nothing as "Zeit".
bool opens_with_article(const Pair& pair, const StopWords& stop_words) {
  return stop_words.contains(pair.first) && !stop_words.contains(pair.second);
}

std::vector<Pair> capitalised_pairs(std::string_view typed, const StopWords& stop_words) {
  std::vector<Pair> pairs;
  std::string before;
  for (const std::string_view part : split(typed, ' ')) {
    const std::string word(trimmed(part));
    if (word.empty()) continue;
    if (begins_upper(before) && begins_upper(word))
      pairs.push_back({folded(before), folded(word), before + ' ' + word});
    before = word;
  }
  std::erase_if(pairs, [&](const Pair& pair) { return opens_with_article(pair, stop_words); });
  return pairs;
}

bool is_in_archive(Reader& reader, const std::string& word) {
  bool found = false;
  reader.visit_words_with(word, [&](const std::string& first, std::uint64_t) {
    found = first == word;
    return false;
  });
  return found;
}

// Only adjectives end in "em", and in most of the other endings.
bool is_adjective(Reader& reader, const std::string& word) {
  constexpr std::array<std::string_view, 4> others = {"e", "er", "es", "en"};
  constexpr std::ptrdiff_t least = 3;
  const auto ending = std::find_if(others.rbegin(), others.rend(), [&](auto one) { return word.ends_with(one); });
  if (ending == others.rend()) return false;
  const std::string stem = word.substr(0, word.size() - ending->size());
  if (stem.empty() || !is_in_archive(reader, stem + "em")) return false;
  return std::count_if(others.begin(), others.end(),
                       [&](std::string_view one) { return is_in_archive(reader, stem + std::string(one)); }) >= least;
}

// The word that was typed; of a field or of several words none.
std::string_view word_of(const Query& part) {
  const Query& typed = part.op == Query::Op::spellings ? part.children.front() : part;
  return typed.op == Query::Op::word && typed.field.empty() ? std::string_view(typed.text) : std::string_view();
}

std::vector<DocumentNumber> articles_that_say(Reader& reader, std::vector<std::string> words) {
  return reader.matching({.op = Query::Op::phrase, .words = std::move(words)});
}

// "Präsident Weber" goes by the last word alone; what somebody does has a feminine.
bool is_occupation(Reader& reader, const std::string& word) {
  return is_in_archive(reader, word + "in") ||
         (word.ends_with("in") && is_in_archive(reader, word.substr(0, word.size() - 2)));
}

// Whether most of these articles have nothing but a blank between the words: "Bayern München", not "Corona-Impfstoff"
// or "Handball, Bundesliga". Some of many are enough to see it.
bool is_written_as_name(Reader& reader, const std::vector<DocumentNumber>& articles, const Pair& words) {
  constexpr std::size_t looked_at = 20;
  const std::string written_plain = without_accents(words.written);
  const std::size_t stride = 1 + (articles.size() - 1) / looked_at;
  std::size_t seen = 0;
  std::size_t written = 0;
  for (std::size_t i = 0; i < articles.size(); i += stride) {
    const Article article = reader.article(articles[i]);
    const auto has = [&](std::string_view text) {
      return without_accents(text).find(written_plain) != std::string::npos;
    };
    written += has(article.text) || has(article.title) ? 1 : 0;
    ++seen;
  }
  return 2 * written > seen;
}

// Whether two words stand in one article not much more often than if they had nothing to do with each other.
bool meet_by_chance(Reader& reader, const Pair& words, std::size_t meetings) {
  constexpr double much = 5;
  const double expected = static_cast<double>(reader.articles_with(words.first)) *
                          static_cast<double>(reader.articles_with(words.second)) /
                          static_cast<double>(reader.articles());
  return static_cast<double>(meetings) < much * expected;
}

// An adjective and a noun meet by chance, and it has its capital only in a name. Nouns stand side by side in a name
// alone: those that hardly meet otherwise, and those that else meet by chance.
bool is_name(Reader& reader, const Pair& words, const Query& both) {
  constexpr std::size_t least = 5;  // articles
  constexpr double least_share = 0.6;
  constexpr double least_share_of_nouns = 0.09;
  constexpr double least_share_of_adjective = 0.01;
  const std::vector<DocumentNumber> together = articles_that_say(reader, {words.first, words.second});
  if (together.size() < least) return false;
  const std::size_t meetings = reader.matching(both).size();
  const double share = static_cast<double>(together.size()) / static_cast<double>(meetings);
  if (share >= least_share) return true;
  if (share >= least_share_of_adjective && is_adjective(reader, words.first)) return true;
  return share >= least_share_of_nouns && meet_by_chance(reader, words, meetings) &&
         !is_occupation(reader, words.first) && is_written_as_name(reader, together, words);
}

}  // namespace

Query with_names(Reader& reader, std::string_view typed, Query query) {
  if (query.op != Query::Op::all_of) return query;
  const std::vector<Pair> pairs = capitalised_pairs(typed, stop_words(reader.lexicon()));
  std::vector<Query>& parts = query.children;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& one) {
      return one.first == word_of(parts[i]) && one.second == word_of(parts[i + 1]);
    });
    if (pair == pairs.end()) continue;
    if (!is_name(reader, *pair, {.op = Query::Op::all_of, .children = {parts[i], parts[i + 1]}})) continue;
    parts[i] = {.op = Query::Op::phrase, .words = {pair->first, pair->second}};
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
  if (parts.size() != 1) return query;
  Query only = std::move(parts.front());
  return only;
}

std::vector<std::string> short_forms(Reader& reader, const std::vector<std::string>& name) {
  constexpr double least_share_of_last = 0.2;  // people are called by it
  constexpr double least_share_of_first = 0.7;
  if (is_adjective(reader, name.front())) return {};
  const auto whole = static_cast<double>(articles_that_say(reader, name).size());
  const auto stands_for_it = [&](const std::string& word, double least) {
    return whole > 0 && whole >= least * static_cast<double>(articles_that_say(reader, {word}).size());
  };
  std::vector<std::string> words;
  if (stands_for_it(name.front(), least_share_of_first)) words.push_back(name.front());
  if (stands_for_it(name.back(), least_share_of_last)) words.push_back(name.back());
  return words;
}

}  // namespace zeitstrahl
