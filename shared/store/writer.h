// Writes a database: a folder of segments, of which each has one writer ever. See README.md, "The database".
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/article_analyser.h"
#include "language/compounds.h"
#include "language/lexicon.h"
#include "store/manifest.h"

namespace zeitstrahl {

// The same article always has the same hash; any change of what a user could see changes it.
std::string content_hash(const Article& article);
RecordHashes hashes_of(const Article& article);

// Builds one segment, in a thread of its own. Nothing of it counts before Writer::publish.
class SegmentBuilder {
 public:
  // Both must outlive it. The lexicon says which words count in a sentence; the segment keeps the user's own tables,
  // and the compounds.
  SegmentBuilder(std::string path, const Lexicon& lexicon, const Compounds& compounds = Compounds::none());
  ~SegmentBuilder();
  SegmentBuilder(SegmentBuilder&&) noexcept;

  // An article in the form Xapian takes it.
  class Prepared;

  // Throws for an article that cannot be indexed; the segment is as before.
  Prepared prepare(const AnalysedArticle& analysed);
  // A later article with the same id replaces the earlier one. Throws Error (unusable) where the segment cannot be
  // written: it is worth nothing then.
  void add(Prepared article);
  void add(const AnalysedArticle& analysed);
  // Writes all to disk; no more calls after it.
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

class SegmentBuilder::Prepared {
 public:
  ~Prepared();
  Prepared(Prepared&&) noexcept;
  Prepared& operator=(Prepared&&) noexcept;

 private:
  friend class SegmentBuilder;
  struct Parts;
  explicit Prepared(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

// Looks up what a database held when this was made; later changes do not show. May be shared between threads.
class KnownArticles {
 public:
  explicit KnownArticles(const std::string& database);
  ~KnownArticles();
  KnownArticles(KnownArticles&&) noexcept;
  // Hash of the content of the article whose id has this hash; see hashes_of().
  std::optional<std::uint64_t> content_of(std::uint64_t id) const;
  bool empty() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// The compiled-in tables, with those of the user's own that the database carries.
Lexicon lexicon_of_database(const std::string& database);
// What it learnt of compounds when its first articles came: frozen since. Empty where nothing is there.
Compounds compounds_of_database(const std::string& database);

class Writer {
 public:
  // Opens or makes the database at `path` and locks it against other indexers. Throws Error: busy where another one
  // holds it; unusable where the folder is something else, cannot be written or has another schema.
  Writer(std::string path, const Lexicon& lexicon);
  ~Writer();

  // True where the database was built with another lexicon than this one.
  bool lexicon_differs() const;

  // The place for a new segment's builder. May be called from one thread only, as all of Writer.
  std::string new_segment();
  // The finished segment becomes part of the database at once; what has one of the `replaced` ids is deleted from all
  // others. The segment may have no articles: it is dropped then.
  void publish(const std::string& segment, const std::vector<std::string>& replaced);
  // Of the articles that are published; looks at all of them.
  std::vector<std::string> ids_if(const std::function<bool(std::string_view id)>& wanted) const;
  void remove(const std::vector<std::string>& ids);
  // Merges small segments, so that a handful stay. The last call.
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::string path_;
};

}  // namespace zeitstrahl
