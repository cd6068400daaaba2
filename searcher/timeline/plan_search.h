// Looks in the whole archive for what became of a plan: who reports it need not name the topic.
#pragma once

#include <string_view>
#include <vector>

#include "base/range.h"
#include "language/stop_words.h"
#include "store/reader.h"

namespace zeitstrahl {

struct Plan {
  std::string_view text;                          // the sentence that announces it
  TextRange day_words = {};                       // what names its day, in the text
  DaySpan days = {};                              // when it was to be
  std::vector<DocumentNumber> announced_in = {};  // articles that announce it, which report nothing
};

class PlanSearch {
 public:
  // Keeps a reference.
  explicit PlanSearch(Reader& reader);

  // Whether an article of its days or of the three behind them, or a later one that tells something of its days, has at
  // least half of what the words of the plan say (their idf). It may have been reported there; that it was nobody can
  // say without reading it. Takes some searches.
  bool finds_traces(const Plan& plan);

 private:
  struct Word {
    Query query;
    double weight;  // idf
  };
  std::vector<Word> words_of(const Plan& plan);

  Reader& reader_;
  StopWords stop_words_;
};

}  // namespace zeitstrahl
