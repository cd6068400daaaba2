// Finds the events of an article: which sentences report something, on which day, and how certain it is.
#include "event/event_extractor.h"

namespace zeitstrahl {

struct EventExtractor::Impl {};

EventExtractor::EventExtractor(const Lexicon&) : impl_(std::make_unique<const Impl>()) {}
EventExtractor::~EventExtractor() = default;

std::vector<Event> EventExtractor::extract(const DatedText&, const DatedText&, const PublicationContext&) const {
  return {};
}

}  // namespace zeitstrahl
