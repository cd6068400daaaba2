#include "searcher/render/entry_naming.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/hash.h"
#include "base/unicode.h"
#include "language/token.h"
#include "searcher/render/wording.h"
#include "searcher/timeline/excerpt.h"

namespace zeitstrahl {

namespace {

constexpr std::size_t longest_title = 100;

// How the nouns and names of a text begin, folded: enough to find "Brücken" by "Brücke" and by "Brückenbau".
std::set<std::string, std::less<>> beginnings_of_names(std::string_view text) {
  constexpr std::size_t shortest = 4;  // signs
  constexpr std::size_t enough = 5;
  std::set<std::string, std::less<>> beginnings;
  const Tokens tokens = tokenise(text);
  for (const Token& token : tokens.tokens) {
    const std::string_view word = tokens.folded_of(token);
    if (!token.capitalised || code_points(word) < shortest) continue;
    std::size_t end = 0;
    for (std::size_t i = 0; i < enough && end < word.size(); ++i) end += code_point_at(word, end).length;
    beginnings.emplace(word.substr(0, end));
  }
  return beginnings;
}

// Articles tell more than their headline says, and digests have headlines that say nothing.
bool names_what_is_told(std::string_view headline, std::string_view sentence) {
  const auto of_headline = beginnings_of_names(headline);
  const auto of_sentence = beginnings_of_names(sentence);
  return std::any_of(of_headline.begin(), of_headline.end(),
                     [&](const std::string& one) { return of_sentence.contains(one); });
}

// What appeared later, or before, is headed by the news of its own day.
bool is_of_its_day(const TimelineEntry& entry) {
  if (entry.sources.empty() || !entry.sources.front().published) return false;
  const Day published = *entry.sources.front().published;
  return entry.days.first <= published && published <= entry.days.last + std::chrono::days{1};
}

}  // namespace

std::string lasting_name(const TimelineEntry& entry) {
  std::string key = entry.sources.empty() ? "" : entry.sources.front().id;
  key += '\n' + format_day(entry.days.first) + '\n' + format_day(entry.days.last) + '\n' + entry.text;
  return hash128_hex(key);
}

std::vector<std::string> entry_titles(const Timeline& timeline) {
  std::map<std::string_view, std::size_t> bearers;
  for (const TimelineEntry& entry : timeline.entries) ++bearers[entry.headline];
  std::vector<std::string> titles;
  for (const TimelineEntry& entry : timeline.entries) {
    const bool own =
        bearers[entry.headline] == 1 && is_of_its_day(entry) && names_what_is_told(entry.headline, entry.text);
    titles.push_back(cut_at_word(own ? entry.headline : entry.text, longest_title));
  }
  return titles;
}

std::vector<std::string> marked_titles(const Timeline& timeline) {
  std::vector<std::string> titles = entry_titles(timeline);
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const std::string status = status_in_short(timeline.entries[i]);
    if (!status.empty()) titles[i] = "[" + status + "] " + titles[i];
  }
  return titles;
}

std::string source_origin(const TimelineSource& source) {
  const std::string day = source.published ? german_day(*source.published) : "ohne Datum";
  return source.publisher.empty() ? day : source.publisher + ", " + day;
}

const std::string& source_title(const TimelineSource& source) {
  return source.title.empty() ? source.id : source.title;
}

std::string title_below_quotation(const TimelineSource& source) {
  return source.in_title ? "Überschrift" : source_title(source);
}

}  // namespace zeitstrahl
