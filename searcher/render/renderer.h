// What the commands hand over to be printed, in whatever format.
#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/article_analyser.h"
#include "cli/terminal.h"
#include "event/kind.h"
#include "searcher/query/snippet.h"
#include "searcher/timeline/timeline.h"
#include "store/reader.h"

namespace zeitstrahl {

struct FoundArticle {
  std::size_t rank = 0;
  double score = 0;
  Article article;
  std::string headline;  // the title, or what stands for it
  Snippet snippet;
};

struct FoundPage {
  std::uint64_t matching = 0;
  std::size_t offset = 0;
  std::vector<FoundArticle> articles;
};

// Writes results to a stream and nothing else.
class Renderer {
 public:
  virtual ~Renderer() = default;
  virtual void found(const FoundPage& page) = 0;
  virtual void timeline(const Timeline& timeline, Detail detail) = 0;
  virtual void article(const AnalysedArticle& analysed) = 0;
  virtual void info(const DatabaseInfo& info) = 0;
  // How a query was understood.
  virtual void query(const Query& query, const std::vector<std::string>& stems) = 0;
};

std::unique_ptr<Renderer> make_text_renderer(std::ostream& out, const OutputStyle& style, const EventKinds& kinds);
std::unique_ptr<Renderer> make_json_renderer(std::ostream& out);

// The one object of a timeline, as the json format prints it.
std::string timeline_json(const Timeline& timeline, Detail detail);

}  // namespace zeitstrahl
