// Text to sentences and tokens: the first stage of the analysis.
#pragma once

#include <string_view>

#include "language/analysed_text.h"
#include "language/dateline.h"
#include "language/digest.h"
#include "language/lexicon.h"
#include "language/sentence.h"

namespace zeitstrahl {

class TextAnalyser {
 public:
  explicit TextAnalyser(const Lexicon& lexicon) : splitter_(lexicon), datelines_(lexicon), digests_(lexicon) {}

  // Both keep a view of the text.
  AnalysedText analyse_title(std::string_view title) const;  // one sentence of form title; none if it is empty
  // Below the title of a digest its items have headlines.
  AnalysedText analyse_body(std::string_view text, std::string_view title = {}) const;
  bool is_called_digest(std::string_view title) const { return digests_.is_called_so(title); }

 private:
  SentenceSplitter splitter_;
  DatelineFinder datelines_;
  Digests digests_;
};

}  // namespace zeitstrahl
