// How much of a topic some words name: its words in any form, in compounds, by other names or by their parts.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zeitstrahl {

// What words name of a topic, as a set: a bit for each word of it, then one for each that stands in a compound, behind
// them one for each of the words that name one together.
using TopicMask = std::uint64_t;

// Immutable after construction.
class TopicWords {
 public:
  struct Word {
    double weight = 1;                                   // rare words say more
    std::vector<std::uint16_t> hashes{};                 // of the stems that name it: its own, those of its other names
    std::vector<std::uint16_t> compounds{};              // of those that name it together with something else
    std::vector<std::vector<std::uint16_t>> together{};  // of stems that name it where all of them stand: its parts
  };

  TopicWords() = default;  // a topic without words, of which nothing can be missing
  explicit TopicWords(const std::vector<Word>& words);

  std::size_t size() const { return weights_.size(); }
  // What some words name, hashed stems in any order.
  TopicMask named_by(std::span<const std::uint16_t> words) const;
  // How much of the topic these are, by weight, 0 to 1.
  float share_of(TopicMask named) const { return share_of(named, 1); }
  // The same where compounds name but half of it: a "Hafenbrücke" is more of the harbour's news than of the bridge's.
  float nearness_of(TopicMask named) const { return share_of(named, 0.5); }
  // How many of its words these are, 0 to 1: each counts the same, in a compound half.
  float completeness_of(TopicMask named) const;

 private:
  struct Naming {
    std::uint16_t hash;
    TopicMask bits;
  };
  struct Together {
    TopicMask parts;
    TopicMask word;
  };

  void add(std::uint16_t hash, TopicMask bits);
  float share_of(TopicMask named, double by_compound) const;

  std::vector<bool> known_;    // by hash: most words say nothing of the topic
  std::vector<Naming> names_;  // ascending by hash
  std::vector<Together> together_;
  std::vector<double> weights_;  // by bit
  double all_ = 0;
};

}  // namespace zeitstrahl
