// All rules as one trie over symbols: a sentence walks it once, whatever the number of rules.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "temporal/rule.h"
#include "temporal/vocabulary.h"

namespace zeitstrahl {

// A sequence of a rule that ends at a node.
struct Accepted {
  std::uint32_t rule = 0;
  std::uint32_t sequence = 0;
};

class Automaton {
 public:
  using Node = std::uint32_t;
  static constexpr Node root = 0;
  static constexpr Node nowhere = 0xFFFFFFFF;

  // Learns the literal words of the rules. Throws Error for a class that no table has.
  Automaton(const std::vector<Rule>& rules, Vocabulary& vocabulary);

  // Where a symbol leads; glued steps ask for no white space in front of the token.
  Node step(Node node, Symbol symbol, std::uint32_t glued) const;
  const std::vector<Accepted>& accepted(Node node) const { return nodes_[node].accepted; }
  std::size_t longest() const { return longest_; }  // in tokens
  std::size_t size() const { return nodes_.size(); }

 private:
  struct TrieNode {
    std::vector<std::pair<std::uint32_t, Node>> children;  // sorted by key
    std::vector<Accepted> accepted;
  };
  Node child(Node node, std::uint32_t key);

  std::vector<TrieNode> nodes_;
  std::size_t longest_ = 0;
};

}  // namespace zeitstrahl
