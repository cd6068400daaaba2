// The whole analysis of an article, a pure function of the article and the lexicon.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/article.h"
#include "event/event.h"
#include "event/event_extractor.h"
#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "language/text_analyser.h"
#include "temporal/temporal_analyser.h"
#include "temporal/timex.h"

namespace zeitstrahl {

struct AnalysedPart {
  AnalysedText text;
  std::vector<Timex> timexes;
};

// Keeps views of the article it was made from: the article must outlive it and stay where it is.
struct AnalysedArticle {
  const Article* article = nullptr;
  AnalysedPart title;
  AnalysedPart body;
  std::vector<Event> events;  // of the title first, then of the body in text order
  std::vector<Event> states;  // likewise; explained only: an office that is held is no event of the article
};

// Immutable after construction; may be shared between threads.
class ArticleAnalyser {
 public:
  explicit ArticleAnalyser(const Lexicon& lexicon);

  AnalysedArticle analyse(const Article& article) const;

 private:
  TextAnalyser text_;
  TemporalAnalyser temporal_;
  EventExtractor events_;
  std::set<std::string> weeklies_;  // folded
};

// One line of --explain, without the line break. Offsets count code points.
std::string explain(const AnalysedArticle& analysed);

}  // namespace zeitstrahl
