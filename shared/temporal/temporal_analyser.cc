// Tagger and resolver behind one door.
#include "temporal/temporal_analyser.h"

#include "temporal/resolver.h"
#include "temporal/tagger.h"

namespace zeitstrahl {

struct TemporalAnalyser::Impl {
  explicit Impl(const Lexicon& lexicon) : tagger(lexicon) {}

  Tagger tagger;
};

TemporalAnalyser::TemporalAnalyser(const Lexicon& lexicon) : impl_(std::make_unique<Impl>(lexicon)) {}
TemporalAnalyser::~TemporalAnalyser() = default;

std::vector<Timex> TemporalAnalyser::analyse(const AnalysedText& text, const PublicationContext& publication) const {
  std::vector<Tagged> tagged;
  Tagger::Scratch scratch;
  for (std::uint32_t i = 0; i < text.sentences().size(); ++i) impl_->tagger.tag(text, i, scratch, tagged);
  return resolve(tagged, text, publication);
}

}  // namespace zeitstrahl
