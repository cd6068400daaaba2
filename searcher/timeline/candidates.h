// Gathers what a timeline can be made of: every sentence with an event day, in every article that matches the topic.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "searcher/timeline/surroundings.h"
#include "searcher/timeline/topic_words.h"
#include "store/reader.h"

namespace zeitstrahl {

struct TopicArticle {
  DocumentNumber document = 0;
  std::string id;
  std::optional<std::int64_t> instant;
  std::optional<Day> day;             // of publication
  double score = 0;                   // BM25 of the topic
  double relevance = 1;               // its share of the best score
  float head = 0;                     // how much of the topic title and first paragraph name, 0 to 1
  float focus = 1;                    // how much of it the title and one paragraph name, the best one; of one word all
  std::uint32_t story = 0;            // articles of one number tell one story
  std::vector<std::uint32_t> sketch;  // of its shingles
  std::uint32_t first_title_word = 0;
  std::uint16_t title_word_count = 0;
};

// One sentence with an event day. Small, because a large topic has a hundred thousand.
struct Candidate {
  std::uint32_t article = 0;  // index into Candidates::articles
  std::uint32_t event = 0;    // which of the article's events
  std::uint32_t first_word = 0;
  std::uint16_t word_count = 0;
  std::uint16_t kind = 0;  // index into Candidates::kinds
  DaySpan days;
  Precision precision = Precision::day;
  DayFrom day_from = DayFrom::sentence;
  Status status = Status::happened;
  Evidence evidence = Evidence::stated;
  bool in_title = false;
  bool in_lead = false;
  bool by_feast = false;  // its day is given by the name of a feast
  float topic = 1;        // how much of the topic its words name, 0 to 1; compounds half of it
  float around = 1;       // how much of it they name together with its paragraph and the title
  float complete = 1;     // how many of the topic's words those are, 0 to 1, each counting the same
  float likeness = 1;     // how much its words and those of the title go with the topic: 1 as any, 1/3 to 3
};

struct Candidates {
  TopicWords topic = {};                    // that they are gathered for
  std::size_t matching = 0;                 // articles of the topic, with those that only mention it
  std::vector<TopicArticle> articles = {};  // oldest first, ties by id: document numbers mean nothing
  std::vector<Candidate> sentences = {};    // in the order of the articles, and of their events
  std::vector<Candidate> called_off = {};   // likewise, whatever was asked for: what was to be on its day, and is off
  std::vector<std::uint16_t> words = {};    // hashed stems of all sentences and titles
  std::vector<std::string> kinds = {};

  std::span<const std::uint16_t> words_of(const Candidate& one) const {
    return std::span(words).subspan(one.first_word, one.word_count);
  }
  std::span<const std::uint16_t> title_words_of(const TopicArticle& one) const {
    return std::span(words).subspan(one.first_title_word, one.title_word_count);
  }
};

// How much of the topic must be named where a sentence could be of something else.
constexpr float least_share_named = 0.33F;

struct CandidateFilter {
  std::vector<Status> statuses;    // empty: any
  std::vector<std::string> kinds;  // empty: any
  std::optional<DaySpan> days;     // all days of the event lie in them
};

// What sentences are looked at for.
struct Gathering {
  CandidateFilter filter = {};
  std::unordered_set<std::string> feast_rules = {};  // see feast_rules.h
};

// Adds articles with their events to the candidates of their topic.
class Gatherer {
 public:
  // Keeps a reference.
  explicit Gatherer(Candidates& candidates, Gathering gathering = {})
      : candidates_(candidates), gathering_(std::move(gathering)), surroundings_(candidates.topic) {}

  // Broken events throw Error (unusable).
  void add(const MatchingArticle& article);

  // Says how much each sentence goes with the topic, by what all articles were seen to say.
  void compare();

 private:
  void open(const MatchingArticle& article);
  void add_article(const MatchingArticle& article);
  void add_title_words();
  Candidate sentence(std::uint32_t number);

  Candidates& candidates_;
  Gathering gathering_;
  // Of the article at hand: kept, so that a hundred thousand sentences allocate little.
  Surroundings surroundings_;
  StoredEvent stored_;
  TopicSignature signature_;
};

// Brings articles and sentences into the order promised above.
void put_in_order(Candidates& candidates);

// Drops sentences that stand word for word in articles of many days, with another day each time: notices of the
// newspaper, not news. An article that has nothing else to say keeps them.
void drop_standing_notices(Candidates& candidates);

}  // namespace zeitstrahl
