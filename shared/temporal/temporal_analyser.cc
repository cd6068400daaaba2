// Tagger and resolver behind one door.
#include "temporal/temporal_analyser.h"

namespace zeitstrahl {

struct TemporalAnalyser::Impl {};

TemporalAnalyser::TemporalAnalyser(const Lexicon&) : impl_(std::make_unique<Impl>()) {}
TemporalAnalyser::~TemporalAnalyser() = default;

std::vector<Timex> TemporalAnalyser::analyse(const AnalysedText&, const PublicationContext&) const { return {}; }

}  // namespace zeitstrahl
