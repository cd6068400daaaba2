#include "searcher/timeline/day_ranking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_set>

namespace zeitstrahl {

namespace {

// A sentence that owes its day to the day of publication alone says less about the day.
constexpr double weight_of_publication = 0.5;

double weight_of(Precision precision, const DaySpan& days) {
  switch (precision) {
    case Precision::day:
      return 1;
    case Precision::week:
      return 0.8;
    case Precision::span:
      return days.last - days.first <= std::chrono::days(10) ? 0.8 : 0.4;
    case Precision::month:
      return 0.5;
    case Precision::season:
    case Precision::quarter:
      return 0.4;
    case Precision::year:
    case Precision::decade:
      return 0.3;
  }
  return 1;
}

std::vector<RankedDay> days_of(const Candidates& candidates) {
  std::vector<std::uint32_t> order(candidates.sentences.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto key = [&](std::uint32_t i) {
    const Candidate& one = candidates.sentences[i];
    return std::tuple(one.days.first, one.days.last, i);
  };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
  std::vector<RankedDay> days;
  for (const std::uint32_t i : order) {
    const Candidate& one = candidates.sentences[i];
    if (days.empty() || days.back().days != one.days) days.push_back({.days = one.days, .precision = one.precision});
    days.back().sentences.push_back(i);
  }
  return days;
}

}  // namespace

Support support_of(const Candidates& candidates, const std::vector<std::uint32_t>& sentences) {
  struct Voice {
    double topic = 0;
    double lead = 0;
  };
  std::map<std::uint32_t, Voice> stories;  // ordered, so that sums of fractions never differ
  std::map<std::int64_t, double> days;
  std::unordered_set<std::uint32_t> reports;
  for (const std::uint32_t i : sentences) {
    const Candidate& one = candidates.sentences[i];
    const TopicArticle& article = candidates.articles[one.article];
    reports.insert(one.article);
    Voice& voice = stories[article.story];
    voice.topic = std::max(voice.topic, one.topic * article.relevance);
    if (one.in_lead || one.in_title) voice.lead = std::max(voice.lead, article.relevance);
    double& day = days[article.day ? article.day->time_since_epoch().count() : INT64_MIN];
    day = std::max(day, article.relevance * (one.day_from == DayFrom::publication ? weight_of_publication : 1.0));
  }
  Support support;
  for (const auto& [story, voice] : stories) {
    support.topic += voice.topic;
    support.leads += voice.lead;
  }
  for (const auto& [day, weight] : days) support.publication_days += weight;
  support.stories = static_cast<std::uint32_t>(stories.size());
  support.reports = static_cast<std::uint32_t>(reports.size());
  return support;
}

double score_of(const Support& support) {
  return std::log1p(support.publication_days) + 0.5 * std::log1p(support.leads) + 0.5 * std::log1p(support.topic);
}

std::vector<RankedDay> rank_days(const Candidates& candidates) {
  std::vector<RankedDay> days = days_of(candidates);
  for (RankedDay& day : days) {
    day.support = support_of(candidates, day.sentences);
    day.score = score_of(day.support) * weight_of(day.precision, day.days);
  }
  std::stable_sort(days.begin(), days.end(), [](const RankedDay& a, const RankedDay& b) { return a.score > b.score; });
  return days;
}

}  // namespace zeitstrahl
