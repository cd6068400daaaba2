// Answers a query with a page of hits, as the options of the command want it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "language/text_analyser.h"
#include "searcher/query/marks.h"
#include "searcher/session.h"

namespace zeitstrahl {

// A question as it was asked.
struct Question {
  Query query;
  std::string id = {};                      // in a file of queries; empty where there is only one
  std::string typed = {};                   // for suggestions; empty where none are wanted
  std::optional<DocumentNumber> like = {};  // the article that others shall be like
};

// Both find and similar: what differs is where the query comes from.
class Finder {
 public:
  // Throws Error (usage) where an option has no meaning or goes with no other.
  Finder(const ParsedOptions& options, Session& session);

  // Renders a page. Whether anything was found.
  bool answer(const Question& question);
  void finish() { output_.finish(session_); }

 private:
  bool folds() const { return fold_ && renderer_->needs() == HitRenderer::Needs::article; }
  void explain(const Question& question, const Query& query, std::vector<std::string> stems,
               std::vector<std::string> related);
  FoundPage found(const FindRequest& request, QueryWords& words);
  FoundArticle shown(const Hit& hit, QueryWords& words);
  void mark_related(const FindRequest& request, FoundPage& page);
  void compare_with(DocumentNumber source, FoundPage& page);

  Session& session_;
  Output output_;
  std::unique_ptr<HitRenderer> renderer_;
  TextAnalyser analyser_;
  FindRequest request_;  // all but the query
  std::vector<Query> filters_;
  bool explain_;
  bool facets_;
  bool fold_;
};

}  // namespace zeitstrahl
