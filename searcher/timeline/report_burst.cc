#include "searcher/timeline/report_burst.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zeitstrahl {

namespace {

constexpr double least_share = 0.6;  // of the topic, named at the head of an article that is about it

}  // namespace

ReportBurst::ReportBurst(const std::vector<TopicArticle>& articles) {
  std::map<Day, double> by_day;
  for (const TopicArticle& article : articles) {
    if (article.day && article.head >= least_share) by_day[*article.day] += article.head;
  }
  double sum = 0;
  for (const auto& [day, reports] : by_day) reports_.emplace_back(day, sum += reports);
}

double ReportBurst::about(Day first, std::int64_t days) const {
  const auto up_to = [&](Day end) {
    const auto behind = std::lower_bound(reports_.begin(), reports_.end(), end,
                                         [](const auto& one, Day wanted) { return one.first < wanted; });
    return behind == reports_.begin() ? 0 : std::prev(behind)->second;
  };
  return up_to(first + std::chrono::days(days)) - up_to(first);
}

double ReportBurst::of(Day day) const {
  constexpr std::int64_t wake = 2;  // days: what happens in the evening is in the next day's paper
  constexpr std::int64_t week = 7;
  constexpr double few = 4;
  const double own = about(day, wake);
  const double usual = about(day - std::chrono::days(week), 2 * week + 1) * wake / (2 * week + 1);
  return std::max(0.0, std::log((own + few) / (usual + few)));
}

}  // namespace zeitstrahl
