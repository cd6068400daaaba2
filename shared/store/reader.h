// Reads a database: hits, articles, the packed events of matching articles.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/article.h"
#include "base/day.h"
#include "base/error.h"
#include "language/aliases.h"
#include "language/compounds.h"
#include "language/lexicon.h"
#include "store/codec.h"
#include "store/query.h"

namespace zeitstrahl {

// Names a document while one Reader lives; stored nowhere.
using DocumentNumber = std::uint64_t;

// An indexer wrote so much since the documents were named that they can no longer be read: ask the whole question
// again, of the same Reader or a new one.
class DatabaseChanged : public Error {
 public:
  explicit DatabaseChanged(const std::string& path)
      : Error(ExitCode::unusable, "the database '" + path + "' changed while it was read", "try again") {}
};

enum class HitOrder : std::uint8_t { relevance, newest, oldest };

// Whether articles without the words of the query may follow that have what the best hits have in common.
enum class HitReach : std::uint8_t { matching, related };

struct FindRequest {
  Query query;
  HitOrder order = HitOrder::relevance;
  unsigned offset = 0;
  unsigned limit = 10;
  HitReach reach = HitReach::matching;  // related: for an order by relevance in an archive that is not small
  bool counted = true;  // false: how many match may be an estimate, where over 200 do; saves up to a third of the time
};

struct Hit {
  DocumentNumber document = 0;
  double score = 0;  // BM25; 0 where the order is by date
};

struct Hits {
  std::vector<Hit> hits;
  std::uint64_t matching = 0;                   // articles that match, exact if counted; without related ones
  std::vector<std::string> related_words = {};  // stems, the weightiest first, by which related ones were found
};

// What one matching article brings to a timeline.
struct MatchingArticle {
  DocumentNumber document = 0;
  double score = 0;  // BM25 of the topic
  std::string_view id;
  std::optional<std::int64_t> instant;  // of publication, seconds since 1970; midnight where only the day is known
  std::optional<Day> day;
  std::string_view events;    // packed; valid during the call only, as are id and what follows
  std::string_view passages;  // packed
  std::string_view shingles;  // packed
};

// How often one value of a field occurs among some articles.
struct ValueCount {
  std::string value;  // folded
  std::uint64_t articles = 0;
  DocumentNumber example = 0;  // one of them
};

struct DatabaseInfo {
  std::uint64_t articles = 0;
  std::uint64_t events = 0;
  std::uint64_t undated = 0;
  std::optional<Day> first;  // publication days
  std::optional<Day> last;
  std::map<std::string, std::uint64_t> kinds;  // events per kind
  unsigned schema = 0;
};

class Reader {
 public:
  // Opens databases (folders, stub files) side by side. Throws Error (unusable), naming the path, for one that is
  // missing, is no database of ours, or has another schema.
  explicit Reader(const std::vector<std::string>& paths);
  ~Reader();
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  Hits find(const FindRequest& request);
  // Calls `visit` for each article that tells of a topic, in no order that can be relied upon: those that match, but of
  // a compound that some have as a whole not those with its parts alone. May throw DatabaseChanged after some calls:
  // the caller then begins anew.
  void visit_matching(const Query& query, const std::function<void(const MatchingArticle&)>& visit);
  // The same for the `most` best of them, by relevance.
  void visit_best(const Query& query, std::size_t most, const std::function<void(const MatchingArticle&)>& visit);
  // Every article that matches, once, in no order that can be relied upon.
  std::vector<DocumentNumber> matching(const Query& query);
  // How many articles match only because parts of a compound stand near each other in them. Of words of which one is
  // enough none are counted.
  std::size_t by_parts_alone(const Query& query);
  // Of each of these documents, in their order, whether it matches: not so the related ones.
  std::vector<bool> matches(const Query& query, const std::vector<DocumentNumber>& documents);
  Article article(DocumentNumber document);
  std::string id_of(DocumentNumber document);  // much faster than the whole article
  std::vector<StoredEvent> events(DocumentNumber document);
  // Of the shingles of its text: see language/shingle_sketch.h.
  std::vector<std::uint32_t> sketch(DocumentNumber document);
  // One thing of many documents, in their order: publication instants as in MatchingArticle, days, sketches.
  std::vector<std::optional<std::int64_t>> instants(const std::vector<DocumentNumber>& documents);
  std::vector<std::optional<Day>> days(const std::vector<DocumentNumber>& documents);
  std::vector<std::vector<std::uint32_t>> sketches(const std::vector<DocumentNumber>& documents);
  // How many of the documents have each value of a field that filters, ascending by the folded value. Exact.
  std::vector<ValueCount> count_values(std::string_view field, const std::vector<DocumentNumber>& documents);
  std::optional<DocumentNumber> document_of(std::string_view id);
  DatabaseInfo info();

  // How many articles hold the word's stem, of how many: what a BM25 weight or an idf needs.
  std::uint64_t articles_with(std::string_view folded_word);
  std::uint64_t articles();
  // Calls `visit` for the words of the archive that begin so (with a letter at least), folded, ascending, with the
  // number of articles each one stands in, until it returns false.
  using WordVisitor = std::function<bool(const std::string& word, std::uint64_t articles)>;
  void visit_words_with(const std::string& beginning, const WordVisitor& visit);
  // The same whatever accents they have; behind those that have none the others, without theirs.
  void visit_words_like(const std::string& beginning, const WordVisitor& visit);
  // Calls `visit` for the stems of the archive's compounds that end with the part of this stem, in the order of their
  // bytes, until it returns false. None in a database made before they were kept.
  void visit_compounds_of(const std::string& last_part, const std::function<bool(const std::string& stem)>& visit);
  // The newest publication day; absent in an empty database.
  std::optional<Day> newest_day();
  // The lexicon the database was built with: the compiled-in tables and the user's own.
  const Lexicon& lexicon() const;
  // What it learnt of compounds; of several databases the last one's.
  const Compounds& compounds() const;
  const Aliases& aliases() const;
  // Calls `visit` for each word as written, folded, in the order of its bytes.
  void visit_words(const std::function<void(const std::string& folded_word)>& visit);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace zeitstrahl
