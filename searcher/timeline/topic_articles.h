// Gathers the articles of a topic: those that match, as far as they say it in one place.
#pragma once

#include "searcher/timeline/candidates.h"

namespace zeitstrahl {

constexpr std::size_t small_topic = 40;  // articles; of fewer, all is told, and one story is enough for an entry
constexpr std::size_t large_topic = 500;

constexpr float whole_topic = 0.99F;  // shares are sums of rounded weights
constexpr float half_of_topic = 0.5F;

// How many name at least so much of the topic in one place.
std::size_t articles_with(const std::vector<TopicArticle>& articles, float focus);

// Whether what a large topic is mentioned in is worth a look.
enum class Breadth : std::uint8_t { told, mentioned };

// The articles that match with their sentences, in the order of Candidates, grouped into stories.
Candidates gather(Reader& reader, const Query& query, const CandidateFilter& filter, Breadth breadth);

// Drops the articles of a large topic that have its words here and there, where others have them together; also those
// that mention it where next to none does more.
void drop_passing_mentions(Candidates& candidates, Breadth breadth);

}  // namespace zeitstrahl
