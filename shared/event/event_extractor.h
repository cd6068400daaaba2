// Sentences and their date expressions in, events out.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "event/desk.h"
#include "event/event.h"
#include "language/analysed_text.h"
#include "language/lexicon.h"
#include "temporal/timex.h"

namespace zeitstrahl {

// Sentences of a text: half-open.
struct SentenceSpan {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// One text of an article with its date expressions. Views only.
struct DatedText {
  const AnalysedText& text;
  const std::vector<Timex>& timexes;
};

// Immutable after construction; may be shared between threads.
class EventExtractor {
 public:
  explicit EventExtractor(const Lexicon& lexicon);
  ~EventExtractor();
  EventExtractor(const EventExtractor&) = delete;
  EventExtractor& operator=(const EventExtractor&) = delete;

  // Events of the title first, then those of the body in text order.
  std::vector<Event> extract(const DatedText& title, const DatedText& body, const PublicationContext& publication,
                             const Desk& desk = {}) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace zeitstrahl
