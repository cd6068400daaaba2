// What in a text is quoted: somebody may speak there of any time, and not of the news of the article's day.
#pragma once

#include "event/sentence_view.h"

namespace zeitstrahl {

// Follows quotation marks through a paragraph: somebody may speak there of any time.
class Quotation {
 public:
  void begin_paragraph() { open_ = false; }
  // Whether the token stands inside quotation marks; the sentence is the one behind those passed.
  bool covers(const SentenceView& sentence, std::uint32_t token) const;
  void pass(const SentenceView& sentence) { open_ = covers(sentence, sentence.size()); }

 private:
  bool open_ = false;
};

// "„Wir warten ab“": nothing but what somebody said.
bool is_only_quoted(const AnalysedText& text);

}  // namespace zeitstrahl
