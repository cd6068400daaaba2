#include "searcher/timeline/topic_signature.h"

#include <cmath>

namespace zeitstrahl {

void TopicSignature::learn(std::span<const std::uint16_t> words, double share) {
  const double missing = 1 - share;
  const double named = share * share;  // half of a topic is less than half as much about it
  const double not_named = missing * missing;
  for (const std::uint16_t word : words) {
    named_[word] += static_cast<float>(named);
    not_named_[word] += static_cast<float>(not_named);
  }
  all_named_ += named;
  all_not_named_ += not_named;
}

void TopicSignature::settle(const TopicWords& topic) {
  constexpr double usual_seen = 5;  // paragraphs of the usual kind, added to those of each word: rare ones say little
  if (all_named_ <= 0) return;
  const double usual = all_named_ / (all_named_ + all_not_named_);
  goes_with_.assign(named_.size(), 0);
  for (std::size_t i = 0; i < named_.size(); ++i) {
    const auto word = static_cast<std::uint16_t>(i);
    if (topic.named_by({&word, 1}) != 0) continue;
    const double seen = static_cast<double>(named_[i]) + not_named_[i];
    const double share = (named_[i] + usual_seen * usual) / (seen + usual_seen);
    goes_with_[i] = static_cast<float>(std::log(share / usual));
  }
}

double TopicSignature::closeness(std::span<const std::uint16_t> words) const {
  if (words.empty() || goes_with_.empty()) return 0;
  double sum = 0;
  for (const std::uint16_t word : words) sum += goes_with_[word];
  return sum / static_cast<double>(words.size());
}

}  // namespace zeitstrahl
