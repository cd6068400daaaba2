// Ranks the days of a topic by how much the archive makes of them.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/timeline/candidates.h"
#include "searcher/timeline/word_weights.h"

namespace zeitstrahl {

// What a sentence counts, 0 to 1: how near it is to the topic, and how surely it tells what happened on its day.
double weight_of(const Candidate& one, const TopicArticle& article);

// What it counts for choosing its day: also by how much it goes with the topic. What is quoted of the day is not chosen
// by that, since what happened is told in words of its own.
double weight_on_topic(const Candidate& one, const TopicArticle& article);

// What speaks for some sentences: counted by stories, so that an agency's twelve updates are one voice.
struct Support {
  double publication_days = 0;  // days on which an article with such a sentence appeared, by the weight of the best
  double leads = 0;             // stories that have one in title or lead, likewise
  std::uint32_t stories = 0;
  std::uint32_t reports = 0;
};

using Weighing = double (*)(const Candidate&, const TopicArticle&);
Support support_of(const Candidates& candidates, std::vector<std::uint32_t> sentences,
                   const Weighing& weigh = weight_of);

// 3/4 (log(1+p) + log(1+l)): mentions by publication days and leads. How near they are to the topic is in the weights.
double score_of(const Support& support);

// What the score of a day is made of: (support + agreement) * precision + burst - around, but at least a tenth of what
// that is without `around`, + headline.
struct DayScore {
  double support = 0;    // score_of what speaks for it
  double agreement = 0;  // how much of that agrees
  double precision = 1;  // a month or a year counts less than a day
  double burst = 0;      // how much more is reported in its wake than usual
  double around = 0;     // what the eight days around it have as well
  double headline = 0;   // 3/2 log(1+h): how near to the topic the nearest headline is that tells of it
};

struct RankedDay {
  DaySpan days;
  Precision precision = Precision::day;
  Support support = {};
  double score = 0;
  DayScore parts = {};
  std::vector<std::uint32_t> sentences = {};  // indices into Candidates::sentences, ascending
};

// Best first; ties by date. A day counts by what speaks for it, how much of that agrees and whether it made news, as
// far as it stands out of the eight days around it, and by whether a headline tells of it. A coarse date (a month, a
// year) is a day of its own that counts less.
std::vector<RankedDay> rank_days(const Candidates& candidates, const WordWeights& weights);

}  // namespace zeitstrahl
