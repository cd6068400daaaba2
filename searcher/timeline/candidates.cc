#include "searcher/timeline/candidates.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <tuple>

#include "base/hash.h"

namespace zeitstrahl {

namespace {

template <typename T>
bool allowed(const std::vector<T>& wanted, const T& value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool passes(const Event& event, const CandidateFilter& filter) {
  if (!event.days || !allowed(filter.statuses, event.status) || !allowed(filter.kinds, event.kind)) return false;
  return !filter.days || filter.days->holds(*event.days);
}

std::uint16_t number_of_kind(const std::string& kind, std::vector<std::string>& kinds) {
  const auto found = std::find(kinds.begin(), kinds.end(), kind);
  const auto number = static_cast<std::uint16_t>(found - kinds.begin());
  if (found == kinds.end()) kinds.push_back(kind);
  return number;
}

// The title of an article that has no date tells of no day, unless it names one.
bool is_undated_title(const Event& event, const MatchingArticle& article) {
  return event.in_title && event.day_from != DayFrom::sentence && !article.day;
}

Candidate candidate_of(const Event& event) {
  Candidate one{.days = *event.days};
  one.precision = event.precision;
  one.day_from = event.day_from;
  one.status = event.status;
  one.evidence = event.evidence;
  one.in_title = event.in_title;
  one.in_lead = event.in_lead;
  return one;
}

// The sentences of an article stay in the order they were added in, that of its events.
std::vector<Candidate> by_article(const std::vector<Candidate>& sentences, std::size_t articles) {
  std::vector<std::size_t> places(articles + 1);
  for (const Candidate& one : sentences) ++places[one.article + 1];
  std::partial_sum(places.begin(), places.end(), places.begin());
  std::vector<Candidate> ordered(sentences.size());
  for (const Candidate& one : sentences) ordered[places[one.article]++] = one;
  return ordered;
}

std::uint64_t fingerprint(std::span<const std::uint16_t> words) {
  return hash64({reinterpret_cast<const char*>(words.data()), words.size_bytes()});
}

// Which sentences have the same words as others of many days.
std::vector<bool> standing_sentences(const Candidates& candidates) {
  constexpr std::size_t many = 4;  // a look-back repeats its sentence, but keeps its day
  struct Said {
    std::uint64_t words;
    Day day;
    std::uint32_t sentence;
  };
  std::vector<std::uint64_t> fingerprints;
  fingerprints.reserve(candidates.sentences.size());
  std::vector<std::uint32_t> alike(UINT16_MAX + 1);  // by the end of the fingerprint: nearly all are said once
  for (const Candidate& one : candidates.sentences) {
    fingerprints.push_back(fingerprint(candidates.words_of(one)));
    ++alike[fingerprints.back() & UINT16_MAX];
  }
  std::vector<Said> all;
  for (std::uint32_t i = 0; i < candidates.sentences.size(); ++i) {
    if (alike[fingerprints[i] & UINT16_MAX] < many) continue;
    all.push_back({fingerprints[i], candidates.sentences[i].days.first, i});
  }
  std::sort(all.begin(), all.end(),
            [](const Said& a, const Said& b) { return std::tie(a.words, a.day) < std::tie(b.words, b.day); });
  std::vector<bool> standing(candidates.sentences.size());
  for (auto first = all.begin(); first != all.end();) {
    auto last = first;
    std::size_t days = 0;
    for (; last != all.end() && last->words == first->words; ++last) {
      if (last == first || last->day != std::prev(last)->day) ++days;
    }
    if (days >= many) std::for_each(first, last, [&](const Said& one) { standing[one.sentence] = true; });
    first = last;
  }
  return standing;
}

}  // namespace

void Gatherer::add(const MatchingArticle& article) {
  open(article);
  add_article(article);
  add_title_words();
  StoredEventReader reader(article.events);
  for (std::uint32_t event = 0; reader.next(stored_); ++event) {
    if (stored_.event.called_off && stored_.event.days) candidates_.called_off.push_back(sentence(event));
    if (!passes(stored_.event, gathering_.filter) || is_undated_title(stored_.event, article)) continue;
    candidates_.sentences.push_back(sentence(event));
  }
}

// Learns from all of the first thousand articles, and from as many as a half of them each time their number doubles:
// words repeat, and reading is half of the time that a large topic takes.
void Gatherer::open(const MatchingArticle& article) {
  constexpr std::size_t all_of = 1'000;
  const std::size_t number = candidates_.articles.size();
  if (number % std::bit_floor(number / all_of + 1) == 0) {
    surroundings_.open(article.passages, signature_);
  } else {
    surroundings_.open(article.passages);
  }
}

void Gatherer::compare() {
  constexpr double weight = 0.6;
  constexpr double most = 3;
  signature_.settle(candidates_.topic);
  std::vector<double> titles;
  for (const TopicArticle& article : candidates_.articles)
    titles.push_back(signature_.closeness(candidates_.title_words_of(article)));
  for (Candidate& one : candidates_.sentences) {
    const double closeness = signature_.closeness(candidates_.words_of(one)) + titles[one.article];
    one.likeness = static_cast<float>(std::clamp(std::exp(weight * closeness), 1 / most, most));
  }
}

void Gatherer::add_article(const MatchingArticle& article) {
  candidates_.articles.push_back({.document = article.document,
                                  .id = std::string(article.id),
                                  .instant = article.instant,
                                  .day = article.day,
                                  .score = article.score,
                                  .relevance = 1,
                                  .head = surroundings_.head(),
                                  .focus = candidates_.topic.size() > 1 ? surroundings_.focus() : 1,
                                  .story = static_cast<std::uint32_t>(candidates_.articles.size()),
                                  .sketch = unpack_sketch(article.shingles),
                                  .first_title_word = 0,
                                  .title_word_count = 0});
}

void Gatherer::add_title_words() {
  const std::vector<std::uint16_t>& words = surroundings_.title_words();
  TopicArticle& article = candidates_.articles.back();
  article.first_title_word = static_cast<std::uint32_t>(candidates_.words.size());
  article.title_word_count = static_cast<std::uint16_t>(std::min<std::size_t>(words.size(), UINT16_MAX));
  candidates_.words.insert(candidates_.words.end(), words.begin(), words.begin() + article.title_word_count);
}

Candidate Gatherer::sentence(std::uint32_t number) {
  const std::vector<std::uint16_t>& words = stored_.words;
  const TopicWords& topic = candidates_.topic;
  Candidate one = candidate_of(stored_.event);
  one.article = static_cast<std::uint32_t>(candidates_.articles.size() - 1);
  one.event = number;
  one.first_word = static_cast<std::uint32_t>(candidates_.words.size());
  one.word_count = static_cast<std::uint16_t>(std::min<std::size_t>(words.size(), UINT16_MAX));
  one.kind = number_of_kind(stored_.event.kind, candidates_.kinds);
  const TopicMask named = topic.named_by(words);
  const TopicMask around = named | surroundings_.around(stored_.event);
  one.topic = topic.nearness_of(named);
  one.around = topic.nearness_of(around);
  one.complete = topic.completeness_of(around);
  one.by_feast = gathering_.feast_rules.contains(stored_.event.because.rule);
  candidates_.words.insert(candidates_.words.end(), words.begin(), words.begin() + one.word_count);
  return one;
}

void put_in_order(Candidates& candidates) {
  auto& articles = candidates.articles;
  double best = 0;
  for (const TopicArticle& article : articles) best = std::max(best, article.score);
  for (TopicArticle& article : articles) article.relevance = best > 0 ? article.score / best : 1;
  std::vector<std::uint32_t> order(articles.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(articles[a].instant, articles[a].id, a) < std::tie(articles[b].instant, articles[b].id, b);
  });
  std::vector<std::uint32_t> place(order.size());
  std::vector<TopicArticle> ordered;
  ordered.reserve(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    ordered.push_back(std::move(articles[order[i]]));
    ordered.back().story = i;
  }
  articles = std::move(ordered);
  for (auto* const sentences : {&candidates.sentences, &candidates.called_off}) {
    for (Candidate& one : *sentences) one.article = place[one.article];
    *sentences = by_article(*sentences, articles.size());
  }
}

void drop_standing_notices(Candidates& candidates) {
  const std::vector<bool> standing = standing_sentences(candidates);
  std::vector<bool> says_more(candidates.articles.size());  // than notices
  for (std::size_t i = 0; i < standing.size(); ++i) {
    if (!standing[i]) says_more[candidates.sentences[i].article] = true;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < standing.size(); ++i) {
    const Candidate one = candidates.sentences[i];
    if (one.word_count > 0 && (!standing[i] || !says_more[one.article])) candidates.sentences[kept++] = one;
  }
  candidates.sentences.resize(kept);
}

}  // namespace zeitstrahl
