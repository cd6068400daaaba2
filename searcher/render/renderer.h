// What the commands hand over to be printed, in whatever format; hits have their own interface in render/hits.h.
#pragma once

#include <memory>
#include <ostream>

#include "analysis/article_analyser.h"
#include "cli/terminal.h"
#include "event/kind.h"
#include "searcher/timeline/timeline.h"
#include "store/reader.h"

namespace zeitstrahl {

// Writes results to a stream and nothing else.
class Renderer {
 public:
  virtual ~Renderer() = default;
  virtual void timeline(const Timeline& timeline, Detail detail) = 0;
  // How many sources of an entry timeline() names.
  virtual std::size_t sources_shown() const { return most_sources; }
  virtual void article(const AnalysedArticle& analysed) = 0;
  // Whether article() shows more than the article itself: to analyse it costs far more than to read it.
  virtual bool shows_analysis() const { return false; }
  virtual void info(const DatabaseInfo& info) = 0;
};

std::unique_ptr<Renderer> make_text_renderer(std::ostream& out, const OutputStyle& style, const EventKinds& kinds);
std::unique_ptr<Renderer> make_json_renderer(std::ostream& out);

// The one object of a timeline, as the json format prints it.
std::string timeline_json(const Timeline& timeline, Detail detail);

}  // namespace zeitstrahl
