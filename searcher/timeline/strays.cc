#include "searcher/timeline/strays.h"

#include <algorithm>

#include "searcher/timeline/topic_articles.h"

namespace zeitstrahl {

namespace {

// How much of the topic stands around an event: in a sentence that tells it, in its paragraph and title, for a lead at
// the head of its article. A digest has all words of the topic somewhere, and tells of much else.
float topic_around(const DayEvent& event, const Candidates& candidates) {
  float most = 0;
  for (const std::uint32_t sentence : event.sentences) {
    const Candidate& one = candidates.sentences[sentence];
    most = std::max(most, one.in_lead ? std::max(one.around, candidates.articles[one.article].head) : one.around);
  }
  return most;
}

}  // namespace

Strays::Strays(const Candidates& candidates)
    : candidates_(candidates),
      is_told_or_mentioned_(candidates.articles.size() < small_topic &&
                            2 * articles_with(candidates.articles, whole_topic) >= candidates.articles.size()) {}

bool Strays::hold(const DayEvent& event) const {
  const Candidate& quoted = candidates_.sentences[event.sentences.front()];
  const TopicArticle& article = candidates_.articles[quoted.article];
  if (quoted.topic <= 0 && article.head < least_share_named) return true;
  if (is_told_or_mentioned_ && article.focus < whole_topic && quoted.topic < half_of_topic) return true;
  return topic_around(event, candidates_) < least_share_named;
}

}  // namespace zeitstrahl
