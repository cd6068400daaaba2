#include "searcher/timeline/worth.h"

#include <algorithm>
#include <cmath>

#include "searcher/timeline/strays.h"

namespace zeitstrahl {

namespace {

// How near its sentences come to the topic at best.
struct Nearness {
  double article = 0;   // BM25, as a share of the best
  double sentence = 0;  // how much of the topic it names
};

Nearness nearness(const DayEvent& event, const Candidates& candidates) {
  Nearness most;
  for (const std::uint32_t i : event.sentences) {
    const Candidate& one = candidates.sentences[i];
    most.article = std::max(most.article, candidates.articles[one.article].relevance);
    most.sentence = std::max(most.sentence, static_cast<double>(one.topic));
  }
  return most;
}

}  // namespace

double worth(const DayEvent& event, const Candidates& candidates) {
  constexpr std::string_view nothing_known = "other";
  const Candidate& quoted = candidates.sentences[event.sentences.front()];
  const Nearness near = nearness(event, candidates);
  // The more articles, the more stories tell of anything, and the more the score grows with them.
  const auto articles = static_cast<double>(candidates.articles.size());
  const double rating = event.ratings.empty() ? 0 : static_cast<double>(event.ratings.front());
  double odds = -2.75 + 0.5 * event.score - 0.38 * std::log1p(articles) + 0.79 * rating;
  odds += 1.15 * near.article + 0.87 * near.sentence + 1.74 * static_cast<double>(completeness(event, candidates));
  if (quoted.in_title) odds += 0.79;
  if (candidates.kinds[quoted.kind] == nothing_known) odds -= 0.61;
  return odds;
}

}  // namespace zeitstrahl
