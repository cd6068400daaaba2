#include "searcher/timeline/topic_articles.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

#include "searcher/timeline/feast_rules.h"
#include "searcher/timeline/rarity.h"
#include "searcher/timeline/story_groups.h"
#include "searcher/timeline/surroundings.h"
#include "searcher/timeline/topic_query.h"
#include "searcher/timeline/topic_vocabulary.h"

namespace zeitstrahl {

namespace {

using Visit = std::function<void(const MatchingArticle&)>;

// The words of the topic, of which compounds may also stand in their parts: "Stellen abbauen" for "Stellenabbau".
Query with_parts(Query topic) {
  if (topic.op != Query::Op::all_of) return topic;
  for (Query& word : topic.children) {
    if (word.op == Query::Op::word) word = {.op = Query::Op::any_word, .children = {word}};
  }
  return topic;
}

// A topic is told whole by all that match, and by what names its compounds in parts if it is about half of it and has
// all of it in one place.
void visit_whole_topic(Reader& reader, const Query& query, const TopicWords& topic, const Visit& visit) {
  const Query parted = with_parts(query);
  if (parted == query) return reader.visit_matching(query, visit);
  std::unordered_set<DocumentNumber> matching;
  reader.visit_matching(query, [&](const MatchingArticle& article) {
    matching.insert(article.document);
    visit(article);
  });
  Surroundings surroundings(topic);
  reader.visit_matching(parted, [&](const MatchingArticle& article) {
    if (matching.contains(article.document)) return;
    surroundings.open(article.passages);
    if (surroundings.head() >= half_of_topic && surroundings.focus() >= whole_topic) visit(article);
  });
}

// A small topic is told whole. A large one by those of its articles that say most of it: the last third of what lacks
// one word at most only touches it, and less than what lacks more but goes on about the rest. One word stands in few
// articles by chance, until so many have it that those suffice that have it most.
void visit_topic(Reader& reader, const Query& query, const TopicWords& topic, const Visit& visit) {
  constexpr double share = 0.7;
  const StopWords stop = stop_words(reader.lexicon());
  const Query any = any_of_its_words(query, stop);
  std::size_t matching = reader.matching(query).size();
  if (matching < (any == query ? large_topic : small_topic)) return visit_whole_topic(reader, query, topic, visit);
  const Query wide = widened(
      query, [&](const std::string& word) { return idf(reader, word); }, stop);
  if (wide != query) matching = reader.matching(wide).size();
  reader.visit_best(any, static_cast<std::size_t>(share * static_cast<double>(matching)), visit);
}

// Frequent words that have nothing to do with each other meet in many articles, and in hardly a paragraph.
bool is_scattered(const std::vector<TopicArticle>& articles, std::size_t whole) {
  constexpr std::size_t many = 3;  // articles without even half of the topic in one place, for each that has all
  return articles.size() - articles_with(articles, half_of_topic) > many * whole;
}

// How much an article has of the topic: by how often it names it, and by how much of it in one place.
double worth_of(const TopicArticle& article) {
  const auto focus = static_cast<double>(article.focus);
  return article.score * focus * focus;
}

// What the `most` best articles are worth at least.
double least_worth(const std::vector<TopicArticle>& articles, std::size_t most) {
  if (articles.size() <= most) return 0;
  std::vector<double> worth;
  for (const TopicArticle& article : articles) worth.push_back(worth_of(article));
  const auto last = worth.begin() + static_cast<std::ptrdiff_t>(most - 1);
  std::nth_element(worth.begin(), last, worth.end(), std::greater<>());
  return *last;
}

void keep_articles(Candidates& candidates, const std::function<bool(const TopicArticle&)>& wanted) {
  constexpr std::uint32_t dropped = UINT32_MAX;
  std::vector<std::uint32_t> place(candidates.articles.size(), dropped);
  std::uint32_t kept = 0;
  for (std::size_t i = 0; i < place.size(); ++i) {
    if (!wanted(candidates.articles[i])) continue;
    place[i] = kept;
    if (kept != i) candidates.articles[kept] = std::move(candidates.articles[i]);
    ++kept;
  }
  candidates.articles.resize(kept);
  for (auto* const sentences : {&candidates.sentences, &candidates.called_off}) {
    std::erase_if(*sentences, [&](const Candidate& one) { return place[one.article] == dropped; });
    for (Candidate& one : *sentences) one.article = place[one.article];
  }
}

}  // namespace

std::size_t articles_with(const std::vector<TopicArticle>& articles, float focus) {
  return static_cast<std::size_t>(
      std::count_if(articles.begin(), articles.end(), [&](const TopicArticle& one) { return one.focus >= focus; }));
}

void drop_passing_mentions(Candidates& candidates, Breadth breadth) {
  constexpr float least_focus = 0.4F;
  constexpr std::size_t beside_whole = 4;  // articles looked at for each that has all of it in one place
  candidates.matching = candidates.articles.size();
  if (candidates.matching < small_topic) return;
  const std::size_t whole = articles_with(candidates.articles, whole_topic);
  if (whole == 0) return;  // nobody says it all at once: it is a topic that is told in parts
  const bool scattered = is_scattered(candidates.articles, whole);
  if (!scattered && breadth == Breadth::mentioned) return;
  const float focus = scattered ? whole_topic : least_focus;
  keep_articles(candidates, [&](const TopicArticle& one) { return one.focus >= focus; });
  if (scattered) candidates.matching = candidates.articles.size();  // the others are of something else
  const double worth = least_worth(candidates.articles, std::max(small_topic, beside_whole * whole));
  keep_articles(candidates,
                [&](const TopicArticle& one) { return one.focus >= whole_topic || worth_of(one) >= worth; });
}

Candidates gather(Reader& reader, const Query& query, const CandidateFilter& filter, Breadth breadth) {
  Candidates candidates{.topic = topic_words(reader, query)};
  Gatherer gatherer(candidates, {.filter = filter, .feast_rules = feast_rules(reader.lexicon())});
  visit_topic(reader, query, candidates.topic, [&](const MatchingArticle& article) { gatherer.add(article); });
  gatherer.compare();
  drop_passing_mentions(candidates, breadth);
  put_in_order(candidates);
  drop_standing_notices(candidates);
  group_stories(candidates.articles);
  return candidates;
}

}  // namespace zeitstrahl
