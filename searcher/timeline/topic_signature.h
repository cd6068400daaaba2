// Which words go with a topic beside those that name it: "Kurzarbeit", "Flotte" and "Spohr" with "Lufthansa".
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searcher/timeline/topic_words.h"

namespace zeitstrahl {

// How much more of the topic is named where a word stands than elsewhere in the same articles (after the topic
// signatures of Lin and Hovy 2000, with shares of the topic for yes and no).
class TopicSignature {
 public:
  TopicSignature() : named_(UINT16_MAX + 1), not_named_(UINT16_MAX + 1) {}

  // Counts the words of a paragraph that names this share of the topic, 0 to 1.
  void learn(std::span<const std::uint16_t> words, double share);

  // Ends learning. Words that name the topic themselves go with nothing: that they do is counted elsewhere.
  void settle(const TopicWords& topic);

  // The mean over the words of ln(share of the topic where it stands / usual share): 0 where they go with anything, or
  // before anything was learnt.
  double closeness(std::span<const std::uint16_t> words) const;

 private:
  std::vector<float> named_;      // by hashed word: how much of the topic its paragraphs name ...
  std::vector<float> not_named_;  // ... and do not
  double all_named_ = 0;
  double all_not_named_ = 0;
  std::vector<float> goes_with_;  // by hashed word: the logarithm above
};

}  // namespace zeitstrahl
