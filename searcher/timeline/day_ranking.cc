#include "searcher/timeline/day_ranking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "searcher/timeline/agreement.h"
#include "searcher/timeline/report_burst.h"

namespace zeitstrahl {

namespace {

// A sentence without a date of its own tells of its article's day, or of something else.
constexpr double weight_of_inherited_day = 0.6;
constexpr double weight_of_plan = 0.65;
constexpr double weight_of_feast = 0.3;        // "um Weihnachten" is a time of the year more often than a day
constexpr double least_share_of_topic = 0.05;  // the article matches, after all

// Whoever names a month looks back or ahead; what happened has a day somewhere.
double weight_of(Precision precision, const DaySpan& days) {
  constexpr auto some_days = std::chrono::days(10);
  switch (precision) {
    case Precision::day:
      return 1;
    case Precision::week:
      return 0.5;
    case Precision::span:
      return days.last - days.first <= some_days ? 0.5 : 0.2;
    case Precision::month:
      return 0.2;
    case Precision::season:
    case Precision::quarter:
      return 0.15;
    case Precision::year:
    case Precision::decade:
      return 0.1;
  }
  return 1;
}

// In the order of time.
std::vector<RankedDay> days_of(const Candidates& candidates) {
  const auto earlier = [](const DaySpan& a, const DaySpan& b) {
    return std::tie(a.first, a.last) < std::tie(b.first, b.last);
  };
  std::map<DaySpan, RankedDay, decltype(earlier)> told(earlier);
  for (std::uint32_t i = 0; i < candidates.sentences.size(); ++i) {
    const Candidate& one = candidates.sentences[i];
    RankedDay& day = told[one.days];
    if (day.sentences.empty()) {
      day.days = one.days;
      day.precision = one.precision;
    }
    day.sentences.push_back(i);
  }
  std::vector<RankedDay> days;
  days.reserve(told.size());
  for (auto& [span, day] : told) days.push_back(std::move(day));
  return days;
}

// What one story says of some sentences.
struct Voice {
  std::uint32_t story;
  double lead;
};

void count_voices(std::vector<Voice>& voices, Support& support) {
  std::sort(voices.begin(), voices.end(), [](const Voice& a, const Voice& b) { return a.story < b.story; });
  for (auto first = voices.begin(); first != voices.end();) {
    double lead = 0;
    const std::uint32_t story = first->story;
    for (; first != voices.end() && first->story == story; ++first) lead = std::max(lead, first->lead);
    support.leads += lead;
    ++support.stories;
  }
}

// Takes off each day what it shares with the eight days around it: in the thick of a crisis every day is mentioned
// often, and the days that count are those mentioned more. `days` must be in the order of time.
void stand_out(std::vector<RankedDay>& days) {
  constexpr auto near = std::chrono::days(4);
  constexpr double share = 0.6;
  constexpr double least = 0.1;  // of its own score
  std::vector<double> own;
  for (const RankedDay& day : days) own.push_back(day.precision == Precision::day ? day.score : 0);
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    RankedDay& day = days[i];
    while (days[first].days.first < day.days.first - near) ++first;
    while (last < days.size() && days[last].days.first <= day.days.first + near) ++last;
    double around = -own[i];
    for (std::size_t k = first; k < last; ++k) around += own[k];
    day.parts.around = share * around / (2 * near.count());
    day.score = std::max(day.score - day.parts.around, least * day.score);
  }
}

// Of the headline that tells of the day, the one that is nearest to the topic: an editor has put the news there, and
// who only looks back to a day says so in the text.
double best_headline(const RankedDay& day, const Candidates& candidates) {
  double best = 0;
  for (const std::uint32_t i : day.sentences) {
    const Candidate& one = candidates.sentences[i];
    if (one.in_title) best = std::max(best, weight_on_topic(one, candidates.articles[one.article]));
  }
  return best;
}

}  // namespace

double weight_of(const Candidate& one, const TopicArticle& article) {
  // What the paragraph is about says more than what the sentence names: whoever goes on about a thing says "he" and
  // "the firm".
  const double near_topic = (one.topic + 2 * one.around) / 3;
  double weight = article.relevance * std::max(near_topic, least_share_of_topic);
  if (one.day_from != DayFrom::sentence) weight *= weight_of_inherited_day;
  if (one.by_feast) weight *= weight_of_feast;
  if (one.status == Status::planned) weight *= weight_of_plan;
  return weight;
}

double weight_on_topic(const Candidate& one, const TopicArticle& article) {
  return one.likeness * weight_of(one, article);
}

Support support_of(const Candidates& candidates, std::vector<std::uint32_t> sentences, const Weighing& weigh) {
  // By article, and so by the day it appeared.
  if (!std::is_sorted(sentences.begin(), sentences.end())) std::sort(sentences.begin(), sentences.end());
  Support support;
  std::vector<Voice> voices;
  std::optional<Day> published;
  double best_of_day = 0;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Candidate& one = candidates.sentences[sentences[i]];
    const TopicArticle& article = candidates.articles[one.article];
    if (i == 0 || candidates.sentences[sentences[i - 1]].article != one.article) ++support.reports;
    if (article.day != published) {
      support.publication_days += best_of_day;
      best_of_day = 0;
      published = article.day;
    }
    const double weight = weigh(one, article);
    best_of_day = std::max(best_of_day, weight);
    voices.push_back({article.story, one.in_lead || one.in_title ? weight : 0});
  }
  support.publication_days += best_of_day;
  count_voices(voices, support);
  return support;
}

double score_of(const Support& support) {
  constexpr double weight = 0.75;  // of mentions, beside how far they agree
  return weight * (std::log1p(support.publication_days) + std::log1p(support.leads));
}

std::vector<RankedDay> rank_days(const Candidates& candidates, const WordWeights& weights) {
  constexpr double weight_of_burst = 0.7;
  constexpr double weight_of_headline = 1.5;
  Agreement agreement(candidates, weights);
  const ReportBurst burst(candidates.articles);
  std::vector<RankedDay> days = days_of(candidates);
  for (RankedDay& day : days) {
    day.support = support_of(candidates, day.sentences);
    day.parts = {.support = score_of(support_of(candidates, day.sentences, weight_on_topic)),
                 .agreement = std::log1p(agreement.of(day.sentences)),
                 .precision = weight_of(day.precision, day.days)};
    if (day.precision == Precision::day) {
      day.parts.burst = weight_of_burst * burst.of(day.days.first);
      day.parts.headline = weight_of_headline * std::log1p(best_headline(day, candidates));
    }
    day.score = (day.parts.support + day.parts.agreement) * day.parts.precision + day.parts.burst;
  }
  stand_out(days);
  for (RankedDay& day : days) day.score += day.parts.headline;
  std::stable_sort(days.begin(), days.end(), [](const RankedDay& a, const RankedDay& b) { return a.score > b.score; });
  return days;
}

}  // namespace zeitstrahl
