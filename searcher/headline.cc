#include "searcher/headline.h"

#include <algorithm>

namespace zeitstrahl {

std::string headline_of(const Article& article, const AnalysedText& body) {
  if (!article.title.empty()) return article.title;
  const auto& sentences = body.sentences();
  const auto prose = std::find_if(sentences.begin(), sentences.end(),
                                  [](const Sentence& one) { return one.form == SentenceForm::prose; });
  if (prose != sentences.end()) return std::string(prose->range.of(body.text()));
  return sentences.empty() ? article.id : std::string(sentences.front().range.of(body.text()));
}

}  // namespace zeitstrahl
