// What stands before a quoted sentence and has to be read first: "Die Werft will verkaufen. Der Konzern lehnte ab."
#pragma once

#include <cstdint>
#include <string_view>

#include "language/stem.h"
#include "language/text_analyser.h"
#include "searcher/timeline/quotable_part.h"
#include "searcher/timeline/sentence_fitness.h"
#include "searcher/timeline/topic_words.h"

namespace zeitstrahl {

// What a sentence lacks that those before it may have.
enum class Lack : std::uint8_t {
  meaning,  // whom or what it tells of
  topic     // any word of the topic, though it can be understood
};

class QuotationContext {
 public:
  // Keeps references.
  QuotationContext(const TextAnalyser& analyser, const TopicWords& topic, const QuotablePart& quotable,
                   const SentenceFitness& judge)
      : analyser_(analyser), topic_(topic), quotable_(quotable), judge_(judge) {}

  // The sentence before the one at `quoted`, in bytes of the text, if it has what lacks and can be understood alone;
  // for a meaning the two before it where only the first of them can. Empty where none can, where they are too long to
  // be read at a glance, or where the quoted sentence is the first of its article or of its part under a heading or a
  // stamp.
  TextRange before(std::string_view text, TextRange quoted, Lack lack);

 private:
  // What of a sentence of the text can be quoted.
  TextRange quotable_part(std::string_view text, const Sentence& sentence) const;
  static bool is_label(const AnalysedText& text, const Sentence& sentence);
  bool names_topic(const AnalysedText& text, const Sentence& sentence);

  const TextAnalyser& analyser_;
  Stemmer stemmer_;
  const TopicWords& topic_;
  const QuotablePart& quotable_;
  const SentenceFitness& judge_;
};

}  // namespace zeitstrahl
