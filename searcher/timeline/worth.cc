#include "searcher/timeline/worth.h"

#include <algorithm>
#include <cmath>

#include "event/event.h"
#include "searcher/timeline/strays.h"

namespace zeitstrahl {

namespace {

// How much of the topic the sentence names that names most.
double topic_named(const DayEvent& event, const Candidates& candidates) {
  float most = 0;
  for (const std::uint32_t sentence : event.sentences) most = std::max(most, candidates.sentences[sentence].topic);
  return static_cast<double>(most);
}

}  // namespace

double worth(const DayEvent& event, const Candidates& candidates) {
  const Candidate& quoted = candidates.sentences[event.sentences.front()];
  // The more articles, the more stories tell of anything, and the more the score grows with them.
  const auto articles = static_cast<double>(candidates.articles.size());
  const double rating = event.ratings.empty() ? 0 : static_cast<double>(event.ratings.front());
  double odds = -2.75 + 0.5 * event.score - 0.38 * std::log1p(articles) + 0.79 * rating;
  odds += 1.15 * relevance(event, candidates) + 0.87 * topic_named(event, candidates) +
          1.74 * static_cast<double>(completeness(event, candidates));
  if (quoted.in_title) odds += 0.79;
  if (candidates.kinds[quoted.kind] == other_kind) odds -= 0.61;
  return odds;
}

}  // namespace zeitstrahl
