// What find hands over to be printed, in whatever format.
#pragma once

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "base/article.h"
#include "cli/terminal.h"
#include "searcher/query/snippet.h"

namespace zeitstrahl {

struct FoundArticle {
  std::size_t rank = 0;
  double score = 0;
  Article article;
  std::string headline;  // the title, or what stands for it
  Snippet snippet;
};

// How a query was understood.
struct UnderstoodQuery {
  std::string id;  // in a file of queries; empty where there is only one query
  std::string tree;
  std::vector<std::string> stems;
};

struct FoundPage {
  std::string query_id;  // in a file of queries; empty where there is only one query
  std::uint64_t matching = 0;
  std::size_t offset = 0;
  std::vector<FoundArticle> articles;
};

// Writes hits to a stream and nothing else. Called once for each query, in the order of the questions.
class HitRenderer {
 public:
  // What of an article the format shows: reading more would be wasted.
  enum class Needs : std::uint8_t { id, article };

  virtual ~HitRenderer() = default;
  virtual Needs needs() const { return Needs::article; }
  virtual void query(const UnderstoodQuery& query) = 0;
  virtual void found(const FoundPage& page) = 0;
};

std::unique_ptr<HitRenderer> make_text_hits(std::ostream& out, const OutputStyle& style);
std::unique_ptr<HitRenderer> make_json_hits(std::ostream& out);
std::unique_ptr<HitRenderer> make_trec_hits(std::ostream& out);

}  // namespace zeitstrahl
