// Groups articles that tell one story: near-duplicates, updates, summaries. One voice each.
#pragma once

#include <vector>

#include "searcher/timeline/candidates.h"

namespace zeitstrahl {

// Numbers the stories: two articles at most two days apart of which one holds a fifth of the other's shingles belong
// together (containment, Broder 1997), and whatever belongs to either. Expects the order of put_in_order.
void group_stories(std::vector<TopicArticle>& articles);

}  // namespace zeitstrahl
