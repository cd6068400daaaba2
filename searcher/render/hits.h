// What find hands over to be printed, in whatever format.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "base/article.h"
#include "cli/terminal.h"
#include "searcher/find/facets.h"
#include "searcher/query/snippet.h"

namespace zeitstrahl {

struct FoundArticle {
  DocumentNumber document = 0;
  std::size_t rank = 0;
  double score = 0;
  bool related = false;  // holds what the best hits have in common, but does not match itself
  Article article;
  std::string headline;  // the title, or what stands for it
  Snippet snippet;
  std::uint64_t similar = 0;            // other articles of the same story that match
  std::optional<bool> same_story = {};  // as the article that others shall be like
};

// How a query was understood.
struct UnderstoodQuery {
  std::string id;  // in a file of queries; empty where there is only one query
  std::string tree;
  std::vector<std::string> stems;
  std::vector<std::string> related = {};  // stems by which related articles were found
};

struct FoundPage {
  std::string query_id;                         // in a file of queries; empty where there is only one query
  std::uint64_t matching = 0;                   // without related ones
  std::vector<std::string> related_words = {};  // stems
  std::size_t offset = 0;
  std::vector<FoundArticle> articles;
};

enum class Questions : std::uint8_t { one, several };

// Writes hits to a stream and nothing else. Called once for each query, in the order of the questions.
class HitRenderer {
 public:
  // What of an article the format shows: reading more would be wasted.
  enum class Needs : std::uint8_t { id, article };

  virtual ~HitRenderer() = default;
  virtual Needs needs() const { return Needs::article; }
  // What stands before the first hit, and is there where none is; of several queries if a file asks them.
  virtual void begin(Questions) {}
  virtual void query(const UnderstoodQuery& query) = 0;
  virtual void found(const FoundPage& page) = 0;
  virtual void facets(const Facets& facets) = 0;
};

// What several formats say alike; not yet safe for any of them.
std::string hit_origin(const FoundArticle& hit);   // "05.03.2025 · Heidebote · a1"
std::string similar_words(std::uint64_t similar);  // "+3 ähnliche"
std::string hits_summary(const FoundPage& page);   // "1–10 von 199 Artikeln, dazu 4 ähnliche"

std::unique_ptr<HitRenderer> make_text_hits(std::ostream& out, const OutputStyle& style);
std::unique_ptr<HitRenderer> make_json_hits(std::ostream& out);
std::unique_ptr<HitRenderer> make_csv_hits(std::ostream& out);
std::unique_ptr<HitRenderer> make_markdown_hits(std::ostream& out);
std::unique_ptr<HitRenderer> make_trec_hits(std::ostream& out);

}  // namespace zeitstrahl
