#include "store/related_words.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "base/unicode.h"
#include "store/schema.h"

namespace zeitstrahl {

namespace {

// Chosen on half of 250 queries of a parliament's indexers; the other half gains as much, and so do all values near
// these.
constexpr std::size_t most_words = 20;
constexpr double heaviest = 0.1;

constexpr std::size_t shortest = 3;    // bytes
constexpr std::size_t least_hits = 2;  // a word of one hit is that hit's own
constexpr Xapian::doccount least_articles = 2;

struct Shared {
  double share = 0;  // of the scores of the hits that have it, long ones counting less
  std::size_t hits = 0;
};

using SharedByStem = std::unordered_map<std::string, Shared>;

std::vector<std::string> stems_of(const Xapian::Document& document, const StopStems& stop_stems) {
  std::vector<std::string> stems;
  auto term = document.termlist_begin();
  for (term.skip_to(std::string(prefix::stem)); term != document.termlist_end(); ++term) {
    std::string stem = *term;
    if (!stem.starts_with(prefix::stem)) break;
    stem.erase(0, prefix::stem.size());
    const bool says_something = stem.size() >= shortest && !is_digit(code_point_at(stem, 0).value);
    if (says_something && !stop_stems.contains(stem)) stems.push_back(std::move(stem));
  }
  return stems;
}

SharedByStem shared_stems(const Xapian::Database& database, const std::vector<Ranked>& hits,
                          const StopStems& stop_stems) {
  SharedByStem shared;
  for (const Ranked& hit : hits) {
    const std::vector<std::string> stems = stems_of(database.get_document(hit.document), stop_stems);
    const double share = hit.score / std::sqrt(static_cast<double>(stems.size()));
    for (const std::string& stem : stems) {
      Shared& one = shared[stem];
      one.share += share;
      ++one.hits;
    }
  }
  return shared;
}

}  // namespace

std::vector<RelatedWord> related_words(const Snapshot& snapshot, const std::vector<Ranked>& hits,
                                       const StopStems& stop_stems) {
  const double articles = snapshot.all.get_doccount();
  const std::size_t least = std::min<std::size_t>(least_hits, hits.size());
  std::vector<RelatedWord> words;
  for (const auto& [stem, shared] : shared_stems(snapshot.all, hits, stop_stems)) {
    if (shared.hits < least) continue;
    const Xapian::doccount with = snapshot.all.get_termfreq(make_term(prefix::stem, stem));
    if (with < least_articles) continue;
    const double rarity = std::log(articles / with);
    words.push_back({stem, shared.share * rarity * rarity});
  }
  std::sort(words.begin(), words.end(), [](const RelatedWord& a, const RelatedWord& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.stem < b.stem;
  });
  words.resize(std::min(words.size(), most_words));
  if (words.empty() || words.front().weight <= 0) return {};
  const double scale = heaviest / words.front().weight;
  for (RelatedWord& word : words) word.weight *= scale;
  return words;
}

Xapian::Query any_related(const std::vector<RelatedWord>& words) {
  using Xapian::Query;
  std::vector<Query> ways;
  for (const RelatedWord& word : words) {
    ways.emplace_back(Query::OP_SCALE_WEIGHT, Query(make_term(prefix::stem, word.stem)), word.weight);
  }
  return {Query::OP_OR, ways.begin(), ways.end()};
}

}  // namespace zeitstrahl
