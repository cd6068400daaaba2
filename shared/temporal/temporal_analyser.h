// Finds the date expressions of a text and resolves them: tagger and resolver behind one door.
#pragma once

#include <memory>
#include <vector>

#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "temporal/timex.h"

namespace zeitstrahl {

// Immutable after construction; may be shared between threads.
class TemporalAnalyser {
 public:
  explicit TemporalAnalyser(const Lexicon& lexicon);
  ~TemporalAnalyser();
  TemporalAnalyser(const TemporalAnalyser&) = delete;
  TemporalAnalyser& operator=(const TemporalAnalyser&) = delete;

  // In text order, never overlapping. Linear in the length of the text.
  std::vector<Timex> analyse(const AnalysedText& text, const PublicationContext& publication) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace zeitstrahl
