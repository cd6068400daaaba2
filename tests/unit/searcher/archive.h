// Candidates of a timeline for tests, made one sentence at a time.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "searcher/timeline/selection.h"

namespace zeitstrahl {

inline Day day(const char* iso) { return *parse_day(iso); }

struct Archive {
  Candidates candidates = {.kinds = {"agreement", "other"}};

  std::uint32_t article(const char* published, const std::vector<std::uint16_t>& title_words = {}) {
    TopicArticle made;
    made.first_title_word = static_cast<std::uint32_t>(candidates.words.size());
    made.title_word_count = static_cast<std::uint16_t>(title_words.size());
    candidates.words.insert(candidates.words.end(), title_words.begin(), title_words.end());
    made.day = day(published);
    made.instant = std::chrono::sys_seconds(*made.day).time_since_epoch().count();
    made.story = static_cast<std::uint32_t>(candidates.articles.size());
    candidates.articles.push_back(made);
    return made.story;
  }
  Candidate& sentence(std::uint32_t in, const char* on, std::vector<std::uint16_t> words) {
    std::sort(words.begin(), words.end());
    Candidate one{.days = {day(on), day(on)}};
    one.article = in;
    one.event = static_cast<std::uint32_t>(candidates.sentences.size());
    one.first_word = static_cast<std::uint32_t>(candidates.words.size());
    one.word_count = static_cast<std::uint16_t>(words.size());
    candidates.words.insert(candidates.words.end(), words.begin(), words.end());
    candidates.sentences.push_back(one);
    return candidates.sentences.back();
  }
  std::vector<RankedDay> days() const { return rank_days(candidates, WordWeights(candidates)); }
  std::vector<DayEvent> chosen(std::optional<std::size_t> entries) const {
    return choose_events(days(), candidates, WordWeights(candidates),
                         {.entries = entries, .articles = candidates.articles.size()});
  }
};

}  // namespace zeitstrahl
