// Whether a sentence that names no day may tell the news of its article's day at all.
#pragma once

#include "event/sentence_reading.h"

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

// "bislang", "immer wieder": the clause counts up or repeats what has no day.
bool is_unplaced(const SentenceReading& reading, const PatternMatch& trigger);

}  // namespace zeitstrahl
