// Which words the best hits of a query have in common: what else an article may say that means the same.
#pragma once

#include <xapian.h>

#include <string>
#include <unordered_set>
#include <vector>

#include "language/string_hash.h"
#include "store/matching.h"
#include "store/snapshot.h"

namespace zeitstrahl {

struct RelatedWord {
  std::string stem;
  double weight = 0;  // 0 to 1: what a word of the query weighs is 1
};

using StopStems = std::unordered_set<std::string, StringHash, std::equal_to<>>;

constexpr unsigned hits_asked_for_words = 30;
// An archive with fewer articles says too little about which words belong together.
constexpr unsigned least_articles_for_relations = 1000;

// Relevance feedback without a judge: at most 20 words, the weightiest first, of the best hits, which take part by
// their scores (relevance model of Lavrenko and Croft 2001). `hits` in the order of their scores.
std::vector<RelatedWord> related_words(const Snapshot& snapshot, const std::vector<Ranked>& hits,
                                       const StopStems& stop_stems);

// What has many of these words, also as parts of compounds.
Xapian::Query any_related(const std::vector<RelatedWord>& words);

}  // namespace zeitstrahl
